import type { Report } from '../../core/report/report.ts';
import type { Session } from './session.svelte.ts';

/**
 * Puts a saved report back into the tab, to go on with it: its facts, and the raw parts that it has.
 * What it does not have stays as it is, and the ticks of the checklist are the person's own: a
 * report changes none of them.
 */
export function openReport(session: Session, report: Report): void {
	if (report.environment !== '') session.environment = report.environment;
	const kept = (value: string, own: string): string => (isValue(value) ? value : own);
	session.failedAt = kept(report.time, session.failedAt);
	session.username = kept(report.username, session.username);
	session.outboundIp = kept(report.outboundIp, session.outboundIp);
	session.sent = kept(report.signatureSent, session.sent);
	session.supportNote = kept(report.raw.note || report.note, session.supportNote);
	const { request, reply, output } = report.raw;
	if (request !== '') {
		const bytes = new TextEncoder().encode(request);
		if (!session.takeApart(bytes)) session.request.set({ bytes, origin: 'pasted' });
	}
	if (reply !== '') session.reply.setText(reply, 'pasted');
	if (output !== '') session.transcript.setText(output, 'pasted');
}

/** Not empty, and not the length that is in the place of a value. */
const isValue = (value: string): boolean => value !== '' && !/^\[[\d,]+ characters?\]$/.test(value);
