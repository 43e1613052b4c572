/**
 * What a client with some mistakes sends, computed with OpenSSL: the mistakes' own changes of
 * bytes, put together without any code of the search.
 */
import { createHash } from 'node:crypto';
import type { Mistake } from '../../../../src/core/signature/mistakes/mistake.ts';
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
		if (mistake.group === 'body' || mistake.group === 'charset') {
			body = body && mistake.change(body, context);
		}
		if (mistake.group === 'key') key = key && mistake.change(key, context);
	}
	if (!body || !key) return null;
	const formula = mistakes.find((mistake) => mistake.group === 'formula');
	const digests = mistakes.filter((mistake) => mistake.group === 'digest');
	const write = (side: 'inner' | 'outer', digest: Uint8Array) => {
		const form = digests.find((mistake) => mistake[side])?.[side];
		return form ? form.write(digest) : Buffer.from(Buffer.from(digest).toString('hex'));
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
	let inner: Uint8Array = new Uint8Array(0);
	rounds.forEach((parts, at) => {
		const hash = createHash('md5');
		for (const part of parts) {
			if (part === 'body') hash.update(body);
			else if (part === 'key') hash.update(key);
			else if (part === 'inner') hash.update(inner);
			else if (part === 'username') hash.update(username);
			else hash.update(part);
		}
		inner = write(at === rounds.length - 1 ? 'outer' : 'inner', hash.digest());
	});
	return Buffer.from(inner).toString('utf8');
}
