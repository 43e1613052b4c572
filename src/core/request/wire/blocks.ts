import type { FormatId } from '../captured.ts';
import type { Reading } from '../formats/format.ts';
import { segmentOf } from '../packets/segment.ts';
import { flowsOf } from '../packets/flows.ts';
import type { HexBlock } from './hexRows.ts';
import { readHead } from './head.ts';
import { requestFromWire } from './request.ts';

/**
 * The request in the blocks of a dump, whatever was dumped: the request itself, a stream, or
 * packets with their IP and TCP headers in any order.
 */
export function requestFromBlocks(blocks: readonly HexBlock[], format: FormatId): Reading {
	for (const { bytes, gap } of blocks) {
		if (readHead(bytes)) {
			return { request: requestFromWire(bytes, format, gap ? { cut: 'capture-cut' } : {}) };
		}
	}
	const segments = blocks.map((block) => segmentOf(block.bytes)).filter((found) => found !== null);
	let encrypted = blocks.some((block) => isTls(block.bytes));
	for (const flow of flowsOf(segments)) {
		if (isTls(flow.bytes)) encrypted = true;
		if (readHead(flow.bytes)) {
			const cut = flow.cut ? ({ cut: 'capture-cut' } as const) : {};
			const request = requestFromWire(flow.bytes, format, cut);
			if (request) {
				request.port ??= flow.toPort;
				request.host ??= flow.to;
			}
			return { request };
		}
	}
	return encrypted ? { request: null, encrypted } : { request: null };
}

/** A TLS record of a handshake or of data, SSL 3.0 to TLS 1.3 (RFC 8446, section 5.1). */
function isTls(bytes: Uint8Array): boolean {
	return (bytes[0] === 0x16 || bytes[0] === 0x17) && bytes[1] === 3 && bytes[2]! <= 4;
}
