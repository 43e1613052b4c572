import { requestFromBlocks } from '../wire/blocks.ts';
import { ByteSink } from '../wire/byteSink.ts';
import { hexGroups, joinRows, type HexRow } from '../wire/hexRows.ts';
import type { Format, Paste } from './format.ts';

/** `xxd` (rows of `00000000: 504f 5354 ...`) and `xxd -p` (hex digits only). */
export const xxd: Format = {
	id: 'xxd',
	title: 'xxd',
	keepsBody: true,
	recognise({ head }) {
		if (/^[ \t]{0,8}0{8}: [0-9a-f]{2,512} /im.test(head)) return 1;
		return /^\s{0,8}504f5354[0-9a-f]{16,56}\r?$/im.test(head.slice(0, 80).split('\n')[0]!)
			? 0.9
			: 0;
	},
	read(paste) {
		const blocks = joinRows(rows(paste));
		if (blocks.length > 0) return requestFromBlocks(blocks, 'xxd');
		return requestFromBlocks([{ bytes: plainHex(paste.text()), gap: false }], 'xxd');
	}
};

function* rows(paste: Paste): Generator<HexRow> {
	for (const line of paste.lines()) {
		const start = /^[ \t]{0,8}([0-9a-f]{8,16}): /i.exec(line);
		if (!start) {
			if (/^[ \t]{0,8}\*[ \t]{0,8}$/.test(line)) yield { kind: 'repeat' };
			continue;
		}
		const bytes = hexGroups(line, start[0].length, 256, false);
		if (bytes) yield { kind: 'row', offset: parseInt(start[1]!, 16), bytes };
	}
}

/** Hex digits with any white space between; stops at the first other character. */
function plainHex(text: string): Uint8Array {
	const sink = new ByteSink();
	let high = -1;
	for (let at = 0; at < text.length; at++) {
		const char = text[at]!;
		if (char === ' ' || char === '\n' || char === '\r' || char === '\t') continue;
		const digit = '0123456789abcdef'.indexOf(char.toLowerCase());
		if (digit < 0) break;
		if (high < 0) high = digit;
		else {
			sink.add(high * 16 + digit);
			high = -1;
		}
	}
	return sink.take();
}
