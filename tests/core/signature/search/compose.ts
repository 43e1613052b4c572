/**
 * What a client with some mistakes sends, computed with OpenSSL: the mistakes' own changes of
 * bytes, put together without any code of the search.
 */
import { createHash } from 'node:crypto';
import type {
	EncodedPart,
	Mistake,
	Part
} from '../../../../src/core/signature/mistakes/mistake.ts';
import type { Question } from '../../../../src/core/signature/question.ts';

/** @returns null where one of the mistakes does not apply */
export function compose(
	question: Omit<Question, 'observed'>,
	mistakes: readonly Mistake[],
	{ bodyIndex = 0, keyIndex = 0 } = {}
): string | null {
	let body: Uint8Array | null = question.bodies[bodyIndex]!;
	let key: Uint8Array | null = question.keys[keyIndex]!;
	const username = question.username ?? new Uint8Array(0);
	const context = { username, body };
	for (const mistake of mistakes) {
		if (mistake.group === 'body') body = body && mistake.change(body, context);
		if (mistake.group === 'key') key = key && mistake.change(key, context);
	}
	if (!body || !key) return null;
	const formula = mistakes.find((mistake) => mistake.group === 'formula');
	const digests = mistakes.filter((mistake) => mistake.group === 'digest');
	const write = (side: 'inner' | 'outer', digest: Uint8Array) => {
		let written: Uint8Array | undefined;
		for (const { [side]: form } of digests) {
			if (!form) continue;
			if (!written) written = form.write(digest);
			else if (form.around)
				written = Buffer.concat([form.around.before, written, form.around.after]);
		}
		return written ?? Buffer.from(Buffer.from(digest).toString('hex'));
	};
	if (formula?.compute) {
		const value = formula.compute({ body, key, username });
		if (value === null || digests.length === 0) return value;
		if (digests.some(({ inner }) => inner) || !/^([0-9a-f]{2})+$/.test(value)) return null;
		return Buffer.from(write('outer', Buffer.from(value, 'hex'))).toString('utf8');
	}
	const rounds = formula?.rounds ?? [
		['body', 'key'],
		['inner', 'key']
	];
	const isHashed = (part: Part) =>
		part === 'inner' || (isEncoded(part) && part.of.includes('inner'));
	if (digests.some(({ inner }) => inner) && !rounds.flat().some(isHashed)) return null;
	const none = new Uint8Array(0);
	const known: Record<string, Uint8Array> = { body, key, username, inner: none, 'raw-inner': none };
	for (const [at, parts] of rounds.entries()) {
		const hash = createHash('md5');
		for (const part of parts) {
			const bytes = bytesOfPart(part, known);
			if (!bytes) return null;
			hash.update(bytes);
		}
		known['raw-inner'] = hash.digest();
		known['inner'] = write(at === rounds.length - 1 ? 'outer' : 'inner', known['raw-inner']);
	}
	return Buffer.from(known['inner']!).toString('utf8');
}

const isEncoded = (part: Part): part is EncodedPart => typeof part === 'object' && 'of' in part;

/** The bytes of one part of a round; null where it cannot be encoded as it should. */
export function bytesOfPart(part: Part, known: Record<string, Uint8Array>): Uint8Array | null {
	if (typeof part === 'string') return known[part]!;
	return 'of' in part ? part.encode(...part.of.map((of) => known[of]!)) : part;
}
