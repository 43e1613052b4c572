import { bySeverity, wordsOf, type Severity, type StageClaim, type Words } from '../finding.ts';
import { readClientErrors } from './clientErrors/read.ts';
import { clientErrorWords } from './clientErrors/words/index.ts';
import { decode } from '../bytes/text.ts';
import { readReply } from './readReply.ts';
import type { Reply, ReplyReading } from './reply.ts';
import { replyWords } from './words.ts';

/** A finding of this room with its words, whichever reader it comes from. */
export interface SaidFinding {
	code: string;
	severity: Severity;
	words: Words;
	claims: readonly StageClaim[];
	/** Whether the client printed it, in place of a reply. */
	fromClient: boolean;
}

/** Everything that one paste of "what came back" shows. */
export interface AnswerReading {
	kind: ReplyReading['kind'] | 'client-error';
	replies: readonly Reply[];
	/** The gravest first. */
	findings: readonly SaidFinding[];
	claims: readonly StageClaim[];
}

/** What is read of a longer paste, in bytes; the view says so. */
export const readBytes = 1 << 20;

/**
 * Reads what came back: replies, and what a client printed instead of one. Never throws.
 * @param bytes as captured or pasted; the first `readBytes` of them are read
 */
export function readAnswer(bytes: Uint8Array): AnswerReading {
	const head = bytes.subarray(0, readBytes);
	const reading = readReply(head);
	const errors = readClientErrors(decode(head).text);
	// A reply says what happened; a client's message beside it is about the same call.
	const unknown = reading.kind === 'unknown' || reading.kind === 'empty';
	const said = [
		...(unknown && errors.length > 0 ? [] : reading.findings).map((finding) => ({
			...finding,
			words: wordsOf(replyWords, finding),
			fromClient: false
		})),
		...errors.map((finding) => ({
			...finding,
			words: wordsOf(clientErrorWords, finding),
			fromClient: true
		}))
	];
	const findings = said
		.map(({ code, severity, words, fromClient, claims = [] }) => ({
			code,
			severity,
			words,
			fromClient,
			claims
		}))
		.sort(bySeverity);
	return {
		kind: unknown && errors.length > 0 ? 'client-error' : reading.kind,
		replies: reading.replies,
		findings,
		claims: findings.flatMap(({ claims }) => claims)
	};
}
