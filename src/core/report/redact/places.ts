import { shortestKeyShape as keyLike } from '../../bytes/keyShape.ts';
import type { Place } from '../../finding.ts';

/**
 * Where a key is in bytes, as it is written: for views that draw bytes one by one.
 * @param keys the bytes of every key given; those under 8 bytes are not looked for
 * @param from start of the window that is drawn
 * @param to its end
 */
export function keyPlaces(
	bytes: Uint8Array,
	keys: readonly Uint8Array[],
	from: number,
	to: number
): Place[] {
	const places: Place[] = [];
	for (const key of keys) {
		if (key.length < 8) continue;
		const last = Math.min(to, bytes.length - key.length + 1);
		for (let at = Math.max(0, from - key.length + 1); at < last; at++) {
			if (bytes[at] !== key[0] || !startsAt(bytes, key, at)) continue;
			places.push({ start: at, end: at + key.length });
		}
	}
	let start = Math.max(0, from - keyLike);
	const end = Math.min(bytes.length, to + keyLike);
	for (let at = start; at <= end; at++) {
		if (at < end && isHexDigit(bytes[at]!)) continue;
		if (at - start >= keyLike) places.push({ start, end: at });
		start = at + 1;
	}
	return places;
}

function startsAt(bytes: Uint8Array, key: Uint8Array, at: number): boolean {
	for (let index = 1; index < key.length; index++) {
		if (bytes[at + index] !== key[index]) return false;
	}
	return true;
}

const isHexDigit = (byte: number) =>
	(byte >= 0x30 && byte <= 0x39) ||
	(byte >= 0x41 && byte <= 0x46) ||
	(byte >= 0x61 && byte <= 0x66);
