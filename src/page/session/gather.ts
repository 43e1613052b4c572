import { sameBytes } from '../../core/bytes/compare.ts';
import { checks } from '../../core/checklist/checks.ts';
import { checkStatesOf } from '../../core/checklist/state.ts';
import { bySeverity } from '../../core/finding.ts';
import { claimsByEvidence } from '../../core/path/addUp.ts';
import { sources } from '../../core/path/evidence.ts';
import type { Readings } from '../../core/report/build.ts';
import type { AnyFinding } from '../../core/report/parts/findings.ts';
import type { RawParts } from '../../core/report/report.ts';
import type { Session } from './session.svelte.ts';

/**
 * What was entered and found in this tab, as the readings that a report is made from.
 * @param page version and build of the page
 * @param include the raw parts that the person chose to send
 */
export function gather(
	session: Session,
	page: string,
	include: Readings['include'] = nothingRaw
): Readings {
	const signature = session.signature.signing.result;
	const claims = claimsByEvidence(session.path);
	const states = checkStatesOf(session.progress.ticks, claims, session.environment);
	const provedBy = (stage: unknown): string => {
		const proof = session.path.stages.find((each) => each.stage === stage)?.proof;
		return proof ? sources[proof.source].title : '';
	};
	return {
		environment: session.environment,
		time: session.failedAt,
		username: session.username,
		outboundIp: session.outboundIp.trim() || session.outboundIpsSeen.join(', '),
		body: session.request.bytes,
		capture: session.capture,
		calculatedFirst: signature?.first ?? '',
		calculatedFinal: signature?.expected ?? '',
		signatureSent: session.sent.trim(),
		...onceEach(session),
		findings: findingsOf(session),
		stages: session.path.stages.map(({ stage, state }) => ({
			stage,
			state,
			shownBy: provedBy(stage)
		})),
		checks: checks.map(({ id, what, stage }) => {
			const { state, byEvidence } = states[id];
			return {
				id,
				title: what,
				state,
				provedBy: byEvidence ? provedBy(stage) : '',
				note: session.progress.notes[id] ?? ''
			};
		}),
		note: session.supportNote,
		page,
		include
	};
}

/** How much was entered, in bytes or characters: all of it, and the notes alone. */
export function textIn(readings: Readings): { size: number; notes: number } {
	const { note, checks, capture, body, reply, output } = readings;
	const { time, username, outboundIp, signatureSent } = readings;
	const headers = capture?.headers.flatMap(({ name, value }) => [name, value]) ?? [];
	const inNotes = [note, ...checks.map(({ note }) => note)];
	const texts = [...inNotes, ...headers, body, reply, output, time, username, outboundIp];
	const lengthOf = (all: readonly { length: number }[]) =>
		all.reduce((sum, { length }) => sum + length, 0);
	return { size: lengthOf([...texts, signatureSent]), notes: lengthOf(inNotes) };
}

export const nothingRaw: Record<keyof RawParts, boolean> = {
	request: false,
	reply: false,
	output: false,
	note: false
};

/**
 * What came back and what commands printed. One paste can be both, such as a terminal in which curl
 * failed; it goes where support looks for it, only once.
 */
function onceEach(session: Session): Pick<Readings, 'reply' | 'answer' | 'output' | 'transcript'> {
	const { answer } = session;
	const reply = {
		reply: session.reply.bytes,
		answer: answer && { kind: answer.kind, replies: answer.replies }
	};
	const output = { output: session.transcriptText, transcript: session.transcriptReading };
	if (!sameBytes(session.reply.bytes, session.transcript.bytes)) return { ...reply, ...output };
	return (answer?.replies.length ?? 0) > 0
		? { ...reply, output: '', transcript: null }
		: { ...output, reply: new Uint8Array(0), answer: null };
}

/** Findings of each source that are named in the report, the gravest first. */
const mostFindings = 20;

/** What breaks the call, what may, and what shows a stage; a signature by its mistakes. */
function findingsOf(session: Session): AnyFinding[] {
	const explanation = session.signature.search.answer?.explanations[0];
	const found = session.ledger.evidence
		.filter(({ environment }) => environment === session.environment)
		.flatMap(({ findings }) =>
			findings
				.filter(({ severity, claims = [] }) => severity !== 'note' || claims.length > 0)
				.filter(({ code }) => code !== 'signature-mistakes')
				.sort(bySeverity)
				.slice(0, mostFindings)
		);
	return [
		...found,
		...(explanation?.mistakes ?? []).map(({ code }): AnyFinding => ({
			code,
			severity: session.otherLineEnds ? 'warning' : 'error',
			args: {}
		}))
	];
}
