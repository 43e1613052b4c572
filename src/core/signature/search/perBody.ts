import { sha256 } from '@noble/hashes/sha2.js';
import type { FormulaMistake } from '../mistakes/mistake.ts';
import { isAscii } from '../mistakes/bytes.ts';
import { finish, midState, md5Words } from '../md5/md5.ts';
import { wordsToBytes, wordsToHex } from '../md5/words.ts';
import { hexForm } from './observed.ts';

/** Computes a formula's value for one body and many keys. */
export type ForKeys = (key: Uint8Array) => string | null;
type PerBody = (body: Uint8Array, mistake: Computing) => ForKeys;
type Computing = FormulaMistake & Required<Pick<FormulaMistake, 'compute'>>;

/**
 * Formulas that neither rounds nor their own `compute` bring about fast: what hangs on the body
 * alone is done once for all keys. By the id in the catalogue; like a shortcut, each is used only
 * where it agrees with the mistake itself.
 */
const perBody: Record<string, PerBody> = {
	'formula.alg.mixed': (body) => {
		const start = sha256.create().update(body);
		return (key) => secondRound(start.clone().update(key).digest(), key);
	},
	'body.truncchars.sum': (body, mistake) => {
		const characters = lengthInCharacters(body);
		// ASCII behind bytes that are no UTF-8 makes no text of them.
		if (characters === null) return (key) => (isAscii(key) ? null : plain(mistake, body)(key));
		const lost = body.length - characters;
		const start = once(() => midState(body));
		return (key) => {
			if (!isAscii(key)) return plain(mistake, body)(key);
			if (lost === 0) return null;
			const kept = key.length - lost;
			const first =
				kept < 0
					? md5Words(body.subarray(0, characters + key.length))
					: finish(start(), key.subarray(0, kept));
			return secondRound(wordsToBytes(first), key);
		};
	},
	'key.trimjoined': (body, mistake) => {
		const trimmed = withoutBlanksBefore(body);
		// Where nothing is left, what is trimmed is the key.
		if (trimmed.length === 0) return plain(mistake, body);
		const start = once(() => midState(trimmed));
		return (key) => {
			const end = withoutBlanksBehind(key);
			if (end.length === 0) return plain(mistake, body)(key);
			const isSame = trimmed.length === body.length && end.length === key.length;
			if (isSame && !isBlank(key[0]!)) return null;
			return secondRound(wordsToBytes(finish(start(), end)), end);
		};
	}
};

/** Most bodies have nothing to cut or to trim: what they are hashed to is then never asked for. */
function once<Result>(make: () => Result): () => Result {
	let known: { result: Result } | undefined;
	return () => (known ??= { result: make() }).result;
}

/** The fastest way to compute a formula for one body and many keys. */
export function forKeysOf(mistake: Computing): (body: Uint8Array) => ForKeys {
	const fast = mistake.covers.map((id) => perBody[id]).find((known) => known);
	if (!fast || !isRight(fast, mistake)) return (body) => plain(mistake, body);
	return (body) => fast(body, mistake);
}

const right = new WeakMap<Computing, boolean>();

/** Whether both agree; found out once for each mistake. */
function isRight(fast: PerBody, mistake: Computing): boolean {
	let known = right.get(mistake);
	if (known === undefined) right.set(mistake, (known = agrees(fast, mistake)));
	return known;
}

const none = new Uint8Array(0);

function plain(mistake: Computing, body: Uint8Array): ForKeys {
	return (key) => mistake.compute({ body, key, username: none });
}

function secondRound(first: Uint8Array, key: Uint8Array): string {
	return wordsToHex(md5Words(hexForm(first), key));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-16 units of a UTF-8 text; null for other bytes. */
function lengthInCharacters(bytes: Uint8Array): number | null {
	if (isAscii(bytes)) return bytes.length;
	try {
		return utf8.decode(bytes).length;
	} catch {
		return null;
	}
}

/** ASCII white space, as `trimBytes` takes it away. */
const isBlank = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function withoutBlanksBefore(bytes: Uint8Array): Uint8Array {
	let start = 0;
	while (start < bytes.length && isBlank(bytes[start]!)) start++;
	return bytes.subarray(start);
}

function withoutBlanksBehind(bytes: Uint8Array): Uint8Array {
	let end = bytes.length;
	while (end > 0 && isBlank(bytes[end - 1]!)) end--;
	return bytes.subarray(0, end);
}

function agrees(fast: PerBody, mistake: Computing): boolean {
	const texts = ['<a/>', '<caf\u00e9 price="\u20ac \ud83d\ude00"/>\n', ' \u00e9', '', '\n'];
	const samples = [...texts.map((text) => new TextEncoder().encode(text)), Uint8Array.of(0xe9)];
	return samples.every((body) =>
		[...samples, new Uint8Array(112).fill(0x61)].every(
			(key) => fast(body, mistake)(key) === plain(mistake, body)(key)
		)
	);
}
