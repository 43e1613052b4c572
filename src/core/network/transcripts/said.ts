/**
 * Lines as a tool prints them, with names in braces for what varies: `{host} has address {ip}`.
 * Letters outside ASCII and quotes may be damaged in a paste (code pages mixed up, `?`, accents
 * lost), so in a Latin text each of them matches up to three characters of any kind.
 */
import type { TranscriptCode } from './codes.ts';
import type { Row } from './segment.ts';

/** What each name in braces stands for; the first three are kept. */
const forms: Readonly<Record<string, string>> = {
	host: '(?<![\\w.-])([a-z0-9_][\\w.-]{0,252})',
	ip: '(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:.]{2,40}(?:%\\w{1,16})?)',
	port: '(?<!\\d)(\\d{1,5})(?!\\d)',
	detail: '(\\S.{0,299})',
	n: '[\\d.,]{1,14}',
	word: '\\S{1,253}',
	router: '\\S{1,253}',
	resolver: '\\S{1,253}',
	text: '.{0,300}?'
};
const kept = ['host', 'ip', 'port', 'detail'] as const;

/** Rows for texts that identify the tool, even without the command. */
export const said = (code: TranscriptCode | null, ...texts: readonly string[]): Row[] =>
	texts.map((text) => rowOf(code, text, true));

/** Rows for texts that count only in output that is known to be the tool's. */
export const saidWithin = (code: TranscriptCode | null, ...texts: readonly string[]): Row[] =>
	texts.map((text) => rowOf(code, text, false));

/** A line that looks like a failure but isn't. */
export const harmless = (...texts: readonly string[]): Row[] =>
	texts.map((text) => Object.assign(rowOf(null, text, true), { harmless: true as const }));

/** A row makes its pattern on first use: with about 700 rows, making them all would delay the page. */
function rowOf(code: TranscriptCode | null, text: string, alone: boolean): Row {
	let known: Form | undefined;
	let words: readonly string[] | undefined;
	const form = () => (known ??= formOf(text));
	return {
		code,
		alone,
		get pattern() {
			return form().pattern;
		},
		get words() {
			return (words ??= wholeWords(text));
		},
		get sign() {
			return form().sign;
		},
		get host() {
			return form().host;
		},
		get address() {
			return form().address;
		},
		get port() {
			return form().port;
		},
		get detail() {
			return form().detail;
		}
	};
}

type Form = Pick<Row, 'pattern' | 'sign' | 'host' | 'address' | 'port' | 'detail'>;

function formOf(text: string): Form {
	const names: string[] = [];
	const foreign = ownScript.test(text);
	const parts = text.split(/(\{\w+\}|\s+)/).filter((part) => part !== '');
	const source = parts.map((part) => {
		const name = /^\{(\w+)\}$/.exec(part)?.[1];
		if (name !== undefined) {
			if ((kept as readonly string[]).includes(name)) names.push(name);
			return forms[name]!;
		}
		return /^\s/.test(part) ? (foreign ? '\\s{0,40}' : '\\s{1,40}') : literal(part, foreign);
	});
	const group = (name: string) => names.indexOf(name) + 1 || undefined;
	// A name may begin at any word of a line, so what follows it is looked for first.
	const rest =
		/^\{host\}\s/.test(text) && wholeWords(text).length === 0
			? source.slice(2).join('')
			: undefined;
	const sign = rest === undefined ? undefined : new RegExp(rest, 'i');
	return {
		pattern: new RegExp(begin(text) + source.join(''), 'i'),
		sign,
		host: group('host'),
		address: group('ip'),
		port: group('port'),
		detail: group('detail')
	};
}

/** Matches only at the start of a word: elsewhere a name would be tried again at every character. */
const begin = (text: string): string =>
	/^(?:\{(?:host|ip|port|n|word)\}|\w)/.test(text) ? '(?<![\\w.-])' : '';

/** Characters that a wrong code page loses or changes. */
const fragile = /[^\u0020-\u007e]/;
const quotes = /['"`‘’“”«»]/;
/** Cyrillic, Chinese, Japanese and Korean: a word of these is matched as it is. */
const ownScript = /[\u0400-\u04ff\u3040-\u9fff\uac00-\ud7af]/;

function literal(part: string, foreign: boolean): string {
	if (/^[a-z\d,:-]+$/i.test(part)) return part;
	let source = '';
	for (const sign of part) {
		// An apostrophe may be lost; quotes about a name are changed, not lost.
		if (quotes.test(sign)) source += `[^\\w\\s]{${/['‘’]/.test(sign) ? 0 : 1},3}?`;
		else if (!fragile.test(sign) || (foreign && ownScript.test(sign))) {
			source += sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
		} else source += '.{0,3}?';
	}
	return source.replace(/(?:\.\{0,3\}\?){2,}/g, (run) => `.{0,${(run.length / 7) * 3}}?`);
}

/** Chinese, Japanese and Korean, which have no spaces between words. */
const pairedScript = /[\u3040-\u9fff\uac00-\ud7af]/;

/** Words by which a line is looked up: Latin and Cyrillic ones, pairs of characters elsewhere. */
export function wordsIn(text: string): string[] {
	const words = text
		.toLowerCase()
		.match(/[a-z0-9]{2,}|[\u0400-\u04ff]{2,}|[\u3040-\u9fff\uac00-\ud7af]{2,}/g);
	if (!words || !pairedScript.test(text)) return words ?? [];
	return words.flatMap((word) => (pairedScript.test(word) ? pairsOf(word.slice(0, 200)) : [word]));
}

const pairsOf = (word: string): string[] =>
	Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

/** The words that are whole in every line of this form, the longest first. */
function wholeWords(text: string): string[] {
	// A word beside a sign that may be lost, or beside what varies, may be joined to something.
	const whole = text
		.replace(/\S{0,60}\{\w+\}\S{0,60}/g, (around) => around.replace(/\w*\{\w+\}\w*/g, ' '))
		.replace(/[a-z0-9]*[\u0080-\u03ff\u2010-\u203f][a-z0-9\u0080-\u03ff\u2010-\u203f]*/gi, ' ');
	const words = wordsIn(whole).filter((word) => word.length > 2 || /[^a-z0-9]/.test(word));
	return [...new Set(words)].sort((a, b) => b.length - a.length);
}
