/** What a paste may be, and what was read in it. */
import type { Environment } from '../hosts.ts';
import type { TranscriptReading } from '../network/transcripts/read.ts';
import type { AnswerReading } from '../reply/answer.ts';
import type { CapturedRequest } from '../request/captured.ts';

export const kinds = [
	'key',
	'signature',
	'ip',
	'code',
	'capture',
	'request',
	'reply',
	'client-error',
	'transcript'
] as const;
export type Kind = (typeof kinds)[number];

interface GuessOf<Kinds extends Kind> {
	kind: Kinds;
	/** 0 to 1; 1 means that it can't be anything else. */
	certainty: number;
	/** What it was recognized by, for a person: "curl --trace", "2 replies". */
	detail: string;
}
export type Guess = GuessOf<Kind>;

/** A kind of evidence that needs no more reading to be used. */
export type Plain = GuessOf<'key' | 'signature' | 'ip' | 'code' | 'request'> & {
	/** The XML of a request where it is only a part of the paste. */
	xml?: Uint8Array;
};
export type Answered = GuessOf<'reply' | 'client-error'> & { reading: AnswerReading };
export type Captured = GuessOf<'capture'> & { reading: CapturedRequest };
export type Printed = GuessOf<'transcript'> & {
	reading: TranscriptReading;
	/** Which system it was read for; absent where live and test both count. */
	environment?: Environment;
};

/** A guess with the reading that led to it. Plain data, so that a worker can send it. */
export type Recognised = Plain | Answered | Captured | Printed;
