/**
 * Extracts XML from what a client or a log wrapped it in. A log shows a request as a JSON string or
 * as printed by `repr`; a client sends it as a form field. Everything is linear in the length.
 */
import { fromLatin1, latin1 } from './latin1.ts';

export const wrappings = ['multipart', 'form', 'percent', 'json', 'string', 'html'] as const;
/** `string`: a string literal, as `repr` and `inspect` print it. */
export type WrappedIn = (typeof wrappings)[number];

export const wrappedInWords: Readonly<Record<WrappedIn, string>> = {
	multipart: 'in a multipart form',
	form: 'in a form field',
	percent: 'percent-encoded',
	json: 'in JSON',
	string: 'as a string literal',
	html: 'HTML-escaped'
};

export interface Unwrapped {
	wrapping: WrappedIn;
	xml: Uint8Array;
}

/** A longer paste is not a wrapped request. */
const longest = 1 << 20;
/** How deep XML may be inside JSON. */
const deepest = 4;

const looksLikeXml = (text: string) =>
	/^\s{0,40}(?:\xef\xbb\xbf)?<(?:\?xml\s|!DOCTYPE|OPS_envelope)/.test(text);

/** @returns null if the bytes are not wrapped, or contain no request XML */
export function unwrap(bytes: Uint8Array): Unwrapped | null {
	if (bytes.length > longest) return null;
	const text = latin1(bytes);
	for (const wrapping of wrappings) {
		const xml = readers[wrapping](text);
		if (xml !== null && looksLikeXml(xml)) return { wrapping, xml: fromLatin1(xml) };
	}
	return null;
}

/** Byte strings in and out; null if the text is not wrapped this way. */
const readers: Record<WrappedIn, (text: string) => string | null> = {
	multipart(text) {
		const boundary = /^\s{0,9}(--[^\s]{1,80})\r?\n/.exec(text)?.[1];
		if (boundary === undefined) return null;
		const contents = text.split(boundary).map((part) => {
			const blankLine = /\r?\n\r?\n/.exec(part);
			if (!blankLine) return '';
			return part.slice(blankLine.index + blankLine[0].length).replace(/\r?\n$/, '');
		});
		return contents.find(looksLikeXml) ?? null;
	},

	form(text) {
		// In a form field that was not encoded, `&` is part of the XML.
		const raw = /^[\w.[\]-]{1,64}=(?=<[?!\w])/.exec(text);
		if (raw) return text.slice(raw[0].length);
		if (!/^[\w.[\]-]{1,64}=/.test(text)) return null;
		const values = text.split('&').map((field) => field.slice(field.indexOf('=') + 1));
		return values.map(percentDecoded).find(looksLikeXml) ?? null;
	},

	percent: (text) => (/^\s{0,9}%3c/i.test(text) ? percentDecoded(text) : null),

	json(text) {
		const quoted = /^\s*[{["]/.test(text);
		// A log may omit the quotes around the string: `<?xml version=\"1.0\"?>\n<…`.
		const isBare = /^\s{0,9}(?:<\?xml[^>"]{0,80}\\"|\\u003c)/i.test(text);
		if (!quoted && !isBare) return null;
		const found = xmlIn(parsed(quoted ? text : `"${text.trim()}"`), deepest);
		return found === null ? null : bytesOfText(found);
	},

	string(text) {
		const [, prefix, quote, inside] =
			/^\s{0,9}([bBuU]?)(["'`])([^]*)\2[,;]?\s{0,9}$/.exec(text) ?? [];
		if (quote === undefined) return null;
		return unescaped(inside!, prefix!.toLowerCase() === 'b');
	},

	html(text) {
		if (!/^\s{0,9}&(?:lt|#60|#x3c);/i.test(text)) return null;
		return text.replace(
			/&(lt|gt|quot|apos|amp|#60|#62|#34|#0?39|#x27|#38);/g,
			(_, name: string) => entities[name]!
		);
	}
};

/** HTML's names and numbers of the characters that XML needs. */
export const entities: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	amp: '&',
	'#60': '<',
	'#62': '>',
	'#34': '"',
	'#39': "'",
	'#039': "'",
	'#x27': "'",
	'#38': '&'
};

function percentDecoded(text: string): string {
	return text
		.replace(/\+/g, ' ')
		.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The value of a JSON text; undefined if it isn't JSON. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromLatin1(text)));
	} catch {
		return undefined;
	}
}

function xmlIn(value: unknown, depth: number): string | null {
	if (typeof value === 'string') return looksLikeXml(value) ? value : null;
	if (typeof value !== 'object' || value === null || depth === 0) return null;
	for (const inner of Object.values(value)) {
		const found = xmlIn(inner, depth - 1);
		if (found !== null) return found;
	}
	return null;
}

const bytesOfText = (text: string) => latin1(new TextEncoder().encode(text));

const letters: Readonly<Record<string, string>> = {
	n: '\n',
	r: '\r',
	t: '\t',
	'0': '\0',
	a: '\x07',
	b: '\b',
	f: '\f',
	v: '\v',
	e: '\x1b'
};

/**
 * The inside of a string literal of a program, one character for each byte before and after.
 * @param isBytes whether `\xc3` means a byte, and not the character U+00C3
 */
export function unescaped(text: string, isBytes: boolean): string {
	return text.replace(
		/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([^]))/g,
		(whole, byte?: string, unit?: string, braced?: string, point?: string, other?: string) => {
			if (other !== undefined) return letters[other] ?? other;
			const number = parseInt((byte ?? unit ?? braced ?? point)!, 16);
			if (byte !== undefined && isBytes) return String.fromCharCode(number);
			return number > 0x10ffff ? whole : bytesOfText(String.fromCodePoint(number));
		}
	);
}
