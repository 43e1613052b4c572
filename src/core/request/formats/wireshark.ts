import { requestFromBlocks } from '../wire/blocks.ts';
import { hexGroups, joinRows, type HexBlock, type HexRow } from '../wire/hexRows.ts';
import type { Format, Paste } from './format.ts';

/**
 * Wireshark's and tshark's hex dumps: "Follow stream" (the server's rows are indented, offsets
 * count per direction) and "Copy as hex dump" of packets (offsets start again at each).
 */
export const wireshark: Format = {
	id: 'wireshark',
	title: 'Wireshark hex dump',
	keepsBody: true,
	recognise({ head }) {
		if (/^Follow: tcp,hex/m.test(head)) return 1;
		if (!/^[ \t]{0,8}0{4}(?:0{4})? {2,3}(?:[0-9a-f]{2} {1,2}){1,16}/im.test(head)) return 0;
		return /^[ \t]{0,8}0{8} {2}[0-9a-f ]{2,60}\|/im.test(head) ? 0.1 : 0.9;
	},
	read(paste) {
		return requestFromBlocks(streams(paste), 'wireshark');
	}
};

/** One list of rows for each indentation: the two directions of a stream. */
function streams(paste: Paste): HexBlock[] {
	const byIndent = new Map<string, HexRow[]>();
	for (const line of paste.lines()) {
		const start = /^([ \t]{0,8})([0-9a-f]{4,8}) {2,3}(?=[0-9a-f]{2}(?: |$))/i.exec(line);
		const bytes = start && hexGroups(line, start[0].length);
		if (!bytes) continue;
		const row: HexRow = { kind: 'row', offset: parseInt(start[2]!, 16), bytes };
		const others = byIndent.get(start[1]!);
		if (others) others.push(row);
		else byIndent.set(start[1]!, [row]);
	}
	return [...byIndent.values()].flatMap((rows) => joinRows(rows));
}
