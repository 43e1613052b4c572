/**
 * Many machines have no font with control pictures (`␍`, U+240D) and draw an empty box instead, so
 * the page shows their letters.
 */
const letters =
	'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US SP DEL'.split(
		' '
	);

/**
 * What to draw for the symbol of a cell.
 * @param symbol as in `Cell`, where U+2400 to U+2421 stand for control characters only
 * @returns `CR` for `␍`; any other symbol as it is
 */
export function inLetters(symbol: string): string {
	return letters[symbol.charCodeAt(0) - 0x2400] ?? symbol;
}
