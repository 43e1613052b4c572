import type { TranscriptCode, TranscriptFinding } from '../codes.ts';
import { found, likely, type Reader, type Segment } from '../segment.ts';

/**
 * netstat of Linux, macOS and Windows, ss, lsof, and Get-NetTCPConnection: the connections of this moment. One that waits
 * for an answer to its SYN is a sign, no proof: a new call looks the same for some milliseconds.
 */
export const sockets: Reader = {
	tool: 'sockets',
	starts:
		/^\s{0,4}(?:tcp[46]?|TCP)\s+(?:\d+\s+\d+\s+)?\S+[.:]\d+\s+\S+[.:]55443\s|^(?:tcp\s+)?(?:SYN-SENT|ESTAB)\s+\d+\s+\d+\s+\S+|\(SYN_SENT\)$|^LocalAddress\s+LocalPort\s+RemoteAddress\s|^[\d.a-f:]{2,45}\s+\d{1,5}\s+[\d.a-f:]{2,45}\s+55443\s+[A-Z]/,
	rows: [
		{
			pattern:
				/^Active (?:Internet connections|Connections)|^Aktive Verbindungen|^Connexions actives|^Conexiones activas|^Connessioni attive|^Conexões ativas|^(?:Netid\s+)?State\s+Recv-Q/,
			code: null,
			alone: true
		}
	],
	clientErrors: false,
	more: (segment) => connections(segment),
	source: 'from the manuals of net-tools, iproute2, macOS and Windows; not run here',
	checked: '2026-11'
};

const waiting = /\bSYN[_-]SENT\b|\bSynSent\b/;
const open = /\b(?:Established|ESTAB(?:LISHED)?|HERGESTELLT|ÉTABLIE|ESTABLECIDO|ESTABELECIDA)\b/;
const far =
	/[\s>](\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-f:]{2,40}\]?|[\w.-]{4,253})(?:[.:]|\s{1,40})(55443)\b/;

/** If another connection is open, a waiting one is just a new call and says nothing. */
function connections({ tool, lines }: Segment): TranscriptFinding[] {
	const inState = (state: RegExp, code: TranscriptCode): TranscriptFinding[] =>
		lines.flatMap((line) => {
			const peer = state.test(line.text) ? far.exec(line.text) : null;
			return peer ? [found(tool, line, code, { address: peer[1], port: Number(peer[2]) })] : [];
		});
	const connected = inState(open, 'port-open');
	return connected.length > 0
		? connected
		: inState(waiting, 'connect-waiting').map((each) => likely(each));
}
