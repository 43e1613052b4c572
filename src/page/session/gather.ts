import { checks } from '../../core/checklist/checks.ts';
import { checkStatesOf } from '../../core/checklist/state.ts';
import { bySeverity, type StageClaim } from '../../core/finding.ts';
import { wordsOf } from '../../core/words.ts';
import { sources } from '../../core/path/evidence.ts';
import { decode } from '../../core/bytes/text.ts';
import type { Session } from './session.svelte.ts';
import type { Bundle, BundleFinding } from '../../core/report/bundle.ts';

/**
 * What was given and found in this tab, as a bundle that still holds its secrets.
 * @param page version and build of the page
 */
export function gather(session: Session, page: string): Bundle {
	const signature = session.signature.signing.result;
	const given = onceEach(session);
	const claims = session.path.stages.flatMap(({ stage, state }): StageClaim[] =>
		state === 'unchecked' ? [] : [{ stage, state }]
	);
	const states = checkStatesOf(session.progress.ticks, claims, session.environment);
	return {
		environment: session.environment,
		time: session.failedAt,
		username: session.username,
		outboundIp: session.outboundIp.trim() || session.outboundIpsSeen.join(', '),
		request: requestText(session),
		calculatedFirst: signature?.first ?? '',
		calculatedFinal: signature?.expected ?? '',
		signatureSent: session.sent.trim(),
		reply: given.reply,
		transcripts: given.output === '' ? [] : [{ title: 'network checks', text: given.output }],
		findings: findingsOf(session),
		checks: checks.map(({ id, what, stage }) => {
			const { state, byEvidence } = states[id];
			const proof = session.path.stages.find((each) => each.stage === stage)?.proof;
			const note = session.progress.notes[id]?.trim();
			return {
				id,
				title: note ? `${what} Note: ${note}` : what,
				state,
				provedBy: byEvidence && proof ? sources[proof.source].title : ''
			};
		}),
		note: session.supportNote,
		page
	};
}

/**
 * What came back and what commands printed. One paste can be taken for both, such as a terminal in
 * which curl failed; it is put where support looks for it, and not twice.
 */
function onceEach(session: Session): { reply: string; output: string } {
	const reply = decode(session.reply.bytes).text;
	const output = session.transcriptText.trim() === '' ? '' : session.transcriptText;
	if (reply !== output) return { reply, output };
	return (session.answer?.replies.length ?? 0) > 0 ? { reply, output: '' } : { reply: '', output };
}

/** With its request line and headers, where a capture had them. */
function requestText(session: Session): string {
	const body = new TextDecoder().decode(session.request.bytes);
	if (!session.capture) return body;
	const { method, target, version, headers } = session.capture;
	const lines = headers.map(({ name, value }) => `${name}: ${value}`);
	return [`${method} ${target} ${version}`.trim(), ...lines, '', body].join('\n');
}

/** Findings of each source that are named in the report, the gravest first. */
const mostFindings = 20;

/** What breaks the call, what may, and what shows a stage; a signature by its mistakes. */
function findingsOf(session: Session): BundleFinding[] {
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
		...found.map((finding): BundleFinding => ({
			code: finding.code,
			severity: finding.severity,
			words: wordsOf(finding).seen
		})),
		...(explanation?.mistakes ?? []).map(({ code, happened, fix }): BundleFinding => ({
			code,
			severity: session.otherLineEnds ? 'warning' : 'error',
			words: `${happened} ${fix}`
		}))
	];
}
