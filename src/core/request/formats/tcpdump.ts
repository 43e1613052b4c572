import { requestFromBlocks } from '../wire/blocks.ts';
import { hexGroups, joinRows, type HexRow } from '../wire/hexRows.ts';
import type { Format, Paste } from './format.ts';

/** `tcpdump -X` (also `-x`, `-XX`): packets as rows of `0x0000:  4500 ...`. */
export const tcpdump: Format = {
	id: 'tcpdump',
	title: 'tcpdump -X',
	keepsBody: true,
	recognise({ head }) {
		return /^[ \t]{0,8}0x0000:[ \t]{1,4}(?:[0-9a-f]{2,4}(?: |\r?$)){1,8}/im.test(head) ? 1 : 0;
	},
	read(paste) {
		return requestFromBlocks(joinRows(rows(paste)), 'tcpdump');
	}
};

function* rows(paste: Paste): Generator<HexRow> {
	for (const line of paste.lines()) {
		const start = /^[ \t]{0,8}0x([0-9a-f]{4,8}):[ \t]{1,4}/i.exec(line);
		const bytes = start && hexGroups(line, start[0].length, 16, false);
		if (bytes) yield { kind: 'row', offset: parseInt(start[1]!, 16), bytes };
	}
}
