/** What a paste is: every reader is asked once, and the surest answer comes first. */
import { decode } from '../bytes/text.ts';
import { latin1 } from '../bytes/latin1.ts';
import type { Progress } from '../job.ts';
import { readAnswer } from '../reply/answer.ts';
import { xmlBeside } from '../request/formats/xmlBeside.ts';
import { readRequest, recogniseRequest } from '../request/read.ts';
import { formatTitle } from '../request/titles.ts';
import type { Answered, Captured, Plain, Recognised } from './kinds.ts';
import { recogniseOutput, type OutputOptions } from './output.ts';
import { programIn } from './program.ts';
import { singleValue } from './single.ts';

/** A longer paste is neither a lone value nor XML that begins further down. */
const beginning = 1 << 20;

/**
 * The kinds that a paste may be, the surest first, each with what was read in it; empty where
 * nothing is recognized. A paste may contain several things, such as a request and the reply to
 * it: then each kind is listed.
 * @param bytes as pasted or opened; never throws
 * @param options what command output is read for; the kinds do not depend on it
 */
export function recognise(bytes: Uint8Array, options: OutputOptions = {}): Recognised[] {
	// The strings of a program are what it would send, with the names of variables in them.
	if (programIn(bytes)) return [];
	const { text } = decode(bytes.subarray(0, beginning));
	const alone = singleValue(text.trim());
	if (alone) return [alone];
	const captured = capture(bytes);
	const output = recogniseOutput(bytes, options);
	const answer = xmlAndErrors(bytes, text, !output || output.onlyErrors);
	// An error in a terminal is one thing, not two. Beside a command it is read with what that aimed
	// at; alone it is a client's message.
	const message = answer.some(
		(each) => each.kind === 'client-error' && each.reading.messages.some(saysWhy)
	);
	const left = output?.onlyErrors && message ? 'transcript' : output ? 'client-error' : null;
	return [captured, ...answer, output?.guess]
		.filter((guess) => guess !== null && guess !== undefined)
		.filter(({ kind }) => kind !== left && !(captured && kind === 'request'))
		.sort((a, b) => b.certainty - a.certainty);
}

const saysWhy = ({ code }: { code: string }): boolean => code !== 'reason-unknown';

export interface Paste extends OutputOptions {
	bytes: Uint8Array;
}

/** `recognise` as a job; the readers cannot be stopped half-way, so it is a single step. */
export function* recogniseJob(paste: Paste): Generator<Progress, Recognised[], void> {
	yield { done: 0 };
	return recognise(paste.bytes, paste);
}

function capture(bytes: Uint8Array): Captured | null {
	const best = recogniseRequest(bytes)[0];
	if (!best || best.certainty < 0.5) return null;
	const { request } = readRequest(bytes);
	if (!request) return null;
	const { format, headers, body, method } = request;
	// A probe without key and body, as in the network checks, is a command and no call of the API.
	const signed = headers.some(({ name }) => /^x[-_]?(?:user|sign)/i.test(name.trim()));
	if (!signed && (body === null || body.length === 0) && method !== 'POST') return null;
	const { certainty } = best;
	return { kind: 'capture', certainty, detail: formatTitle(format), reading: request };
}

function xmlAndErrors(bytes: Uint8Array, text: string, alone: boolean): (Answered | Plain)[] {
	const reading = readAnswer(bytes, alone);
	const guesses: (Answered | Plain)[] = [];
	const asReply = (certainty: number, detail: string) =>
		guesses.push({ kind: 'reply', certainty, detail, reading });
	const { kind, replies, messages } = reading;
	const count = replies.length;
	if (kind === 'request') {
		guesses.push({ kind: 'request', certainty: 0.9, detail: 'an OPS envelope with a command' });
	} else if (count > 0) {
		const whole = replies.some(({ framing }) => framing !== 'fields');
		asReply(whole ? 0.95 : 0.8, count === 1 ? '' : `${count} of them`);
		// A log of a client, as that of WHMCS, has the request above its reply.
		const [beside] = whole ? xmlBeside(latin1(bytes.subarray(0, beginning))) : [];
		if (beside) {
			const { xml } = beside;
			guesses.push({ kind: 'request', certainty: 0.6, detail: 'beside the reply', xml });
		}
	} else if (kind === 'page' || kind === 'http') {
		asReply(0.6, 'an HTTP answer or a web page');
	} else if (kind === 'text' || kind === 'other-api') {
		asReply(0.7, 'the text of a reply');
	} else if (kind === 'wording') {
		asReply(0.6, 'words of a reply');
	} else if (kind === 'unknown' && /^\s*(?:\ufeff)?<[?!a-z]/i.test(text)) {
		guesses.push({ kind: 'request', certainty: 0.5, detail: 'XML' });
	}
	if (messages.length > 0) {
		const certainty = kind === 'client-error' ? 0.75 : 0.5;
		guesses.push({ kind: 'client-error', certainty, detail: '', reading });
	}
	return guesses;
}
