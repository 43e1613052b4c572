import { checks } from '../checklist/checks.ts';
import { checkStatesOf } from '../checklist/state.ts';
import type { StageClaim } from '../finding.ts';
import { sources } from '../path/evidence.ts';
import type { Session } from '../session.svelte.ts';
import type { Bundle, BundleFinding } from './bundle.ts';

/** Every private key given in the tab, as text, for the redaction to look for. */
export function keysOf(session: Session): string[] {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	return [session.key, ...session.otherKeys]
		.filter(({ bytes }) => bytes.length > 0)
		.map(({ bytes }) => decoder.decode(bytes));
}

/**
 * What was given and found in this tab, as a bundle that still holds its secrets.
 * @param page version and build of the page
 */
export function gather(session: Session, page: string): Bundle {
	const signature = session.signature.signing.result;
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	const claims = session.path.stages.flatMap(({ stage, state }): StageClaim[] =>
		state === 'unchecked' ? [] : [{ stage, state }]
	);
	const states = checkStatesOf(session.progress.ticks, claims, session.environment);
	return {
		environment: session.environment,
		time: session.failedAt,
		username: session.username,
		outboundIp: session.outboundIp.trim() || session.outboundIpsSeen.join(', '),
		request: requestText(session, text),
		calculatedFirst: signature?.first ?? '',
		calculatedFinal: signature?.expected ?? '',
		signatureSent: session.sent.trim(),
		reply: text(session.reply.bytes),
		transcripts:
			session.transcriptText.trim() === ''
				? []
				: [{ title: 'network checks', text: session.transcriptText }],
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

/** With its request line and headers, where a capture had them. */
function requestText(session: Session, text: (bytes: Uint8Array) => string): string {
	const body = text(session.request.bytes);
	if (!session.capture) return body;
	const { method, target, version, headers } = session.capture;
	const lines = headers.map(({ name, value }) => `${name}: ${value}`);
	return [`${method} ${target} ${version}`.trim(), ...lines, '', body].join('\n');
}

function findingsOf(session: Session): BundleFinding[] {
	const explanation = session.signature.search.answer?.explanations[0];
	return [
		...session.ledger.evidence
			.filter(({ environment }) => environment === session.environment)
			.map(({ source, claims, seen }): BundleFinding => ({
				code: source,
				severity: claims.some(({ state }) => state === 'failed') ? 'error' : 'note',
				words: seen
			})),
		...(explanation?.mistakes ?? []).map(({ code, happened, fix }): BundleFinding => ({
			code,
			severity: 'error',
			words: `${happened} ${fix}`
		}))
	];
}
