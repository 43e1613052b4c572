/**
 * Makes the report from what the page understood. Nothing pasted gets into it except through an
 * allow-list (`allowed/`), unless the person chose to include that raw part.
 */
import type { Environment } from '../hosts.ts';
import type { Progress } from '../job.ts';
import type { TranscriptReading } from '../network/transcripts/read.ts';
import type { Reply } from '../reply/reply.ts';
import type { CapturedRequest } from '../request/captured.ts';
import { ordinaryWords } from './allowed/prose.ts';
import { addresses, md5, shown, time, username, type Allowed } from './allowed/values.ts';
import { reportFinding, type AnyFinding } from './parts/findings.ts';
import { outputLines } from './parts/output.ts';
import { replyLines } from './parts/reply.ts';
import { requestLines } from './parts/request.ts';
import {
	rawKeys,
	type RawParts,
	type Report,
	type ReportCheck,
	type ReportStage
} from './report.ts';

/** Everything that is known in the tab, as it was read. */
export interface Readings {
	environment: Environment;
	time: string;
	username: string;
	outboundIp: string;
	body: Uint8Array;
	capture?: CapturedRequest | undefined;
	calculatedFirst: string;
	calculatedFinal: string;
	signatureSent: string;
	reply: Uint8Array;
	answer: { kind: string; replies: readonly Reply[] } | null;
	output: string;
	transcript: TranscriptReading | null;
	findings: readonly AnyFinding[];
	stages: readonly ReportStage[];
	checks: readonly (ReportCheck & { note: string })[];
	note: string;
	page: string;
	/** The raw parts that the person chose to include. */
	include: Readonly<Record<keyof RawParts, boolean>>;
}

/** @param keys the private keys that were entered: no part of them gets into the note */
export function* buildReport(
	readings: Readings,
	keys: readonly string[] = []
): Generator<Progress, Report, void> {
	const { body, capture, reply, answer, output, transcript, checks, note } = readings;
	const request = yield* requestLines(body, capture);
	yield { done: 1 };
	const replied = answer ? replyLines(reply, answer) : [];
	yield { done: 2 };
	const raw = rawParts(readings);
	return {
		environment: readings.environment,
		time: field(readings.time, time),
		username: field(readings.username, username),
		outboundIp: field(readings.outboundIp, addresses),
		request: request.join('\n'),
		calculatedFirst: field(readings.calculatedFirst, md5),
		calculatedFinal: field(readings.calculatedFinal, md5),
		signatureSent: field(readings.signatureSent, md5),
		answered: answered(replied),
		reply: replied.join('\n'),
		output: transcript ? outputLines(output, transcript).join('\n') : '',
		findings: readings.findings.map(reportFinding),
		stages: [...readings.stages],
		checks: checks.map(({ id, title, state, provedBy }) => ({ id, title, state, provedBy })),
		note: raw.note === '' ? ordinaryWords(note.trim(), keys) : '',
		raw,
		page: readings.page
	};
}

const field = (value: string, allowed: Allowed): string =>
	value.trim() === '' ? '' : shown(value.trim(), allowed);

function rawParts({ body, capture, reply, output, checks, note, include }: Readings): RawParts {
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	const notes = [
		note.trim(),
		...checks.map(({ title, note }) => note.trim() && `${title} ${note.trim()}`)
	];
	const all: RawParts = {
		request: include.request ? rawRequest(text(body), capture) : '',
		reply: include.reply ? text(reply) : '',
		output: include.output ? output : '',
		note: include.note ? notes.filter(Boolean).join('\n') : ''
	};
	for (const key of rawKeys) if (all[key].trim() === '') all[key] = '';
	return all;
}

/** The body, with its request line and headers if a capture has them. */
function rawRequest(body: string, capture: CapturedRequest | undefined): string {
	if (!capture) return body;
	const { method, target, version, headers } = capture;
	const lines = headers.map(({ name, value }) => `${name}: ${value}`);
	return [`${method} ${target} ${version}`.trim(), ...lines, '', body].join('\n');
}

/** Code and text of the first reply; a text that is not documented is left out. */
function answered(lines: readonly string[]): string {
	const after = (start: string) =>
		lines.find((line) => line.startsWith(start))?.slice(start.length);
	const code = after('Response code: ') ?? '';
	const text = (after('Response text: ') ?? '').replace(/[.\s]{0,9}(?: \(documented form\))?$/, '');
	if (!/^\d/.test(code)) return '';
	return /^[[(]/.test(text) ? code : `${code} ${text}`.trim();
}
