import type { BytesFinding } from '../codes.ts';
import type { Scan } from '../scan/scan.ts';

/** Bytes that are no text of one byte a character: nothing else can be said of them. */
export function checkContainer({ bytes, container }: Scan): BytesFinding[] {
	if (bytes.length === 0) return [{ code: 'empty-input', severity: 'error', args: {} }];
	if (!container) return [];
	const { kind, bom } = container;
	if (kind === 'gzip') {
		return [{ code: 'gzip', severity: 'error', place: { start: 0, end: 3 }, args: {} }];
	}
	const order = kind === 'utf-16le' ? 'little-endian' : 'big-endian';
	const place = { start: 0, end: bom ? 2 : 8 };
	// With its mark UTF-16 is legal XML; without one it is not (XML 1.0, 4.3.3).
	return [{ code: 'utf-16', severity: bom ? 'warning' : 'error', place, args: { order, bom } }];
}
