/** Splits the output of one tool where another host begins, as in a loop. */
import { isAddress } from '../../address/address.ts';
import type { Line } from './lines.ts';
import { readers } from './readers/index.ts';
import { RowIndex } from './rowIndex.ts';
import type { Row, Segment } from './segment.ts';
import { tidyHost } from './target.ts';
import type { ToolId } from './tool.ts';

/** Tools that name only the host they were called for. */
const namesItsHost: ReadonlySet<ToolId> = new Set([
	'nslookup',
	'dig',
	'host',
	'getent',
	'resolve-dnsname',
	'test-netconnection',
	'ping',
	'traceroute',
	'nc',
	'telnet',
	'dev-tcp',
	'nmap',
	'gnutls-cli'
]);
/** After an alias, further names are also the host's. */
const alias = /\bis an alias for\b|\sCNAME\s|\bcanonical name\b|^Aliases?:/;

const indexes = new Map<ToolId, RowIndex<Row>>();

function naming(tool: ToolId): RowIndex<Row> {
	const index =
		indexes.get(tool) ?? new RowIndex(readers[tool].rows.filter(({ host }) => host !== undefined));
	indexes.set(tool, index);
	return index;
}

function hostIn(tool: ToolId, { text }: Line): string | undefined {
	for (const { row, match } of naming(tool).fitting(text)) {
		const name = match[row.host!];
		if (name?.includes('.') && !isAddress(name)) return tidyHost(name);
	}
	return undefined;
}

/** One part a host, each aimed at its host; a command that names its host is one part. */
export function byHost(segment: Segment): Segment[] {
	const { tool, lines, target, step } = segment;
	if (target.host !== undefined || step || !namesItsHost.has(tool)) return [segment];
	const begins = readers[tool].starts;
	const cuts: { from: number; host: string }[] = [];
	let free = 0;
	let aliased = false;
	lines.forEach((line, at) => {
		const host = hostIn(tool, line);
		const other = host !== undefined && host !== cuts.at(-1)?.host;
		if (other && !(aliased && cuts.length > 0)) {
			const first = lines.slice(free, at).findLastIndex(({ text }) => begins?.test(text));
			cuts.push({ from: first < 0 ? at : free + first, host });
			aliased = false;
		}
		if (host !== undefined) free = at + 1;
		aliased ||= alias.test(line.text);
	});
	if (cuts.length === 0) return [segment];
	return cuts.map(({ from, host }, at): Segment => {
		const end = cuts[at + 1]?.from ?? lines.length;
		const { exit, ...rest } = segment;
		const last = at === cuts.length - 1;
		return {
			...rest,
			...(last && exit ? { exit } : {}),
			ended: segment.ended || !last,
			head: at === 0 ? segment.head : lines[from]!,
			lines: lines.slice(at === 0 ? 0 : from, end),
			target: { ...target, host }
		};
	});
}
