import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/core/request/read.ts';
import { bytesOf, fixture, textOf } from './support/fixtures.ts';
import { Random } from './support/random.ts';

/** Packets as tcpdump printed them, each with its first line. */
function packetsOf(folder: string): string[] {
	return textOf(fixture(`${folder}/bytes.txt`)).split(/^(?=\d\d:)/m);
}
const read = (packets: string[]): ReturnType<typeof readRequest> =>
	readRequest(bytesOf(packets.join('')));
const body = fixture('bodies/bytes.bin');

describe.each(['tcpdump', 'tcpdump-link', 'tcpdump-ipv6'])('%s', (folder) => {
	const packets = packetsOf(folder);

	it('puts packets in order, whatever order they come in', () => {
		const random = new Random(7);
		for (let round = 0; round < 20; round++) {
			const shuffled = packets
				.map((packet) => ({ packet, at: random.next() }))
				.sort((a, b) => a.at - b.at)
				.map(({ packet }) => packet);
			expect(read(shuffled).request).toMatchObject({ body, bodyExact: true });
		}
	});

	it('counts what was sent twice once', () => {
		expect(read([...packets, ...packets]).request).toMatchObject({ body, bodyExact: true });
	});

	it('does not call a body exact if bytes are missing', () => {
		const data = packets.findIndex((packet) => /length [1-9]/.test(packet));
		const { request } = read(
			packets.map((packet, i) => (i === data ? cutLastRow(packet) : packet))
		);
		expect(request).toMatchObject({ bodyExact: false, whyNotExact: 'capture-cut' });
		const found = textOf(request!.body!);
		expect(textOf(body).startsWith(found) || found === '').toBe(true);
	});
});

/** As a capture with a small snapshot length leaves it. */
function cutLastRow(packet: string): string {
	return packet.trimEnd().split('\n').slice(0, -1).join('\n') + '\n';
}

it('says that bytes are missing where a row of a dump is', () => {
	for (const folder of ['hexdump', 'xxd', 'od']) {
		const lines = textOf(fixture(`${folder}/bytes.txt`)).split('\n');
		lines.splice(40, 1);
		expect(readRequest(bytesOf(lines.join('\n'))).request).toMatchObject({
			bodyExact: false,
			whyNotExact: 'capture-cut'
		});
	}
});

it('reads the C arrays of "Follow stream", each direction a stream of its own', () => {
	// The layout of Wireshark's dialog; its bytes come from the capture that nc made.
	const bytes = [...fixture('raw-http/bytes.http')];
	const rows = (part: number[]): string =>
		part
			.map((byte, i) => `0x${byte.toString(16).padStart(2, '0')}${i % 8 === 7 ? ',\n' : ', '}`)
			.join('');
	const array = (peer: string, part: number[]): string =>
		`char ${peer}[] = { /* Packet 4 */\n${rows(part).replace(/,\s*$/, '')} };\n`;
	const text =
		array('peer0_0', bytes.slice(0, 300)) +
		array('peer1_0', [72, 84]) +
		array('peer0_1', bytes.slice(300));
	expect(readRequest(bytesOf(text)).request).toMatchObject({ format: 'c-array', body });
});
