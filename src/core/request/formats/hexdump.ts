import { requestFromBlocks } from '../wire/blocks.ts';
import { hexGroups, joinRows, type HexRow } from '../wire/hexRows.ts';
import type { Format, Paste } from './format.ts';

/** `hexdump -C` (and `hd`): `00000000  50 4f ...  |POST|`, with `*` for equal rows. */
export const hexdump: Format = {
	id: 'hexdump',
	title: 'hexdump -C',
	keepsBody: true,
	recognise({ head }) {
		return /^[ \t]{0,8}0{8} {2}(?:[0-9a-f]{2} {1,2}){1,16} {0,60}\|/im.test(head) ? 1 : 0;
	},
	read(paste) {
		return requestFromBlocks(joinRows(rows(paste)), 'hexdump');
	}
};

function* rows(paste: Paste): Generator<HexRow> {
	for (const line of paste.lines()) {
		if (/^[ \t]{0,8}\*[ \t]{0,8}$/.test(line)) yield { kind: 'repeat' };
		const start = /^[ \t]{0,8}([0-9a-f]{8,16})(?: {2}|[ \t]{0,8}$)/i.exec(line);
		if (!start) continue;
		const bytes = hexGroups(line, start[0].length) ?? [];
		yield { kind: 'row', offset: parseInt(start[1]!, 16), bytes };
	}
}
