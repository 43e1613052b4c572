import { isCheckId } from '../../core/checklist/checks.ts';
import type { Session } from './session.svelte.ts';
import type { Bundle } from '../../core/report/bundle.ts';

/** Puts a saved report back into the tab, to go on with it. What it does not hold stays as it is. */
export function openBundle(session: Session, bundle: Bundle): void {
	if (bundle.environment !== '') session.environment = bundle.environment;
	session.failedAt = bundle.time || session.failedAt;
	session.username = bundle.username || session.username;
	session.outboundIp = bundle.outboundIp || session.outboundIp;
	session.supportNote = bundle.note || session.supportNote;
	session.sent = bundle.signatureSent || session.sent;
	if (bundle.request !== '') {
		const bytes = new TextEncoder().encode(bundle.request);
		if (!session.takeApart(bytes)) session.request.set({ bytes, origin: 'pasted' });
	}
	if (bundle.reply !== '') session.reply.setText(bundle.reply, 'pasted');
	const transcript = bundle.transcripts.map(({ text }) => text).join('\n');
	if (transcript !== '') session.transcript.setText(transcript, 'pasted');
	for (const { id, state, provedBy } of bundle.checks) {
		// What evidence had shown shows itself again.
		if (isCheckId(id) && state !== 'unchecked' && provedBy === '') session.progress.tick(id, state);
	}
}
