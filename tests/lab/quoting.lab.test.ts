/** Hostile strings, quoted, through real shells. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quote } from '../../src/core/network/shells/posix.ts';
import { hostileStrings } from '../core/network/support/hostile.ts';
import { installed, installedShells } from './support/posixShells.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoting-'));
afterAll(() => rmSync(folder, { recursive: true }));

function word(text: string): string {
	const quoted = quote(text);
	if (!quoted.ok) throw new Error(quoted.why);
	return quoted.text;
}

/** What the shell makes of the words, each batch in a process of its own. */
function through(call: readonly [string, ...string[]], texts: string[], command: string): string[] {
	const size = 2000;
	const printed: string[] = [];
	for (let at = 0; at < texts.length; at += size) {
		const script = join(folder, 'script.sh');
		writeFileSync(
			script,
			`${command} ${texts
				.slice(at, at + size)
				.map(word)
				.join(' ')}\n`
		);
		const [program, ...options] = call;
		const output = execFileSync(program, [...options, script], { maxBuffer: 1 << 26 });
		printed.push(...output.toString().split('\0').slice(0, -1));
	}
	return printed;
}

describe.each(installedShells)('$name', ({ call }) => {
	it('gives 10,000 hostile strings back unchanged', () => {
		const strings = hostileStrings(10_000, 21);
		expect(through(call, strings, "printf '%s\\0'")).toEqual(strings);
	});

	it('passes 2,000 of them to a program unchanged', () => {
		const strings = hostileStrings(2000, 22);
		expect(through(call, strings, "env printf '%s\\0'")).toEqual(strings);
	});
});

describe('at a prompt, where ! recalls history', () => {
	const prompts = [
		{ name: 'bash', call: ['bash', '--norc', '--noediting', '-i'] },
		{ name: 'zsh', call: ['zsh', '-f', '-i', '+o', 'zle'] }
	].filter(({ name }) => installed(name));

	it.each(prompts)('$name gives 1,000 of them back unchanged', ({ call }) => {
		// The page refuses control characters: a terminal may act on them, however quoted.
		const strings = hostileStrings(2500, 23)
			.filter((text) => !/[\u0000-\u001f\u007f-\u009f]/.test(text))
			.slice(0, 1000);
		expect(strings).toHaveLength(1000);
		const out = join(folder, 'prompt.out');
		const lines = strings.map((text) => `printf '%s\\0' ${word(text)} >>${out}\n`);
		writeFileSync(out, '');
		execFileSync(call[0]!, call.slice(1), {
			input: `${lines.join('')}exit\n`,
			stdio: ['pipe', 'ignore', 'ignore'],
			cwd: folder
		});
		const printed = execFileSync('cat', [out]).toString().split('\0').slice(0, -1);
		expect(printed).toEqual(strings);
	});
});
