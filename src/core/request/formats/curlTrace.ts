import { ByteSink } from '../wire/byteSink.ts';
import { requestFromWire } from '../wire/request.ts';
import { traceBlocks } from './curlBlocks.ts';
import type { Format } from './format.ts';

/** `curl --trace`: header and body sent as rows of hex, all bytes kept. */
export const curlTrace: Format = {
	id: 'curl-trace',
	title: 'curl --trace',
	keepsBody: true,
	recognise({ head }) {
		return /^.{0,60}=> Send (?:header|data), \d{1,12} bytes \(0x[0-9a-f]{1,10}\)\r?\n[ \t]{0,8}0000: (?:[0-9a-f]{2} ){1,16}/m.test(
			head
		)
			? 1
			: 0;
	},
	read(paste) {
		const sent = new ByteSink();
		let cut = false;
		for (const block of traceBlocks(paste.lines())) {
			const before = sent.length;
			for (const row of block.rows) {
				if (row.offset !== sent.length - before) cut = true;
				addHexRow(sent, row.text, block.size - (sent.length - before));
			}
			if (sent.length - before !== block.size) cut = true;
		}
		const request = requestFromWire(sent.take(), 'curl-trace', cut ? { cut: 'capture-cut' } : {});
		return { request };
	}
};

/** Up to 16 bytes in columns of three; what follows them is their text form. */
function addHexRow(sink: ByteSink, row: string, left: number): void {
	const count = Math.min(16, left);
	for (let i = 0; i < count; i++) {
		const byte = row.slice(i * 3, i * 3 + 3);
		if (!/^[0-9a-f]{2} ?$/i.test(byte)) return;
		sink.add(parseInt(byte, 16));
	}
}
