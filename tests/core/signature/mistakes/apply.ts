import { createHash } from 'node:crypto';
import { bytesOfPart } from '../search/compose.ts';
import type { Mistake, Part } from '../../../../src/core/signature/mistakes/mistake.ts';

/** Applies one mistake alone, with node:crypto: what the client would send. */

export interface Input {
	body: Uint8Array;
	key: Uint8Array;
	username: Uint8Array;
	otherKey: Uint8Array;
}

const md5 = (parts: readonly Uint8Array[]) => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest();
};
const hex = (digest: Buffer) => Buffer.from(digest.toString('hex'));

export function signatureOf(body: Uint8Array, key: Uint8Array): Buffer {
	return hex(md5([hex(md5([body, key])), key]));
}

/** The value as bytes, or null where the mistake does not apply. */
export function valueOf(mistake: Mistake, input: Input): Buffer | null {
	const { body, key, username } = input;
	switch (mistake.group) {
		case 'body': {
			const changed = mistake.change(body, { username, body });
			return changed && signatureOf(changed, key);
		}
		case 'key': {
			const changed = mistake.change(key, { username, body });
			return changed && signatureOf(body, changed);
		}
		case 'digest': {
			const first = md5([body, key]);
			const last = md5([mistake.inner ? mistake.inner.write(first) : hex(first), key]);
			return Buffer.from(mistake.outer ? mistake.outer.write(last) : hex(last));
		}
		case 'formula': {
			if (mistake.compute) {
				const value = mistake.compute(input);
				return value === null ? null : Buffer.from(value);
			}
			return inRounds(mistake.rounds ?? [], input);
		}
	}
}

function inRounds(rounds: readonly (readonly Part[])[], input: Input): Buffer | null {
	if (input.username.length === 0 && rounds.flat().includes('username')) return null;
	const none = Buffer.alloc(0);
	const { body, key, username } = input;
	const known: Record<string, Uint8Array> = { body, key, username, inner: none, 'raw-inner': none };
	let inner = none;
	for (const parts of rounds) {
		const bytes = parts.map((part) => bytesOfPart(part, known));
		if (!bytes.every((part) => part !== null)) return null;
		const digest = md5(bytes);
		inner = hex(digest);
		Object.assign(known, { inner, 'raw-inner': digest });
	}
	return inner;
}
