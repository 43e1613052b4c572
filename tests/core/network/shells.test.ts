import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { powershellLine } from '../../../src/core/network/shells/cmd.ts';
import { shellIds, shells } from '../../../src/core/network/shells/index.ts';
import { quoteLiteral } from '../../../src/core/network/shells/powershell.ts';
import type { Quoted } from '../../../src/core/network/shells/shell.ts';
import { hostileStrings } from './support/hostile.ts';
import { atPromptOfCmd, powershellString } from './support/windows.ts';

const text = (quoted: Quoted): string => {
	if (!quoted.ok) throw new Error(quoted.why);
	return quoted.text;
};

describe('every shell', () => {
	it.each(shellIds)('leaves a host name of %s as it is, so that commands stay readable', (id) => {
		expect(text(shells[id].quote('rr-n1-tor.opensrs.net'))).toBe('rr-n1-tor.opensrs.net');
	});

	it.each(shellIds)('says why %s cannot write NUL or half a character', (id) => {
		expect(shells[id].quote('a\0b')).toMatchObject({
			ok: false,
			why: expect.stringMatching(/NUL/)
		});
		expect(shells[id].quote('a\ud800b').ok).toBe(false);
	});

	it.each(shellIds)('ends in time for a long string in %s', (id) => {
		for (const piece of ['\\', '"', "'", '%', 'a']) shells[id].quote(piece.repeat(200_000));
	});
});

describe('POSIX', () => {
	it('passes 500 hostile strings unchanged through the sh of this machine', () => {
		const strings = hostileStrings(500, 5);
		const words = strings.map((string) => text(shells.posix.quote(string)));
		const script = `printf '%s\\0' ${words.join(' ')}`;
		const printed = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
		expect(printed.split('\0').slice(0, -1)).toEqual(strings);
	});
});

describe('PowerShell', () => {
	it('doubles every character that ends a string in single quotes', () => {
		for (const string of hostileStrings(5000, 6)) {
			expect(powershellString(text(quoteLiteral(string)))).toBe(string);
		}
		expect(text(quoteLiteral('it’s'))).toBe("'it’’s'");
	});

	it('quotes what it would read as a number or an option', () => {
		for (const string of ['1.10', '1kb', '007', '-x', '\u2013x', '@a', '$a', '--http0.9']) {
			expect(text(shells.powershell.quote(string))).toBe(`'${string}'`);
		}
		expect(text(shells.powershell.quote('55443'))).toBe('55443');
	});

	it.each(['say "hi"', '', 'a b\\'])(
		'refuses %j, which 5.1 and 7 hand on differently',
		(string) => {
			expect(shells.powershell.quote(string)).toMatchObject({
				ok: false,
				why: expect.stringMatching(/5\.1 and 7/)
			});
			expect(quoteLiteral(string).ok).toBe(true);
		}
	);
});

describe('Command Prompt', () => {
	it('survives what cmd and the C runtime do, for 10,000 hostile strings', () => {
		for (const string of hostileStrings(10_000, 7)) {
			const quoted = shells.cmd.quote(string);
			if (/[\r\n]/.test(string)) expect(quoted.ok).toBe(false);
			else {
				const line = `x ${text(quoted)} y`;
				expect([line, atPromptOfCmd(line)]).toEqual([line, ['x', string, 'y']]);
			}
		}
	});

	it('is checked by a model that detects bad quoting', () => {
		expect(atPromptOfCmd('x "%PATH%"')).toEqual(['x', 'C:\\Windows']);
		expect(atPromptOfCmd('x ^%PATH:a^=b^%')![1]).toContain('changed');
		expect(atPromptOfCmd('x a&b')).toBeNull();
		expect(atPromptOfCmd('x "a\\" b"')).toEqual(['x', 'a" b']);
	});

	it('refuses a line that is longer than cmd reads', () => {
		expect(shells.cmd.quote('a b'.repeat(3000)).ok).toBe(false);
	});

	it('starts PowerShell only with text that cmd can quote', () => {
		expect(powershellLine("'a' + 'b'")).toEqual({
			ok: true,
			text: `powershell -NoProfile -Command "'a' + 'b'"`
		});
		for (const bad of ['"', '%PATH%', '!', '\n']) expect(powershellLine(bad).ok).toBe(false);
	});
});
