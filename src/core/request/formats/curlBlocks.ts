/** One `=> Send ...` of curl's traces, with the rows under it. */
export interface TraceBlock {
	kind: 'header' | 'data';
	/** Bytes, as announced. */
	size: number;
	rows: { offset: number; text: string }[];
}

/**
 * What curl sent, from `--trace` or `--trace-ascii`, with or without `--trace-time`. Only the
 * first request: a second one (a redirect, a login) starts with a header after data or replies.
 * TLS records (`Send SSL data`) are not what was asked for and are left out.
 */
export function traceBlocks(lines: readonly string[]): TraceBlock[] {
	const blocks: TraceBlock[] = [];
	let block: TraceBlock | null = null;
	let replied = false;
	for (const line of lines) {
		const start = /(=>|<=|==) (?:(Send|Recv) (header|data|SSL data), (\d{1,12}) bytes|Info:)/.exec(
			line.slice(0, 120)
		);
		if (start) {
			block = null;
			if (start[2] === 'Recv' && start[3] === 'header') replied = true;
			if (start[2] !== 'Send' || start[3] === 'SSL data') continue;
			const kind = start[3] as TraceBlock['kind'];
			// Data may follow an interim reply; a header after a reply is another request.
			if (kind === 'header' && replied && blocks.length > 0) break;
			block = { kind, size: Number(start[4]), rows: [] };
			blocks.push(block);
			continue;
		}
		const row = block && /^[ \t]{0,8}([0-9a-f]{4,10}): ?/i.exec(line);
		if (block && row) {
			block.rows.push({ offset: parseInt(row[1]!, 16), text: line.slice(row[0].length) });
		} else if (line.trim() !== '') block = null;
	}
	return blocks;
}
