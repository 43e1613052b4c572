/** The table of tools and faults that the lab prints. */
import type { TranscriptReading } from '../../../src/core/network/transcripts/read.ts';
import { firstFailed, stagesIn } from '../../core/network/transcripts/stages.ts';

export interface Cell {
	reading: TranscriptReading;
	wrong: boolean;
}

const short = {
	service: 'serv',
	dns: 'dns',
	tcp: 'tcp',
	tls: 'tls',
	'allow-list': 'list',
	request: 'req',
	credentials: 'cred',
	command: 'cmd'
} as const;

/** One row a fault, one column a tool: the first failed stage, or how far it was seen to work. */
export function formatMatrix(
	tools: readonly string[],
	situations: readonly string[],
	cells: ReadonlyMap<string, Cell>
): string {
	const width = Math.max(...situations.map((name) => name.length)) + 1;
	const heads = tools.map((tool, index) => `${String(index + 1).padStart(2)} ${tool}`);
	const lines = [
		'',
		'Lab matrix: what each tool showed of each fault.',
		'  -tcp   first failed stage      ~      a fault, of no certain stage',
		'  tls+   worked up to here       .      says nothing of a stage      ?!  WRONG',
		...heads.map((head) => `  ${head}`),
		' '.repeat(width) + tools.map((_, index) => String(index + 1).padStart(6)).join('')
	];
	for (const situation of situations) {
		const row = tools.map((tool) => cellText(cells.get(`${tool} ${situation}`)).padStart(6));
		lines.push(situation.padEnd(width) + row.join(''));
	}
	return lines.join('\n');
}

function cellText(cell: Cell | undefined): string {
	if (!cell) return 'no run';
	const { findings } = cell.reading;
	const stages = stagesIn(cell.reading);
	const failed = firstFailed(cell.reading);
	if (cell.wrong) return '?!';
	if (failed) return `-${short[failed]}`;
	if (findings.some(({ severity }) => severity !== 'note')) return '~';
	const last = (Object.keys(stages) as (keyof typeof stages)[]).findLast(
		(stage) => stages[stage].state === 'passed'
	);
	return last ? `${short[last]}+` : '.';
}

/** No cell without a tool: these are read from texts with a source, see the fixtures' README. */
export const notRunHere = `
Not run here, read from texts whose source stands in tests/core/network/fixtures/README.md:
  PowerShell (Test-NetConnection, Resolve-DnsName, .NET), Command Prompt (ping, tracert, nslookup,
  telnet, curl.exe with Schannel), macOS (ping, traceroute, nc, telnet, openssl of LibreSSL),
  OpenSSL 1.1, curl 8.
`;
