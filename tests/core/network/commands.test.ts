import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { canRun } from '../../../src/core/network/commands/command.ts';
import { commandList, commands, type CommandId } from '../../../src/core/network/commands/index.ts';
import { writeCommand, type Given } from '../../../src/core/network/commands/write.ts';
import { endpoints } from '../../../src/core/network/endpoints.ts';
import { shellIds } from '../../../src/core/network/shells/index.ts';
import type { ShellId } from '../../../src/core/network/shells/shell.ts';
import { atPromptOfCmd } from './support/windows.ts';

const commandIds = commandList.map(({ id }) => id);
const signature = '0123456789abcdef0123456789abcdef';

function write(id: CommandId, shell: ShellId, given: Given = { signature }): string {
	const written = writeCommand(commands[id], shell, endpoints.live, given);
	if (!written.ok) throw new Error(`${id}, ${shell}: ${written.why}`);
	return written.text;
}

const everyForm = commandList.flatMap((command) =>
	shellIds
		.filter((shell) => canRun(command.forShell[shell]))
		.map((shell) => ({ id: command.id, shell, text: write(command.id, shell) }))
);

describe('the commands of the OpenSRS article', () => {
	it('are word for word, and only they are marked as such', () => {
		const marked = commandList.filter((command) => command.asInArticle);
		expect(marked.map(({ id }) => write(id, 'posix'))).toEqual([
			'curl http://icanhazip.com/s/',
			'wget -q -O - http://icanhazip.com/s/',
			'ping rr-n1-tor.opensrs.net',
			'traceroute rr-n1-tor.opensrs.net',
			'openssl s_client -connect rr-n1-tor.opensrs.net:55443'
		]);
	});

	it('name the other host for test', () => {
		const written = writeCommand(commands.ping, 'posix', endpoints.test);
		expect(written).toEqual({ ok: true, text: 'ping horizon.opensrs.net', fillIn: [] });
	});
});

describe('every command', () => {
	it.each(commandIds)('%s says what it tells, what to expect, and what else may come', (id) => {
		const command = commands[id];
		expect(command.id).toBe(id);
		for (const words of [command.title, command.tells, command.expect]) {
			expect(words.length).toBeGreaterThan(10);
		}
		expect(command.otherwise.length).toBeGreaterThan(1);
		for (const { see, means } of command.otherwise) expect(see && means).toBeTruthy();
		expect(command.source.checked).toBe('2026-11');
	});

	it.each(commandIds)('%s has a form for each shell, or says what to do instead', (id) => {
		for (const shell of shellIds) {
			const form = commands[id].forShell[shell];
			if (canRun(form)) continue;
			expect(form.why).toMatch(/\w{3}/);
			const instead = commands[form.instead as CommandId];
			expect(canRun(instead.forShell[shell])).toBe(true);
		}
	});

	it.each(everyForm)('$id for $shell can be pasted', ({ shell, text }) => {
		// A tab completes a name at a prompt, zsh takes # for a command, ! is the history of bash.
		expect(text).not.toMatch(/[\t\r]|[^\x20-\x7e\n]/);
		if (shell === 'posix') expect(text).not.toMatch(/(?:^|\s)#|!(?! )/);
		if (shell === 'cmd') {
			expect(text).not.toContain('\n');
			expect(text.length).toBeLessThan(8191);
		}
	});

	it.each(everyForm.filter(({ shell }) => shell === 'posix'))(
		'$id is read by sh, bash and dash without complaint',
		({ text }) => {
			for (const shell of ['sh', 'bash', 'dash']) execFileSync(shell, ['-n', '-c', text]);
		}
	);

	it('calls curl.exe in PowerShell, where curl may be another command', () => {
		for (const { shell, text } of everyForm) {
			if (shell === 'powershell') expect(text).not.toMatch(/(?:^|[;\s])curl(?!\.exe)\s/);
		}
	});

	it('passes PowerShell lines through cmd unchanged', () => {
		for (const { id, shell, text } of everyForm) {
			const inner = /^powershell -NoProfile -Command "([^"]*)"$/.exec(text)?.[1];
			if (shell !== 'cmd' || inner === undefined) continue;
			expect([id, atPromptOfCmd(text)?.at(-1)]).toEqual([id, inner]);
		}
	});
});

describe('what a person typed', () => {
	const hostile = `a'b"c$(id)\`id\` %PATH% !! é`;

	it('reaches curl unchanged from a POSIX shell', () => {
		const text = write('signed-request-signature', 'posix', {
			signature,
			username: hostile,
			file: `-${hostile}.xml`
		});
		const shown = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${text}`]);
		const words = shown.toString().split('\0');
		expect(words).toContain(`X-Username: ${hostile}`);
		expect(words).toContain(`@./-${hostile}.xml`);
		expect(words).toContain(`X-Signature: ${signature}`);
	});

	it('reaches curl unchanged from cmd, or is refused if it would need PowerShell', () => {
		const text = write('signed-request-signature', 'cmd', { signature, username: hostile });
		expect(atPromptOfCmd(text)).toContain(`X-Username: ${hostile}`);
		const refused = writeCommand(commands['signed-request'], 'cmd', endpoints.live, {
			username: hostile
		});
		expect(refused.ok).toBe(false);
	});

	it.each([
		[{ username: 'a\nb' }, /username holds a control character/],
		[{ file: 'a\u001b[2J' }, /file holds a control character/],
		[{ signature: 'ABC' }, /32 lower-case hex digits/],
		[{ signature: '' }, /32 lower-case hex digits/]
	])('is refused when it cannot be right: %j', (given, why) => {
		for (const shell of shellIds) {
			const command = commands['signed-request-signature'];
			const written = writeCommand(command, shell, endpoints.live, { signature, ...given });
			expect(written).toMatchObject({ ok: false, why: expect.stringMatching(why) });
		}
	});

	it.each(['a;id', '$(id)', '-x', 'a b', '', '[::1]'])('is refused as a host: %j', (host) => {
		const endpoint = { host, port: 55443 };
		for (const { id, shell } of everyForm) {
			expect(writeCommand(commands[id], shell, endpoint, { signature }).ok).toBe(false);
		}
	});

	it('is asked for if it is missing', () => {
		const written = writeCommand(commands['signed-request'], 'posix');
		expect(written).toMatchObject({ ok: true, fillIn: ['YOUR_USERNAME'] });
	});
});

describe('the private key', () => {
	it('is not an option, so no command can contain it', () => {
		const smuggled = { signature, key: 'the-private-key' } as Given;
		for (const { id, shell } of everyForm) {
			expect(write(id, shell, smuggled)).not.toContain('the-private-key');
		}
	});
});
