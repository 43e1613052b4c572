import { ByteSink } from './byteSink.ts';

/** One row of a hex dump. `repeat` is the `*` that replaces rows equal to the one before. */
export type HexRow =
	{ kind: 'row'; offset: number; bytes: readonly number[]; stream?: string } | { kind: 'repeat' };

/** Consecutive bytes of a dump. A new one begins where the offset starts again at 0. */
export interface HexBlock {
	bytes: Uint8Array;
	/** Offsets skip bytes or go back. */
	gap: boolean;
}

/** In bytes. A `*` can mean any number of rows; no request to OpenSRS is nearly this long. */
const most = 2_000_000;

/** Joins rows by their offsets. A row without bytes only sets the length (`hexdump`). */
export function joinRows(rows: Iterable<HexRow>): HexBlock[] {
	const blocks: HexBlock[] = [];
	let sink = new ByteSink();
	let gap = false;
	let started = false;
	let repeat = 0;
	/** Bytes of the blocks that are done: together they stay under the limit. */
	let done = 0;
	const finish = (): void => {
		if (sink.length > 0) blocks.push({ bytes: sink.take(), gap });
		done += sink.length;
	};
	for (const row of rows) {
		if (row.kind === 'repeat') {
			repeat = Math.min(16, sink.length);
			continue;
		}
		if (row.offset === 0 && started && sink.length > 0) {
			finish();
			sink = new ByteSink();
			gap = false;
		}
		started = true;
		if (repeat > 0 && done + row.offset <= most) sink.repeatTo(row.offset, repeat);
		repeat = 0;
		if (row.offset !== sink.length) gap = true;
		if (done + sink.length < most) sink.addAll(row.bytes);
		else gap = true;
	}
	finish();
	return blocks;
}

/**
 * Hex digits in groups: groups are divided by one space, or by two after the
 * eighth byte, and anything else ends them. Rows of every tool fit, because each puts at least
 * two spaces or a mark before its text column.
 * @param limit most bytes in a row
 * @param middle whether two spaces may follow the eighth byte
 * @returns null where the row starts with no hex group
 */
export function hexGroups(text: string, from: number, limit = 16, middle = true): number[] | null {
	const bytes: number[] = [];
	let at = from;
	while (bytes.length < limit) {
		let digits = 0;
		while (digits < 2 * limit && isHexDigit(text.charCodeAt(at + digits))) digits++;
		const after = text[at + digits];
		if (digits === 0 || digits % 2 === 1 || (after !== undefined && !' |>\t'.includes(after)))
			break;
		for (let i = 0; i < digits && bytes.length < limit; i += 2) {
			bytes.push(parseInt(text.slice(at + i, at + i + 2), 16));
		}
		at += digits;
		if (text[at] !== ' ') break;
		if (text[at + 1] !== ' ') at += 1;
		else if (middle && bytes.length === 8 && text[at + 2] !== ' ') at += 2;
		else break;
	}
	return bytes.length > 0 ? bytes : null;
}

function isHexDigit(code: number): boolean {
	return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}
