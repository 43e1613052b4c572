import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../bytes/hex.ts';
import { runToEnd, type Progress } from '../../job.ts';
import { signJob, type SigningInput } from '../../signature/signature.ts';
import { bodyLengths, type BodyLength } from './bodyLengths.ts';

/** Bytes hashed per step of the job: some 10 ms on a slow machine. */
const stepBytes = 1 << 19;

/** The values on the way to a signature, in the order of calculation. */
export const stepIds = [
	'body-length',
	'body-sha256',
	'key-length',
	'first-length',
	'first-md5',
	'second-input',
	'second-length',
	'final-md5'
] as const;
export type StepId = (typeof stepIds)[number];

export interface Routine {
	/** Every value on the way, as text to compare with a person's own. Lengths count bytes. */
	readonly values: Readonly<Record<StepId, string>>;
	/** Lengths that the body would have after a common change. */
	readonly otherLengths: readonly BodyLength[];
}

/** What each value is, and how to get it in your own code. */
export const stepWords = {
	'body-length': {
		title: 'Length of the body',
		how: 'In bytes, not characters. Log it where your client sends the request.'
	},
	'body-sha256': {
		title: 'SHA-256 of the body',
		how: 'Write the bytes that your client hashes to a file, and run sha256sum on it.'
	},
	'key-length': {
		title: 'Length of the key',
		how: 'In bytes. Known keys have 112 or 16.'
	},
	'first-length': {
		title: 'Length of the input of round one',
		how: 'The body and the key, joined with nothing between them.'
	},
	'first-md5': {
		title: 'First MD5',
		how: 'MD5 of the body followed by the key, as 32 lower-case hex digits.'
	},
	'second-input': {
		title: 'Input of round two',
		how: 'The 32 digits followed by the key. It contains your key, so keep it out of emails and tickets.'
	},
	'second-length': {
		title: 'Length of the input of round two',
		how: '32 plus the length of the key.'
	},
	'final-md5': {
		title: 'Signature',
		how: 'MD5 of the input of round two, as 32 lower-case hex digits. This is what X-Signature contains.'
	}
} as const satisfies Record<StepId, { title: string; how: string }>;

/**
 * Every value on the way to the signature of a body and a key, in steps. The key itself is in none
 * of them. Progress counts bytes; the body is read twice.
 */
export function* routineJob({ body, key }: SigningInput): Generator<Progress, Routine, void> {
	const total = body.length * 2;
	const hash = sha256.create();
	for (let done = 0; done < body.length; done += stepBytes) {
		hash.update(body.subarray(done, done + stepBytes));
		yield { done, total };
	}
	const signing = signJob({ body, key });
	let step = signing.next();
	for (; !step.done; step = signing.next()) yield { done: body.length + step.value.done, total };
	const { first, expected } = step.value;
	const values = {
		'body-length': String(body.length),
		'body-sha256': toHex(hash.digest()),
		'key-length': String(key.length),
		'first-length': String(body.length + key.length),
		'first-md5': first,
		'second-input': `${first} + key (${key.length} bytes)`,
		'second-length': String(first.length + key.length),
		'final-md5': expected
	};
	return { values, otherLengths: bodyLengths(body) };
}

/** The same at once, for small bodies and tests. */
export function routineOf(input: SigningInput): Routine {
	return runToEnd(routineJob(input));
}
