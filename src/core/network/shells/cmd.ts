import { neverQuotable, type Quoted, type Shell } from './shell.ts';

const plain = /^[A-Za-z0-9_./:@+\\-]+$/;

/** cmd cuts a longer line (Microsoft, "Command prompt line string limitation"). */
const longest = 8191;

/**
 * Writes an argument for a program at the prompt of cmd, not for a batch file: there `%` follows
 * other rules. Two readers take the line apart: cmd itself, which expands %NAME% even inside
 * quotes, and the program, which reads \" and doubled backslashes as in Microsoft's C runtime.
 */
export function quote(text: string): Quoted {
	const never = neverQuotable(text);
	if (never) return never;
	if (/[\r\n]/.test(text)) {
		return { ok: false, why: 'It holds a line break, and a command of cmd is one line.' };
	}
	const tooLong = `It is longer than the ${longest} characters that cmd reads.`;
	if (text.length >= longest) return { ok: false, why: tooLong };
	if (plain.test(text)) return { ok: true, text };
	const word = `"${text.replace(/(\\*)(?="|$)/g, '$1$1').replaceAll('"', '\\"')}"`;
	const written = /[%"!]/.test(text) ? withCarets(word) : word;
	if (written.length >= longest) return { ok: false, why: tooLong };
	return { ok: true, text: written };
}

/**
 * A caret before every special character, so that cmd sees no quotes at all. One more after each
 * `%` makes the name between two of them that of a variable that does not exist: at the prompt
 * cmd leaves such a name alone, and drops the carets afterwards.
 */
function withCarets(word: string): string {
	return word.replace(/[()%!^"<>&|]/g, '^$&').replace(/%(?=[^^])/g, '%^');
}

/**
 * A line of PowerShell as a command of cmd. PowerShell is part of every Windows that is supported,
 * and does what cmd cannot: sockets, certificates, hashes of joined bytes.
 * @param script one line, with single quotes only
 */
export function powershellLine(script: string): Quoted {
	const bad = /["%!\r\n]/.exec(script)?.[0];
	if (bad !== undefined) {
		const name = /[\r\n]/.test(bad) ? 'a line break' : bad;
		return { ok: false, why: `It holds ${name}, which cmd would change: use PowerShell itself.` };
	}
	const text = `powershell -NoProfile -Command "${script}"`;
	if (text.length >= longest) return { ok: false, why: 'It is too long for cmd.' };
	return { ok: true, text };
}

export const cmd: Shell = {
	id: 'cmd',
	name: 'Command Prompt',
	quote,
	comment: 'rem ',
	commentsAtPrompt: true,
	continuation: '^',
	environmentVariable: (name) => `%${name}%`,
	curl: 'curl',
	tested: 'Written from the documentation of cmd.exe. Not tested.'
};
