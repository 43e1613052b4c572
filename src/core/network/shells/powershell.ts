import { neverQuotable, type Quoted, type Shell } from './shell.ts';

/** Numbers are left out: PowerShell reads 1.10 as 1.1 and 1kb as 1024. */
const plain = /^(?:[A-Za-z/][A-Za-z0-9_./:-]*|[1-9][0-9]{0,8}|0)$/;

/** All of these end a string in single quotes; PowerShell also knows the curly ones (about_Quoting_Rules). */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g;

/**
 * Text as a string of the PowerShell language: for a variable or a .NET method, where a bare word
 * would be a command.
 * @param text any string without NUL
 */
export function quoteLiteral(text: string): Quoted {
	const never = neverQuotable(text);
	if (never) return never;
	return { ok: true, text: `'${text.replace(singleQuotes, '$&$&')}'` };
}

/**
 * Text as an argument of a program. Windows PowerShell 5.1 and PowerShell 7.3 pass an inner double
 * quote, an empty word and a backslash before the closing quote differently (about_Parsing,
 * PSNativeCommandArgumentPassing), so no single spelling works for both.
 */
export function quote(text: string): Quoted {
	const differs = text.includes('"')
		? 'holds a double quote'
		: text === ''
			? 'is empty'
			: /\s/.test(text) && text.endsWith('\\')
				? 'holds a blank and ends with a backslash'
				: '';
	if (!differs) return plain.test(text) ? { ok: true, text } : quoteLiteral(text);
	return {
		ok: false,
		why: `It ${differs}, and PowerShell 5.1 and 7 hand that to a program in different ways.`
	};
}

export const powershell: Shell = {
	id: 'powershell',
	name: 'PowerShell',
	quote,
	comment: '#',
	commentsAtPrompt: true,
	continuation: '`',
	environmentVariable: (name) => `$env:${name}`,
	curl: 'curl.exe',
	tested: 'Written from the documentation of PowerShell 5.1 and 7. Not tested.'
};
