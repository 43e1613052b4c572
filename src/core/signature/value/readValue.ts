import { quote } from '../../bytes/quote.ts';
import type { ValueArgs, ValueFinding } from './findings.ts';

/** A signature as it was written, and the digest in it, if it contains one. */
export interface ReadValue {
	findings: ValueFinding[];
	/** The digest as 32 lower-case hex digits; null unless there are exactly 16 bytes. */
	digest: string | null;
	/** All hex digits found, in lower case, however many. */
	digits: string;
}

const shaByLength: Readonly<Record<number, string>> = {
	40: 'SHA-1',
	56: 'SHA-224',
	64: 'SHA-256',
	96: 'SHA-384',
	128: 'SHA-512'
};

/** Forms that come from HTTP or from copying: they don't make a right signature wrong. */
const harmless: ReadonlySet<keyof ValueArgs> = new Set(['value-blanks', 'value-header-name']);

/**
 * Reads a value that should be an MD5 in 32 lower-case hex digits, and finds what is wrong with its
 * form. `digest` is the value without what the form added.
 * @param value the text as it was sent or printed
 */
export function readValue(value: string): ReadValue {
	const findings: ValueFinding[] = [];
	const note: Note = (code, args) =>
		findings.push({ code, severity: harmless.has(code) ? 'note' : 'error', args } as ValueFinding);

	let rest = value.trim();
	if (rest === '') return { findings, digest: null, digits: '' };
	if (rest !== value) note('value-blanks', {});
	rest = peel(rest, note);

	const bytes = base64Digest(rest);
	if (bytes !== null || base64OfMore.test(rest)) {
		note('value-base64', {});
		return { findings, digest: bytes, digits: bytes ?? '' };
	}
	const separated = /^[0-9a-f]{2}(?:([-: ])[0-9a-f]{2}){1,}$/i.exec(rest);
	if (separated) {
		note('value-separators', { separator: separated[1]! });
		rest = rest.replaceAll(separated[1]!, '');
	}
	if (/\s/.test(rest) && !/[^0-9a-f\s]/i.test(rest)) {
		note('value-inner-blanks', {});
		rest = rest.replace(/\s+/g, '');
	}
	const odd = /[^0-9a-f]/iu.exec(rest);
	if (odd) {
		note('value-not-hex', { character: quote(odd[0]) });
		return { findings, digest: null, digits: '' };
	}
	if (/[A-F]/.test(rest)) note(/[a-f]/.test(rest) ? 'value-mixed-case' : 'value-upper-case', {});
	const digits = rest.toLowerCase();
	const { length } = digits;
	const algorithm = shaByLength[length];
	if (algorithm) note('value-sha-length', { length, algorithm });
	else if (length < 32) note('value-short', { length });
	else if (length > 32) note('value-long', { length });
	return { findings, digest: length === 32 ? digits : null, digits };
}

type Note = <Code extends keyof ValueArgs>(code: Code, args: ValueArgs[Code]) => unknown;

/** Removes what tools and headers put around a digest. */
function peel(value: string, note: Note): string {
	let rest = value;
	const header = /^x-signature\s*:\s*/i.exec(rest);
	if (header) {
		note('value-header-name', {});
		rest = rest.slice(header[0].length);
	}
	const prefix = /^(?:MD5\s?)?\([^()]*\)\s?=\s*/i.exec(rest);
	if (prefix) {
		note('value-openssl-prefix', { prefix: quote(prefix[0], 80) });
		rest = rest.slice(prefix[0].length);
	}
	const suffix = /^[0-9a-f]{32}(\s+\*?\S.*)$/is.exec(rest);
	if (suffix) {
		note('value-file-name', { suffix: quote(suffix[1]!, 80) });
		rest = rest.slice(0, 32);
	}
	const quoted = /^(["'])(.*)\1$/s.exec(rest);
	if (quoted) {
		note('value-quoted', {});
		rest = quoted[2]!.trim();
	}
	if (/^0x/i.test(rest)) {
		note('value-0x', {});
		rest = rest.slice(2);
	}
	return rest;
}

/** Base64 of 20 bytes (SHA-1), or of 32: a SHA-256, or the hex digits of an MD5. */
const base64OfMore = /^(?:[0-9a-z+/_-]{27}|[0-9a-z+/_-]{43})=$/i;

/** 16 bytes in base64 or base64url take 24 characters with padding, 22 without. */
function base64Digest(text: string): string | null {
	if (!/^[0-9a-z+/_-]{22}(?:==)?$/i.test(text) || /^[0-9a-f]+$/i.test(text)) return null;
	const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/').slice(0, 22) + '==');
	return [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
