import { decode } from '../bytes/text.ts';
import type { Environment } from '../hosts.ts';
import { endpoints } from '../network/endpoints.ts';
import { claimsOfCode, isErrorKind } from '../network/transcripts/codes.ts';
import { readTranscript, type TranscriptReading } from '../network/transcripts/read.ts';
import { tools } from '../network/transcripts/tool.ts';
import type { Printed } from './kinds.ts';

export interface OutputOptions {
	/** The system that the person means to call; without it live and test both count. */
	environment?: Environment;
	/** Milliseconds since 1970: tells whether a certificate's dates include today. */
	now?: number;
}

/** `readTranscript` reads a million characters, and no encoding needs more bytes for them. */
const lookedAt = 4 << 20;

/** @returns null where there is no text at all */
export function readOutput(
	bytes: Uint8Array,
	{ environment, now, messagesRead = false }: OutputOptions & { messagesRead?: boolean } = {}
): TranscriptReading | null {
	const { text } = decode(bytes.subarray(0, lookedAt));
	if (text.trim() === '') return null;
	return readTranscript(text, {
		messagesRead,
		...(environment === undefined ? {} : { expected: endpoints[environment] }),
		...(now === undefined ? {} : { now })
	});
}

export interface Output {
	guess: Printed;
	/** No command was seen, and nothing but what clients print as errors. */
	onlyErrors: boolean;
}

/**
 * Whether a paste is the output of commands; that is the same for live and test. Messages alone are
 * left to `readAnswer`.
 */
export function recogniseOutput(bytes: Uint8Array, options: OutputOptions): Output | null {
	const reading = readOutput(bytes, { ...options, messagesRead: true });
	if (!reading || reading.segments.length === 0) return null;
	const { segments, findings } = reading;
	const typed = segments.some(({ command, step }) => command !== undefined || step !== undefined);
	const speaks = saysSomething(reading);
	if (!typed && !speaks) return null;
	const certainty = typed && speaks ? 0.85 : typed ? 0.6 : 0.7;
	const named = segments.filter(({ tool }) => tool !== 'unknown');
	const names = [...new Set(named.map(({ tool }) => tools[tool]))].slice(0, 4);
	const { environment } = options;
	return {
		guess: {
			kind: 'transcript',
			certainty,
			detail: names.join(', '),
			reading,
			...(environment === undefined ? {} : { environment })
		},
		onlyErrors: !typed && findings.every(({ code }) => isErrorKind(code))
	};
}

/** Output about the other system claims nothing for this one, but it is command output. */
function saysSomething({ segments, outboundIps }: TranscriptReading): boolean {
	if (outboundIps.length > 0) return true;
	return segments.some(({ findings }) => {
		const elsewhere = findings.some(({ code }) => code === 'other-environment');
		return findings.some(
			({ code, claims = [] }) => (elsewhere ? claimsOfCode(code) : claims).length > 0
		);
	});
}
