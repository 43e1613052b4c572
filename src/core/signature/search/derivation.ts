import type { Part } from '../mistakes/mistake.ts';
import type { Explanation, Question } from '../question.ts';
import { same } from './observed.ts';
import { reproduce } from './reproduce.ts';

/** One piece of what a round hashed. The text of a key is never part of it. */
export type DerivedPart =
	| { what: 'body' | 'key' | 'other-key' | 'username'; length: number }
	/** The previous round's digest as it was written, or bytes that the formula adds. */
	| { what: 'inner' | 'raw-inner' | 'fixed'; length: number; bytes: Uint8Array }
	/** Other parts, encoded: `md5(key)`. */
	| { what: 'encoded'; length: number; formula: string };

export interface DerivedRound {
	parts: DerivedPart[];
	/** In symbols: `md5(body + key)`. */
	formula: string;
	/** Length of everything that was hashed, in bytes. */
	length: number;
	/** 32 lower-case hex digits. */
	digest: string;
	/** The digest as it was written for the next round, or as the value sent. */
	written: Uint8Array;
	/** Whether it was written as anything other than lower-case hex. */
	writtenOtherwise: boolean;
}

/** How a value was produced, step by step. */
export interface Derivation {
	bodyLength: number;
	keyLength: number;
	/** Empty if the formula is not made of MD5 rounds (SHA-256): then only the value is known. */
	rounds: DerivedRound[];
	/** The value, as sent. */
	value: string;
}

/**
 * The steps that produce an explanation's value, computed from scratch.
 * @returns null if the explanation doesn't belong to the question
 */
export function derive(question: Question, explanation: Explanation): Derivation | null {
	const proof = reproduce(question, explanation);
	if (!proof) return null;
	const { body, key, value } = proof;
	const rounds = proof.rounds.map(({ parts, digest, written }) => {
		const derived = parts.map(({ part, bytes }) => derivePart(question, part, bytes));
		return {
			parts: derived,
			formula: `md5(${derived.map(nameOf).join(' + ')})`,
			length: parts.reduce((sum, { bytes }) => sum + bytes.length, 0),
			digest,
			written,
			writtenOtherwise: !same(written, new TextEncoder().encode(digest))
		};
	});
	return { bodyLength: body.length, keyLength: key.length, rounds, value };
}

function derivePart(question: Question, part: Part, bytes: Uint8Array): DerivedPart {
	const { length } = bytes;
	if (part === 'inner' || part === 'raw-inner') return { what: part, length, bytes };
	if (typeof part === 'string') return { what: part, length };
	if ('of' in part) {
		const of = part.of.map((what) => names[what]).join(' + ');
		return { what: 'encoded', length, formula: `${part.name}(${of})` };
	}
	const isKey = length > 0 && question.keys.some((key) => same(key, bytes));
	return isKey ? { what: 'other-key', length } : { what: 'fixed', length, bytes };
}

const names = {
	body: 'body',
	key: 'key',
	'other-key': 'other key',
	username: 'username',
	inner: 'first MD5',
	'raw-inner': 'raw MD5'
} as const;

function nameOf(part: DerivedPart): string {
	if (part.what === 'fixed') return quoted(part.bytes);
	return part.what === 'encoded' ? part.formula : names[part.what];
}

/** Fixed bytes as quoted text with escapes, or as hex if they are not printable. */
function quoted(bytes: Uint8Array): string {
	const text = String.fromCharCode(...bytes);
	if (/^[\x20-\x7e\t\r\n\0]*$/.test(text)) return JSON.stringify(text).replace(/\\u0000/g, '\\0');
	return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
