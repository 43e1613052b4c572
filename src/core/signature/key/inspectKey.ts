import { keyLength, oldKeyLength } from '../../bytes/keyShape.ts';
import { latin1 } from '../../bytes/latin1.ts';
import type { Place } from '../../finding.ts';
import type { KeyFinding } from './findings.ts';

/** Key lengths seen so far: 56 and 8 random bytes in hex (guide 2014; third-party clients). */
const knownLengths = [keyLength, oldKeyLength];

/** Characters that no font shows, by the bytes of their UTF-8. */
const invisible: readonly { name: string; bytes: readonly number[] }[] = [
	{ name: 'byte order mark', bytes: [0xef, 0xbb, 0xbf] },
	{ name: 'zero-width space', bytes: [0xe2, 0x80, 0x8b] },
	{ name: 'zero-width non-joiner', bytes: [0xe2, 0x80, 0x8c] },
	{ name: 'zero-width joiner', bytes: [0xe2, 0x80, 0x8d] },
	{ name: 'word joiner', bytes: [0xe2, 0x81, 0xa0] },
	{ name: 'soft hyphen', bytes: [0xc2, 0xad] },
	{ name: 'no-break space', bytes: [0xc2, 0xa0] }
];

const blanks = ' \t\r\n';
/** Every white space character of one byte, in Latin-1. */
const white = `${blanks}\v\f\xa0`;

/**
 * Finds what looks wrong with a private key. Nothing is trimmed or rejected: the shape of a key is
 * known only from a 2014 guide and from clients, and OpenSRS may issue others.
 * @param key the key's bytes as entered
 * @param username the reseller username, to notice that it was pasted as the key; may be empty
 */
export function inspectKey(key: Uint8Array, username = ''): KeyFinding[] {
	if (key.length === 0) return [];
	const text = latin1(key);
	const inside = within(text, `${white}\0`);
	const core = text.slice(inside.start, inside.end);
	const findings: KeyFinding[] = [...edges(text), ...insides(text, key)];

	if (/^(["'`]).*\1$/s.test(core))
		findings.push({ code: 'key-quoted', severity: 'error', args: {} });
	if (core !== '' && core === username.trim()) {
		findings.push({ code: 'key-is-username', severity: 'error', args: {} });
	} else if (/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(core)) {
		findings.push({ code: 'key-like-email', severity: 'error', args: {} });
	} else if (findings.length === 0) {
		findings.push(...shape(core));
	}
	return findings;
}

/** Spaces and newlines at either end: the most common mistake of all, and an invisible one. */
function edges(text: string): KeyFinding[] {
	const findings: KeyFinding[] = [];
	const { start, end } = within(text, blanks);
	if (start > 0 && end > 0) {
		findings.push(at('key-blank-at-start', { start: 0, end: start }));
	}
	if (end < text.length) {
		const newline = /[\r\n]/.test(text.slice(end));
		findings.push(
			at(newline ? 'key-newline-at-end' : 'key-blank-at-end', { start: end, end: text.length })
		);
	}
	return findings;
}

function insides(text: string, key: Uint8Array): KeyFinding[] {
	const findings: KeyFinding[] = [];
	const count = (code: CountedCode, range: Place, isOdd: (byte: number) => boolean): void => {
		let first = -1;
		let found = 0;
		for (let at = range.start; at < range.end; at++) {
			if (!isOdd(key[at]!)) continue;
			if (found++ === 0) first = at;
		}
		if (found > 0) findings.push(at(code, { start: first, end: first + 1 }, found));
	};
	const whole = { start: 0, end: key.length };
	count('key-blank-inside', within(text, white), isBlank);
	count('key-nul', whole, (byte) => byte === 0);
	count('key-control-character', whole, isControl);
	for (const { name, bytes } of invisible) {
		const start = text.indexOf(String.fromCharCode(...bytes));
		if (start < 0) continue;
		const place = { start, end: start + bytes.length };
		findings.push({ code: 'key-invisible-character', severity: 'error', args: { name }, place });
	}
	return findings;
}

/** Runs only if nothing else is wrong, because a stray space alone already makes a key "not hex". */
function shape(text: string): KeyFinding[] {
	const others = text.replace(/[0-9a-f]/gi, '').length;
	const { length } = text;
	if (others > 0 && length < 40 && !knownLengths.includes(length)) {
		return [{ code: 'key-like-password', severity: 'warning', args: { length } }];
	}
	if (others > 0) return [{ code: 'key-not-hex', severity: 'warning', args: { count: others } }];
	const findings: KeyFinding[] = [];
	if (/[A-F]/.test(text)) findings.push({ code: 'key-upper-case', severity: 'warning', args: {} });
	if (!knownLengths.includes(length)) {
		const half = text.slice(0, length / 2);
		const isTwice = knownLengths.includes(half.length) && half + half === text;
		findings.push({ code: 'key-odd-length', severity: 'warning', args: { length, isTwice } });
	}
	return findings;
}

type CountedCode =
	| 'key-newline-at-end'
	| 'key-blank-at-start'
	| 'key-blank-at-end'
	| 'key-blank-inside'
	| 'key-nul'
	| 'key-control-character';

function at(code: CountedCode, place: Place, count = place.end - place.start): KeyFinding {
	return { code, severity: 'error', args: { count }, place };
}

/**
 * Where a text starts and ends once the given characters around it are left out; the end is 0 if
 * there is nothing else. A pattern with `$` would take quadratic time on a long run of spaces.
 */
function within(text: string, around: string): Place {
	let start = 0;
	let end = text.length;
	while (start < text.length && around.includes(text[start]!)) start++;
	while (end > 0 && around.includes(text[end - 1]!)) end--;
	return { start, end };
}

const isBlank = (byte: number) => blanks.includes(String.fromCharCode(byte));
const isControl = (byte: number) => (byte < 0x20 && byte !== 0 && !isBlank(byte)) || byte === 0x7f;
