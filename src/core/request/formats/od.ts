import { requestFromBlocks } from '../wire/blocks.ts';
import { hexGroups, joinRows, type HexRow } from '../wire/hexRows.ts';
import type { Format, Paste } from './format.ts';

/**
 * `od -A x -t x1z`: `000000 50 4f ...  >POST<`. Without `z` there is no text column, and with
 * `-A d` or the default the offsets are decimal or octal; the second row tells.
 */
export const od: Format = {
	id: 'od',
	title: 'od -A x -t x1z',
	keepsBody: true,
	recognise({ head }) {
		const row = /^[ \t]{0,8}0{6,7} (?:[0-9a-f]{2}(?: |\r?$)){1,32} {0,60}(>?)/im.exec(head);
		return row ? (row[1] ? 1 : 0.7) : 0;
	},
	read(paste) {
		const lines = paste.lines();
		return requestFromBlocks(joinRows(rows(lines, radixOf(lines))), 'od');
	}
};

const rowStart = /^[ \t]{0,8}([0-9a-f]{6,16})(?: |[ \t]{0,8}$)/i;

function* rows(lines: ReturnType<Paste['lines']>, radix: number): Generator<HexRow> {
	for (const line of lines) {
		if (/^[ \t]{0,8}\*[ \t]{0,8}$/.test(line)) yield { kind: 'repeat' };
		const start = rowStart.exec(line);
		if (!start) continue;
		const offset = parseInt(start[1]!, radix);
		if (Number.isNaN(offset)) continue;
		const bytes = hexGroups(line, start[0].length, 32, false) ?? [];
		yield { kind: 'row', offset, bytes };
	}
}

/** The base in which the second row's offset is the first row's length. */
function radixOf(lines: readonly string[]): number {
	let first: number | undefined;
	for (const line of lines) {
		const start = rowStart.exec(line);
		if (!start) continue;
		if (first !== undefined) {
			const length = first;
			return [16, 8, 10].find((radix) => parseInt(start[1]!, radix) === length) ?? 16;
		}
		first = hexGroups(line, start[0].length, 32, false)?.length;
	}
	return 16;
}
