/** Line endings in bytes: CRLF, a lone LF and a lone CR each count as one. */

const LF = 0x0a;
const CR = 0x0d;

export interface LineEndingCounts {
	lf: number;
	crlf: number;
	cr: number;
}

/** What to do with line endings; `captured` leaves every byte alone. */
export type LineEndingMode = 'captured' | 'lf' | 'crlf';

/** Counts the line endings in all of the bytes. */
export function countLineEndings(bytes: Uint8Array): LineEndingCounts {
	let lf = 0;
	let crlf = 0;
	let cr = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at]!;
		if (byte > CR) continue;
		if (byte === LF) lf++;
		else if (byte === CR) {
			if (bytes[at + 1] === LF) {
				crlf++;
				at++;
			} else cr++;
		}
	}
	return { lf, crlf, cr };
}

export interface LineEndingChange {
	/** The same array if nothing changed. */
	bytes: Uint8Array;
	/** The number of line endings that changed. */
	changed: number;
}

/** The bytes with every line ending written one way; all other bytes stay. */
export function withLineEndings(bytes: Uint8Array, mode: LineEndingMode): LineEndingChange {
	if (mode === 'captured') return { bytes, changed: 0 };
	const { lf, crlf, cr } = countLineEndings(bytes);
	const changed = cr + (mode === 'lf' ? crlf : lf);
	if (changed === 0) return { bytes, changed };
	const result = new Uint8Array(bytes.length + (mode === 'lf' ? -crlf : lf + cr));
	let out = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at]!;
		if (byte !== LF && byte !== CR) {
			result[out++] = byte;
			continue;
		}
		if (byte === CR && bytes[at + 1] === LF) at++;
		if (mode === 'crlf') result[out++] = CR;
		result[out++] = LF;
	}
	return { bytes: result, changed };
}
