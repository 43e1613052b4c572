import { findInvalidUtf8 } from '../../bytes/utf8.ts';

interface Counts {
	/** Whether the bytes are UTF-8; only then characters mean something. */
	valid: boolean;
	characters: number;
	/** What `length` is in JavaScript, C# and Java. */
	utf16: number;
	crs: number;
	/** LFs with no CR before them. */
	lfs: number;
}

/** Everything that a client may have counted instead of bytes. */
export function countsOf(body: Uint8Array): Counts {
	const counts: Counts = { valid: !findInvalidUtf8(body), characters: 0, utf16: 0, crs: 0, lfs: 0 };
	for (let at = 0; at < body.length; at++) {
		const byte = body[at]!;
		if ((byte & 0xc0) !== 0x80) {
			counts.characters++;
			counts.utf16 += byte >= 0xf0 ? 2 : 1;
		}
		if (byte === 13) counts.crs++;
		if (byte === 10 && body[at - 1] !== 13) counts.lfs++;
	}
	return counts;
}
