import { latin1 } from '../bytes/latin1.ts';

/** Why the text pasted is not what was signed, where it shows. */
export type NotOriginal = 'masked' | 'cut-off' | 'viewer' | 'parsed' | 'value-masked';

/** What remains possible for an input that no known mistake explains. */
export interface WhatIsLeft {
	/** Shown by the input itself; null where it looks like an original. */
	notOriginal: NotOriginal | null;
	/** The question whose answer rules out half of the causes. */
	question: LeftQuestion;
}

export type LeftQuestion = 'capture' | 'only-accents' | 'ever-worked' | 'same-key';

const masked =
	/\*{3,}|\[(?:FILTERED|REDACTED|MASKED|HIDDEN|REMOVED|SECRET)\]|&lt;(?:hidden|redacted)&gt;|<(?:hidden|redacted|masked)\/?>/i;
/** A whole value that hides another. */
const maskedValue =
	/>(?:x{4,}|#{4,}|-{4,}|(?:\xe2\x80\xa2){3,}|%?(?:FILTERED|REDACTED|MASKED|HIDDEN)%?|\((?:hidden|masked|redacted|removed)\)|\{\{ ?\w{1,40} ?\}\}|\[password\])</i;
const truncated = /(?:\.{3}|\xe2\x80\xa6|\[truncated\]|\(truncated\)|<truncated>|\[\.\.\.\])\s*$/i;
/** A line that stands for others. */
const leftOut =
	/^[ \t]{0,40}(?:\.{3}|\xe2\x80\xa6|\[(?:\.{3}|snip|truncated)\]|<!-- ?(?:snip|\.{3}) ?-->)[ \t\r]{0,8}$/im;
/** A browser's tree with its signs to fold, or numbers in front of lines. */
const folded =
	/^[ \t]{0,20}(?:\xe2\x96[\xb6\xb8\xbc\xbe]|-)\s?<[?!\w]|This XML file does not appear to have any style/m;
const numbered = /^\s{0,6}1[:|.]?\s+<[^\n]{0,400}\n\s{0,6}2[:|.]?\s/;
/** Quoted in an email, or as a change: every line has a mark before it. */
const quoted = /^(?:> |\+ ?|\| )[ \t]{0,60}<[^\n]{0,400}\n(?:> |\+ ?|\| )[ \t]{0,60}</m;
/** Lines of a log, each with its time. */
const logged =
	/^\[?\d{4}-\d\d-\d\d[T ][^\n<]{0,80}<[^\n]{0,400}\n\[?\d{4}-\d\d-\d\d[T ][^\n<]{0,80}</m;
/** A dump of what a log made of the XML. */
const dumped =
	/^\s*(?:Array\s*\(|object\(|stdClass|\{["']?\w+["']?\s?(?::|=>)|\w+:\s|<Element |#<|--- ?\n)/;

/** How much of the beginning and the end is checked: marks are near the ends or repeat. */
const most = 1 << 16;

/**
 * @param body the request as pasted
 * @param sent the signature as pasted
 * @param hasOtherKeys whether another key was entered, which does not explain it either
 */
export function whatIsLeft(body: Uint8Array, sent: string, hasOtherKeys: boolean): WhatIsLeft {
	const head = latin1(body.subarray(0, most));
	const tail = latin1(body.subarray(-256));
	const notOriginal = signOf(head, tail, sent);
	if (notOriginal !== null) return { notOriginal, question: 'capture' };
	if (/[\x80-\xff]/.test(head)) return { notOriginal, question: 'only-accents' };
	return { notOriginal, question: hasOtherKeys ? 'ever-worked' : 'same-key' };
}

function signOf(head: string, tail: string, sent: string): NotOriginal | null {
	if (/[*\u2022]{2}|\.{3}|\u2026|\[\w+\]/.test(sent)) return 'value-masked';
	if (dumped.test(head) || logged.test(head)) return 'parsed';
	if ([folded, numbered, quoted].some((sign) => sign.test(head))) return 'viewer';
	if (masked.test(head) || maskedValue.test(head)) return 'masked';
	const isOpen = head.includes('<OPS_envelope') && !tail.includes('</OPS_envelope>');
	return truncated.test(tail) || leftOut.test(head) || isOpen ? 'cut-off' : null;
}

export const notOriginalWords: Readonly<Record<NotOriginal, string>> = {
	masked: 'The text you pasted has masked values, so it isn’t what was signed.',
	'cut-off': 'The text you pasted ends before the request does, so it isn’t what was signed.',
	viewer:
		'The text you pasted comes from a viewer that changed its layout, so it isn’t what was signed.',
	parsed: 'The text you pasted is what a log made of the XML, so it isn’t what was signed.',
	'value-masked': 'The signature you pasted is masked or cut, so nothing can match it.'
};

/** One question, with what each answer means. */
export const questionWords: Readonly<
	Record<LeftQuestion, { ask: string; yes: string; no: string }>
> = {
	capture: {
		ask: 'Can you capture the bytes that your client sends?',
		yes: 'Open the capture here: masked, cut or changed text can never match.',
		no: 'Print the XML and its length in your code, in the line before it is hashed, and paste that.'
	},
	'only-accents': {
		ask: 'Does a request without accents or other non-ASCII letters work?',
		yes: 'The key and the formula are right: the text is encoded in two ways. Paste the bytes that are hashed.',
		no: 'The encoding is not the cause: look at the key and the formula. Compare your code with the sample code.'
	},
	'same-key': {
		ask: 'Did any request with this key ever work?',
		yes: 'The key and the formula are right: the text here isn’t the one that was signed. Capture it.',
		no: 'Copy the key again from the Reseller Control Panel, and add older keys as “another key”.'
	},
	'ever-worked': {
		ask: 'Did any request from this code ever work?',
		yes: 'The formula is right: the text here isn’t the one that was signed. Capture it.',
		no: 'Check your MD5 function and the formula first: compare your code with the sample code.'
	}
};

/**
 * How long the search takes at most, for a body of so many bytes, on two idle cores.
 * Source: docs/bench.md, 2026-11.
 */
export function longestWait(bytes: number): string {
	if (bytes <= 4 << 10) return 'up to 10 seconds';
	return bytes <= 64 << 10 ? 'up to a minute' : 'up to several minutes';
}
