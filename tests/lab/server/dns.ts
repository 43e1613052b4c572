/** A name server for the lab, over UDP: it knows a few names, or fails as it is told. */
import dgram from 'node:dgram';

export const dnsKinds = ['answers', 'nxdomain', 'nodata', 'servfail', 'refused', 'silent'] as const;
export type DnsKind = (typeof dnsKinds)[number];

const codes = { answers: 0, nxdomain: 3, nodata: 0, servfail: 2, refused: 5, silent: 0 } as const;
const typeA = 1;
const typePtr = 12;

export interface LabDns {
	kind: DnsKind;
	close(): Promise<void>;
}

/** @param names IPv4 addresses by name; every other name does not exist */
export async function startDns(
	names: Readonly<Record<string, string>>,
	host: string,
	port = 53
): Promise<LabDns> {
	const socket = dgram.createSocket('udp4');
	const dns: LabDns = {
		kind: 'answers',
		close: () => new Promise((resolve) => socket.close(() => resolve()))
	};
	socket.on('message', (query, from) => {
		const reply = answer(query, dns.kind, names);
		if (reply) socket.send(reply, from.port, from.address);
	});
	await new Promise<void>((resolve, reject) => {
		socket.once('error', reject);
		socket.bind(port, host, resolve);
	});
	return dns;
}

/** RFC 1035: header, the question repeated, at most one answer. Null where it keeps silent. */
function answer(
	query: Buffer,
	kind: DnsKind,
	names: Readonly<Record<string, string>>
): Buffer | null {
	if (kind === 'silent') return null;
	const { name, type, end } = questionOf(query);
	const address = kind === 'answers' && type === typeA ? names[name] : undefined;
	// Only names that tools look up by the way (an address's name) are unknown while all is well.
	const unknown = kind === 'answers' && names[name] === undefined && type !== typePtr;
	const code = unknown || (kind === 'answers' && type === typePtr) ? 3 : codes[kind];
	const header = Buffer.alloc(12);
	query.copy(header, 0, 0, 2);
	const recursionDesired = query.readUInt16BE(2) & 0x0100;
	header.writeUInt16BE(0x8080 | recursionDesired | code, 2);
	header.writeUInt16BE(1, 4);
	header.writeUInt16BE(address ? 1 : 0, 6);
	const record = address
		? Buffer.from([0xc0, 12, 0, typeA, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)])
		: Buffer.alloc(0);
	return Buffer.concat([header, query.subarray(12, end), record]);
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
	const labels: string[] = [];
	let at = 12;
	for (let length = query[at]!; length > 0; length = query[at]!) {
		labels.push(query.toString('latin1', at + 1, at + 1 + length));
		at += 1 + length;
	}
	return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}
