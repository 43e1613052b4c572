import { decode } from '../../core/bytes/text.ts';
import type { Kind, Recognised } from '../../core/diagnose/kinds.ts';
import type { Readings } from './readings.svelte.ts';

/** What the person says it is, which was not read as that yet. */
interface Said {
	kind: Kind;
	reading?: undefined;
}

/**
 * Puts evidence where it belongs, as the kind that it is or is said to be, with what was read in it.
 * @param bytes the paste or file, unchanged
 * @returns whether something of that kind could be read from it
 */
export function give(session: Readings, bytes: Uint8Array, what: Recognised | Said): boolean {
	const text = () => decode(bytes).text.trim();
	const evidence = { bytes, origin: 'pasted' } as const;
	switch (what.kind) {
		case 'key':
			session.key.bytes = bytes;
			return true;
		case 'signature':
			session.sent = text();
			return true;
		case 'ip':
			session.outboundIp = text();
			return true;
		case 'code':
			session.code = text();
			session.codeQuery = session.code;
			return session.codeFound !== null;
		case 'reply':
		case 'client-error':
			if (what.reading) session.reply.setRead(evidence, what.reading);
			else session.reply.set(evidence);
			return session.answer?.kind !== 'unknown';
		case 'request':
			session.capture = undefined;
			session.request.set('xml' in what && what.xml ? { ...evidence, bytes: what.xml } : evidence);
			return true;
		case 'transcript':
			if (what.reading) session.transcript.setRead(evidence, what.reading, what.environment);
			else session.transcript.set(evidence);
			return (session.transcriptReading?.segments.length ?? 0) > 0;
		case 'capture':
			if (!what.reading) return session.takeApart(bytes);
			session.putCapture(what.reading);
			return true;
	}
}
