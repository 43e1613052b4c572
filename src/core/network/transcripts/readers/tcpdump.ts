import type { TranscriptFinding } from '../codes.ts';
import type { Line } from '../lines.ts';
import { found, type Reader, type Segment } from '../segment.ts';

/** With `-v` the addresses are on a separate line. */
const packet =
	/(?:\bIP6? |^\s{0,8})(\S{1,253})\.(\w{1,20}) > {1,5}(\S{1,253})\.(\w{1,20}): Flags \[([\w.]{1,8})\]/;
/** tshark: `1 0.000000 192.0.2.5 → 203.0.113.10 TCP 74 51234 → 55443 [SYN] Seq=0`. */
const dissected =
	/\s(\S{2,45}) (?:→|->) (\S{2,45}) {1,20}TCP \d+ .{0,40}?(\d{1,5}) (?:→|->|>) (\d{1,5}) \[([A-Z, ]{3,20})\]/;

/** tcpdump and tshark: what answered the SYN. */
export const tcpdump: Reader = {
	tool: 'tcpdump',
	starts:
		/^(?:tcpdump: )?listening on \S+, link-type|^tcpdump: verbose output|^(?:\d\d:\d\d:\d\d\.\d+ )?(?:\w{1,12}\s{1,4}(?:In|Out)\s{1,4})?IP6? (?:\S+ > {1,5}\S+: |\(tos 0x)|^\s{0,6}\d{1,6}\s{1,4}\d+\.\d+\s+\S{2,45} (?:→|->) \S{2,45} {1,20}TCP /,
	rows: [
		{
			pattern: /: ICMP \S{1,253} (?:unreachable - admin prohibited|.{0,40}admin prohibited)/,
			code: 'route-prohibited',
			alone: true
		},
		{ pattern: /: ICMP host \S{1,253} unreachable, /, code: 'unreachable', alone: true },
		{
			pattern: /: ICMP \S{1,253} tcp port (\d{1,5}) unreachable/,
			code: 'refused',
			port: 1,
			alone: true
		},
		{
			// In answer to a SYN; a connection that was open is reset with another number.
			pattern: /\.(\d{1,5}) > \S+: Flags \[R\.\], seq 0, ack 1?\d*, win 0/,
			code: 'refused',
			port: 1,
			alone: true,
			words: ['flags']
		},
		{ pattern: /^\d+ packets captured$/, code: null, alone: true }
	],
	clientErrors: false,
	more: (segment) => handshake(segment),
	source: 'from public transcripts of tcpdump and tshark; not run here',
	checked: '2026-11'
};

interface Packet {
	line: Line;
	to: string;
	from: string;
	/** Of the server, as a number. */
	port: number;
	flags: string;
}

/** The first packet that the server sent, or the SYN that it never answered. */
function handshake({ tool, lines }: Segment): TranscriptFinding[] {
	const packets = lines.flatMap((line) => packetIn(line) ?? []);
	const syn = packets.find(({ flags }) => flags === 'S');
	const port = syn?.port ?? packets.find(({ flags }) => flags === 'S.')?.port;
	if (port === undefined) return [];
	const answer = packets.find(({ flags, from }) => flags !== 'S' && from === `${port}`);
	if (answer) {
		const refused = answer.flags.includes('R');
		return [found(tool, answer.line, refused ? 'refused' : 'port-open', { port })];
	}
	const again = packets.filter(({ flags }) => flags === 'S');
	// One alone may be the last line that was caught.
	return again.length > 1 ? [found(tool, again.at(-1)!.line, 'connect-timeout', { port })] : [];
}

function packetIn(line: Line): Packet | null {
	const dump = packet.exec(line.text);
	if (dump) {
		const [, , from, , to, flags] = dump as unknown as string[];
		const server = flags === 'S' ? to! : from!;
		return { line, from: from!, to: to!, port: Number(server) || 0, flags: flags! };
	}
	const shark = dissected.exec(line.text);
	if (!shark) return null;
	const [, , , from, to, names] = shark as unknown as string[];
	const flags = names!.includes('RST')
		? 'R.'
		: names === 'SYN'
			? 'S'
			: names!.includes('SYN')
				? 'S.'
				: '.';
	return { line, from: from!, to: to!, port: Number(flags === 'S' ? to : from), flags };
}
