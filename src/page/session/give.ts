import { decode } from '../../core/bytes/text.ts';
import type { Session } from './session.svelte.ts';
import type { Kind } from '../../core/diagnose/recognise.ts';

/**
 * Puts evidence where it belongs, as the kind that it is or is said to be.
 * @param bytes the paste or file, unchanged
 * @returns whether something of that kind could be read from it
 */
export function give(session: Session, bytes: Uint8Array, kind: Kind): boolean {
	const text = () => decode(bytes).text;
	const evidence = { bytes, origin: 'pasted' } as const;
	switch (kind) {
		case 'key':
			session.key.bytes = bytes;
			return true;
		case 'signature':
			session.sent = text().trim();
			return true;
		case 'ip':
			session.outboundIp = text().trim();
			return true;
		case 'code':
			session.code = text().trim();
			session.codeQuery = session.code;
			return session.codeFound !== null;
		case 'reply':
		case 'client-error':
			session.reply.set(evidence);
			return session.answer?.kind !== 'unknown';
		case 'request':
			session.capture = undefined;
			session.request.set(evidence);
			return true;
		case 'transcript':
			session.transcript.set(evidence);
			return (session.transcriptReading?.segments.length ?? 0) > 0;
		case 'capture':
			return session.takeApart(bytes);
	}
}
