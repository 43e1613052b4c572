import { requestFromBlocks } from '../wire/blocks.ts';
import { ByteSink } from '../wire/byteSink.ts';
import type { HexBlock } from '../wire/hexRows.ts';
import type { Format, Paste } from './format.ts';

/**
 * C arrays: Wireshark's "Follow stream" (`char peer0_0[] = {`, peer1 is the other side), its
 * packets "as C arrays", and `xxd -i`.
 */
export const cArray: Format = {
	id: 'c-array',
	title: 'C arrays (Wireshark, xxd -i)',
	keepsBody: true,
	recognise({ head }) {
		return /\bchar [\w.]{1,200}\[\d{0,9}\] ?= ?\{/.test(head) && /0x[0-9a-f]{2}/i.test(head)
			? 1
			: 0;
	},
	read(paste) {
		return requestFromBlocks(arrays(paste), 'c-array');
	}
};

/** Arrays in their order; those of one peer are one stream. */
function arrays(paste: Paste): HexBlock[] {
	const peers = new Map<string, ByteSink>();
	const sinks = new Set<ByteSink>();
	let sink: ByteSink | null = null;
	for (const line of paste.lines()) {
		const start = /\bchar (?:(peer\d{1,4})_\d{1,9}|[\w.]{1,200})\[/.exec(line.slice(0, 300));
		if (start) {
			sink = (start[1] === undefined ? undefined : peers.get(start[1])) ?? new ByteSink();
			sinks.add(sink);
			if (start[1] !== undefined) peers.set(start[1], sink);
		}
		if (!sink) continue;
		// A comment behind the bytes shows them as text, which may look like anything.
		const comment = line.indexOf('/*');
		const code = comment < 0 ? line : line.slice(0, comment);
		for (const [, hex] of code.matchAll(/\b0x([0-9a-f]{1,2})\b/gi)) sink.add(parseInt(hex!, 16));
		if (code.includes('}')) sink = null;
	}
	return [...sinks].map((each) => ({ bytes: each.take(), gap: false }));
}
