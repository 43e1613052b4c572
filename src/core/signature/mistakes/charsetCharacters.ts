import { isAscii } from './bytes.ts';
import { bodyMistakes, onText } from './change.ts';
import type { BodyMistake, Likelihood } from './mistake.ts';
import { normalise } from './normalise.ts';
import { viewOf } from './view.ts';
import { entityName } from './xml/namedEntities.ts';

/* Only some non-ASCII characters were lost, replaced or written by name. */

type Row = Omit<BodyMistake, 'group' | 'kind'>;

const onlyAccents = 'Calls fail only when a value has accents or other non-ASCII letters.';
const onlyEmoji = 'Calls fail only when a value has an emoji or another character above U+FFFF.';
const fourBytes = 'Store the text as utf8mb4: ALTER TABLE ... CONVERT TO CHARACTER SET utf8mb4.';
const mysql = 'MySQL columns in utf8 (utf8mb3)';

const beyond = /[\u{10000}-\u{10ffff}]/gu;

const emoji = (code: string, as: string, written: string): Row => ({
	code: `charset-beyond-bmp-${code}`,
	likelihood: 'low',
	onlyNonAscii: true,
	happened: `Each emoji was ${as}.`,
	recognise: onlyEmoji,
	fix: fourBytes,
	typical: mysql,
	change: onText((text) => text.replace(beyond, written))
});

const curly: Record<string, string> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'"
};
const typography: Record<string, string> = {
	...curly,
	'«': '"',
	'»': '"',
	'–': '-',
	'—': '-',
	'‐': '-',
	'‑': '-',
	'−': '-',
	'…': '...',
	'\u00a0': ' '
};

const plain = (code: string, what: string, table: Record<string, string>): Row => ({
	code: `charset-${code}`,
	likelihood: 'low',
	onlyNonAscii: true,
	happened: `${what} were signed as plain ASCII.`,
	recognise: 'A cleaning function runs on the text that is hashed, or on the text that is sent.',
	fix: 'Clean the values before you build the XML, and sign the text that is sent.',
	typical: 'functions that remove "smart quotes", CMS and CRM exports',
	change: onText((text) =>
		text.replace(/[^\0-\x7f]/g, (character) => table[character] ?? character)
	)
});

/** What glibc's iconv writes for characters other than accented letters. */
const transliterations: Record<string, string> = {
	...typography,
	'„': ',,',
	'‚': ',',
	'‛': "'",
	'‟': '"',
	'«': '<<',
	'»': '>>',
	'—': '--',
	ß: 'ss',
	Æ: 'AE',
	æ: 'ae',
	Œ: 'OE',
	œ: 'oe',
	Ø: 'O',
	ø: 'o',
	Ł: 'L',
	ł: 'l',
	Đ: 'D',
	đ: 'd',
	Þ: 'TH',
	þ: 'th',
	Ð: 'D',
	ð: 'd',
	ı: 'i',
	'€': 'EUR',
	'£': 'GBP',
	'©': '(C)',
	'®': '(R)',
	'™': '(TM)',
	'•': 'o',
	'×': 'x',
	'¢': 'c',
	'¥': 'JPY',
	'·': '.',
	'÷': '/',
	'‹': '<',
	'›': '>',
	'¡': '!'
};

const marks = /\p{M}/gu;

function transliterate(text: string): string {
	return text.replace(/[^\0-\x7f]/gu, (character) => {
		const known = transliterations[character];
		if (known !== undefined) return known;
		const bare = normalise(character, 'NFKD').replace(marks, '');
		return /^[\0-\x7f]+$/.test(bare) ? bare : '?';
	});
}

const named = (
	code: string,
	likelihood: Likelihood,
	means: string,
	typical: string,
	other: (character: string) => string
): Row => ({
	code,
	likelihood,
	onlyNonAscii: true,
	happened: 'Non-ASCII letters were signed as named entities.',
	means,
	recognise: `${onlyAccents} Look for htmlentities() on the values or the text.`,
	fix: 'Use htmlspecialchars($value, ENT_XML1, "UTF-8"): XML does not know &eacute;.',
	typical,
	change: onText((text) =>
		text.replace(/[^\0-\x7f]/gu, (character) => {
			const name = entityName(character);
			return name === undefined ? other(character) : `&${name};`;
		})
	)
});

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Each chunk decoded alone, so that a character cut in two becomes two or more U+FFFD. */
const chunked = (size: number): Row => ({
	code: `charset-broken-at-${size}`,
	likelihood: 'low',
	onlyNonAscii: true,
	happened: 'Some non-ASCII characters were signed as �.',
	means: `Those that cross a border of ${size} bytes were broken.`,
	recognise: `Only some calls fail, all with more than ${size} bytes and non-ASCII letters.`,
	fix: 'Read all bytes first and decode once, or use a decoder that keeps its state.',
	typical: 'Node: data += chunk without setEncoding("utf8"), C# GetString() on each block',
	change: (body) => {
		if (body.length <= size || isAscii(body) || viewOf(body).text === null) return null;
		const parts: string[] = [];
		for (let at = 0; at < body.length; at += size) {
			parts.push(lenient.decode(body.subarray(at, at + size)));
		}
		const joined = parts.join('');
		return joined === viewOf(body).text ? null : new TextEncoder().encode(joined);
	}
});

export const charsetCharacters: readonly BodyMistake[] = bodyMistakes('charset', [
	emoji('dropped', 'removed before signing', ''),
	emoji('to-question-mark', 'signed as a question mark', '?'),
	emoji('to-four-question-marks', 'signed as four question marks', '????'),
	emoji('to-replacement', 'signed as �', '\ufffd'),
	plain('quotes-straightened', 'Curly quotes', curly),
	plain('typography-to-ascii', 'Typographic characters', typography),
	named(
		'charset-named-entities',
		'medium',
		'For example, é became &eacute;.',
		'PHP htmlentities()',
		(character) => character
	),
	named(
		'charset-named-or-decimal-entities',
		'low',
		'Those without a name became numbers.',
		'HTML encoders such as he and HttpUtility.HtmlEncode',
		(character) => `&#${character.codePointAt(0)};`
	),
	{
		code: 'charset-transliterated',
		likelihood: 'medium',
		onlyNonAscii: true,
		happened: 'Non-ASCII letters were transliterated before signing.',
		means: 'For example, ß became ss.',
		recognise: `${onlyAccents} Look for //TRANSLIT in the code that hashes.`,
		fix: 'Keep the text in UTF-8 and take the conversion away.',
		typical: 'PHP and shell iconv with ASCII//TRANSLIT',
		change: onText(transliterate)
	},
	...[1024, 4096, 8192, 16384, 65536].map(chunked)
]);
