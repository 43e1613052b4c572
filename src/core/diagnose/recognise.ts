/** What a paste is: every reader is asked, and the surest answer comes first. */
import { isSignExtended, keyLength, oldKeyLength, shortestKeyShape } from '../bytes/keyShape.ts';
import type { Progress } from '../job.ts';
import { readAddress } from '../address.ts';
import { isErrorKind } from '../network/transcripts/codes.ts';
import { readTranscript } from '../network/transcripts/read.ts';
import { tools } from '../network/transcripts/tool.ts';
import { readAnswer } from '../reply/answer.ts';
import { codeRow } from '../reply/codes/table.ts';
import { decode } from '../bytes/text.ts';
import type { FormatId } from '../request/captured.ts';
import { readRequest, recogniseRequest } from '../request/read.ts';
import { programIn } from './program.ts';

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

export interface Guess {
	kind: Kind;
	/** 0 to 1; 1 means that it can be nothing else. */
	certainty: number;
	/** What it was recognised by, for a person: "curl --trace", "2 replies". */
	detail: string;
	/** For a capture, what it was captured with. */
	format?: FormatId;
}

/** What is looked at of a longer paste, in bytes; captures of any length are read by the request room. */
const lookedAt = 1 << 20;

/**
 * The kinds that a paste may be, the surest first; empty where nothing is recognised. A paste may
 * hold several things, such as a request and the reply to it: then each kind is listed.
 * @param bytes as pasted or opened; never throws
 */
export function recognise(bytes: Uint8Array): Guess[] {
	// Its strings are what it would send, with the names of variables in them.
	if (programIn(bytes)) return [];
	const { text } = decode(bytes.subarray(0, lookedAt));
	const alone = single(text.trim());
	if (alone) return [alone];
	const captured = capture(bytes);
	const answer = xmlAndErrors(bytes, text);
	const output = transcript(text);
	// An error in a terminal is one thing, not two. Beside a command it is read with what that aimed
	// at; alone it is a client's message.
	const message = answer.some(({ kind }) => kind === 'client-error');
	const left = output?.onlyErrors && message ? 'transcript' : output ? 'client-error' : null;
	return [captured, ...answer, output?.guess]
		.filter((guess) => guess !== null && guess !== undefined)
		.filter(({ kind }) => kind !== left && !(captured && kind === 'request'))
		.sort((a, b) => b.certainty - a.certainty);
}

/** `recognise` as a job; the readers cannot be stopped half-way, so it is a single step. */
export function* recogniseJob(bytes: Uint8Array): Generator<Progress, Guess[], void> {
	yield { done: 0, total: bytes.length };
	return recognise(bytes);
}

/** An MD5 that lost zeros at its start. */
const shortestDigest = 28;
/** Who signs with SHA-256 sends so many digits; no key of that length is known. */
const sha256Length = 64;

/** A value that stands alone: nothing else in the paste. */
function single(text: string): Guess | null {
	if (text.length > 400 || text === '') return null;
	const bare = text.replace(/^["']|["']$/g, '');
	if (/^[0-9a-f]+$/i.test(bare)) {
		const { length } = bare;
		const detail = `${length} hex digits`;
		if (length === keyLength) return { kind: 'key', certainty: 1, detail };
		if (length === oldKeyLength) return { kind: 'key', certainty: 0.7, detail };
		const computed = length === sha256Length || isSignExtended(bare);
		if (length >= shortestKeyShape && !computed) return { kind: 'key', certainty: 0.8, detail };
		if (length >= shortestDigest) return { kind: 'signature', certainty: 0.9, detail };
	}
	if (/^(?:x-signature\s*:|(?:md5\s?)?\([^()\n]*\)\s?=)\s*\S+$/i.test(text)) {
		return { kind: 'signature', certainty: 1, detail: 'a digest with its name' };
	}
	if (/^[0-9a-f]{32}\s+\*?\S+$/i.test(text)) {
		return { kind: 'signature', certainty: 0.9, detail: 'a digest as md5sum prints it' };
	}
	if (/^(?:[0-9a-f]{2}[-: ]){15}[0-9a-f]{2}$/i.test(text)) {
		return { kind: 'signature', certainty: 0.9, detail: '16 bytes in hex' };
	}
	const address = /^[0-9a-f.:]+$/i.test(text) ? readAddress(text) : null;
	if (address) return { kind: 'ip', certainty: 1, detail: `an IPv${address.version} address` };
	if (/^\d{1,4}$/.test(text)) {
		return { kind: 'code', certainty: codeRow(text) ? 1 : 0.6, detail: 'a number alone' };
	}
	return null;
}

function capture(bytes: Uint8Array): Guess | null {
	const best = recogniseRequest(bytes)[0];
	if (!best || best.certainty < 0.5) return null;
	const reading = readRequest(bytes);
	if (!reading.request) return null;
	const { format, headers, body, method } = reading.request;
	// A probe without key and body, as in the network checks, is a command and no call of the API.
	const signed = headers.some(({ name }) => /^x[-_]?(?:user|sign)/i.test(name.trim()));
	if (!signed && (body === null || body.length === 0) && method !== 'POST') return null;
	return { kind: 'capture', certainty: best.certainty, detail: '', format };
}

function xmlAndErrors(bytes: Uint8Array, text: string): Guess[] {
	const answer = readAnswer(bytes);
	const guesses: Guess[] = [];
	const count = answer.replies.length;
	if (answer.kind === 'request') {
		guesses.push({ kind: 'request', certainty: 0.9, detail: 'an OPS envelope with a command' });
	} else if (count > 0) {
		const whole = answer.replies.some(({ framing }) => framing !== 'fields');
		const detail = count === 1 ? '' : `${count} of them`;
		guesses.push({ kind: 'reply', certainty: whole ? 0.95 : 0.8, detail });
	} else if (answer.kind === 'page' || answer.kind === 'http') {
		guesses.push({ kind: 'reply', certainty: 0.6, detail: 'an HTTP answer or a web page' });
	} else if (answer.kind === 'text' || answer.kind === 'other-api') {
		guesses.push({ kind: 'reply', certainty: 0.7, detail: 'the text of a reply' });
	} else if (answer.kind === 'unknown' && /^\s*(?:\ufeff)?<[?!a-z]/i.test(text)) {
		guesses.push({ kind: 'request', certainty: 0.5, detail: 'XML' });
	}
	if (answer.messages.length > 0) {
		const certainty = answer.kind === 'client-error' ? 0.75 : 0.5;
		guesses.push({ kind: 'client-error', certainty, detail: '' });
	}
	return guesses;
}

interface Output {
	guess: Guess;
	/** No command was seen, and nothing but what clients print as errors. */
	onlyErrors: boolean;
}

function transcript(text: string): Output | null {
	const { segments, findings, outboundIps } = readTranscript(text);
	if (segments.length === 0) return null;
	const typed = segments.some(({ command, step }) => command !== undefined || step !== undefined);
	const speaks =
		outboundIps.length > 0 || findings.some(({ claims }) => claims && claims.length > 0);
	if (!typed && !speaks) return null;
	const certainty = typed && speaks ? 0.85 : typed ? 0.6 : 0.7;
	const named = segments.filter(({ tool }) => tool !== 'unknown');
	const names = [...new Set(named.map(({ tool }) => tools[tool]))].slice(0, 4);
	return {
		guess: { kind: 'transcript', certainty, detail: names.join(', ') },
		onlyErrors: !typed && findings.every(({ code }) => isErrorKind(code))
	};
}
