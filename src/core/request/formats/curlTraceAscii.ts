import { fromLatin1 } from '../../bytes/latin1.ts';
import { ByteSink } from '../wire/byteSink.ts';
import { requestFromWire } from '../wire/request.ts';
import { traceBlocks, type TraceBlock } from './curlBlocks.ts';
import type { Format } from './format.ts';

/**
 * `curl --trace-ascii`: a dot stands for every byte outside 20 to 7E, and a row ends where CR LF
 * was. The offsets show where, but all dots look the same, so no body is exact.
 */
export const curlTraceAscii: Format = {
	id: 'curl-trace-ascii',
	title: 'curl --trace-ascii',
	keepsBody: false,
	recognise({ head }) {
		const found =
			/^.{0,60}=> Send (?:header|data), \d{1,12} bytes \(0x[0-9a-f]{1,10}\)\r?\n[ \t]{0,8}0000: ?/m.exec(
				head
			);
		if (!found) return 0;
		const row = head.slice(found.index + found[0].length, found.index + found[0].length + 12);
		return /^(?:[0-9a-f]{2} ){3}/.test(row) ? 0.2 : 1;
	},
	read(paste) {
		const sent = new ByteSink();
		for (const block of traceBlocks(paste.lines())) addBlock(sent, block);
		const request = requestFromWire(sent.take(), 'curl-trace-ascii', { cut: 'bytes-replaced' });
		return { request };
	}
};

function addBlock(sink: ByteSink, block: TraceBlock): void {
	const start = sink.length;
	for (const { offset, text } of block.rows) {
		endRow(sink, offset - (sink.length - start));
		sink.addAll(fromLatin1(text));
	}
	endRow(sink, block.size - (sink.length - start));
}

/** The two bytes between the end of a row and the next offset are the CR LF that ended it. */
function endRow(sink: ByteSink, gap: number): void {
	if (gap === 2) sink.addAll([13, 10]);
}
