/**
 * A code that was typed or copied alone or with its text: "401 Authentication failed", "code 401",
 * "Error 415 (Invalid password)". Only in a short text, and only with a word or a text that says it
 * is a code of OpenSRS; a number alone in a log is anything.
 */
import { pickMeaning } from '../codes/meaning.ts';
import { codeRow } from '../codes/table.ts';
import type { LooseReply } from './looseFields.ts';

/** Longer texts are logs and mails. */
const longest = 300;
const longestProse = 1000;
const named =
	/^\W{0,4}(?:(?:the )?(?:api |opensrs |osrs |xml |response |reply |error |status |got |an? |oSRS Error ?-? ?){0,4}(?:code|error)(?: code| is| =|:|#){0,3} {0,3}#?)(\d{3})\b[^\w]{0,6}([^\r\n]{0,200})/i;
const first = /^\W{0,4}(?:oSRS Error ?-? ?)?(\d{3})\b[^\w]{1,6}([^\r\n]{3,200})/i;

/** A code with its text in the middle of a mail; the sentence may go on behind it. */
const inProse = /(?:^|[\s(“"'])#?(\d{3})\b[^\w\r\n]{1,6}([^\r\n.,;!?)“”"]{3,200})/g;
const goesOn =
	/ (?:although|and|as|because|but|for|from|if|on|since|so|today|when|while)\b.{0,200}$/i;

/** @returns at most one reply, with its code and what follows it as its text */
export function shortCode(text: string): LooseReply[] {
	const line = text.trim();
	return line.length > longest
		? proseCode(line, text)
		: (codeFirst(line, text) ?? proseCode(line, text));
}

function codeFirst(line: string, text: string): LooseReply[] | null {
	const match = named.exec(line) ?? first.exec(line);
	const row = match ? codeRow(match[1]!) : null;
	if (!match || !row) return null;
	const said = match[2]!.trim().replace(/[)\]"'.]{1,3}$/, '');
	const fits = said !== '' && pickMeaning(row, said)?.by !== 'only' && pickMeaning(row, said);
	// A number in front may be an HTTP status: its text must be one of the code.
	if (!fits && !(named.test(line) && said === '')) return null;
	return reply(match[1]!, said, text.indexOf(match[1]!), line.length);
}

function proseCode(line: string, text: string): LooseReply[] {
	if (line.length > longestProse) return [];
	for (const match of line.matchAll(inProse)) {
		const row = codeRow(match[1]!);
		const said = match[2]!.replace(goesOn, '').trim();
		if (row && pickMeaning(row, said)?.by === 'text') {
			return reply(match[1]!, said, text.indexOf(match[1]!), said.length);
		}
	}
	return [];
}

function reply(code: string, said: string, start: number, length: number): LooseReply[] {
	return [
		{
			fields: {
				code,
				text: said,
				isSuccess: null,
				object: null,
				action: null,
				protocol: null,
				transactionId: null
			},
			start,
			end: start + length
		}
	];
}
