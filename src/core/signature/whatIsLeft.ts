import { latin1 } from '../bytes/latin1.ts';

/** How the pasted text shows that it is not what was signed. */
export type NotOriginal = 'masked' | 'cut-off' | 'viewer' | 'parsed' | 'value-masked';

/** What is still possible when no known mistake explains the signature. */
export interface WhatIsLeft {
	/** Null if the input looks like an original. */
	notOriginal: NotOriginal | null;
	/** The question to ask next: its answer rules out half of the causes. */
	question: LeftQuestion;
}

export type LeftQuestion = 'capture' | 'only-accents' | 'ever-worked' | 'same-key';

const masked =
	/\*{3,}|\[(?:FILTERED|REDACTED|MASKED|HIDDEN|REMOVED|SECRET)\]|&lt;(?:hidden|redacted)&gt;|<(?:hidden|redacted|masked)\/?>/i;
/** A placeholder instead of a whole value. */
const maskedValue =
	/>(?:x{4,}|#{4,}|-{4,}|(?:\xe2\x80\xa2){3,}|%?(?:FILTERED|REDACTED|MASKED|HIDDEN)%?|\((?:hidden|masked|redacted|removed)\)|\{\{ ?\w{1,40} ?\}\}|\[password\])</i;
const truncated = /(?:\.{3}|\xe2\x80\xa6|\[truncated\]|\(truncated\)|<truncated>|\[\.\.\.\])\s*$/i;
/** A line that replaces lines left out. */
const leftOut =
	/^[ \t]{0,40}(?:\.{3}|\xe2\x80\xa6|\[(?:\.{3}|snip|truncated)\]|<!-- ?(?:snip|\.{3}) ?-->)[ \t\r]{0,8}$/im;
/** A browser's XML tree, with its markers for collapsing elements. */
const folded =
	/^[ \t]{0,20}(?:\xe2\x96[\xb6\xb8\xbc\xbe]|-)\s?<[?!\w]|This XML file does not appear to have any style/m;
const numbered = /^\s{0,6}1[:|.]?\s+<[^\n]{0,400}\n\s{0,6}2[:|.]?\s/;
/** Quoted in an email or a diff: a mark in front of every line. */
const quoted = /^(?:> |\+ ?|\| )[ \t]{0,60}<[^\n]{0,400}\n(?:> |\+ ?|\| )[ \t]{0,60}</m;
/** Log lines, each starting with its time. */
const logged =
	/^\[?\d{4}-\d\d-\d\d[T ][^\n<]{0,80}<[^\n]{0,400}\n\[?\d{4}-\d\d-\d\d[T ][^\n<]{0,80}</m;
/** A dump of the parsed XML, as a program prints it. */
const dumped =
	/^\s*(?:Array\s*\(|object\(|stdClass|\{["']?\w+["']?\s?(?::|=>)|\w+:\s|<Element |#<|--- ?\n)/;

/** How many bytes of the beginning are checked: the signs are near the start, or repeat. */
const most = 1 << 16;

/**
 * What to ask when the search found no explanation.
 * @param body the request as pasted, in bytes
 * @param sent the signature as pasted
 * @param hasOtherKeys whether another key was entered too, and didn't explain the signature
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

/** The questions, with what each answer means. */
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
 * The longest a search takes for a body of `bytes` bytes on two idle cores, in words.
 * Source: docs/bench.md, 2026-11.
 */
export function longestWait(bytes: number): string {
	if (bytes <= 4 << 10) return 'up to 10 seconds';
	return bytes <= 64 << 10 ? 'up to a minute' : 'up to several minutes';
}
