import type { Place } from '../../finding.ts';
import type { KeyFinding } from './findings.ts';

/** Lengths of keys that were seen: 56 and 8 random bytes in hex (guide 2014; third-party clients). */
const knownLengths = [112, 16];

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

/**
 * What is odd about a private key. Nothing is trimmed or rejected: the shape of keys is known from
 * a guide of 2014 and from clients, and OpenSRS may issue others.
 * @param key the key's bytes as given
 * @param username the reseller username, to notice when it was pasted as the key; may be empty
 */
export function inspectKey(key: Uint8Array, username = ''): KeyFinding[] {
	if (key.length === 0) return [];
	const text = latin1(key);
	const core = text.replace(/^[\s\0]+|[\s\0]+$/g, '');
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

/** Blanks and newlines at either end: the commonest fault of all, and it cannot be seen. */
function edges(text: string): KeyFinding[] {
	const findings: KeyFinding[] = [];
	const start = /^[ \t\r\n]+/.exec(text)?.[0].length ?? 0;
	const end = text.length - (/[ \t\r\n]+$/.exec(text)?.[0].length ?? 0);
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
	const blanks = [...text.trim().matchAll(/[ \t\r\n]/g)];
	if (blanks.length > 0) {
		const start = text.search(/\S/) + blanks[0]!.index;
		findings.push(at('key-blank-inside', { start, end: start + 1 }, blanks.length));
	}
	const nul = key.indexOf(0);
	if (nul >= 0) {
		const count = key.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
		findings.push(at('key-nul', { start: nul, end: nul + 1 }, count));
	}
	const controls = [...text.matchAll(/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/g)];
	if (controls.length > 0) {
		const start = controls[0]!.index;
		findings.push(at('key-control-character', { start, end: start + 1 }, controls.length));
	}
	for (const { name, bytes } of invisible) {
		const start = text.indexOf(String.fromCharCode(...bytes));
		if (start < 0) continue;
		const place = { start, end: start + bytes.length };
		findings.push({ code: 'key-invisible-character', severity: 'error', args: { name }, place });
	}
	return findings;
}

/** Only asked where nothing else is wrong: a stray blank also makes a key "not hex". */
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
		findings.push({ code: 'key-odd-length', severity: 'warning', args: { length } });
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

/** One character per byte, so that patterns see bytes and offsets stay true. */
function latin1(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
