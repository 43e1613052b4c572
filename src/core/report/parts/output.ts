/** What commands printed, rebuilt from what was read of it: tool, line, finding, where it went. */
import { say } from '../../bytes/say.ts';
import type { TranscriptReading } from '../../network/transcripts/read.ts';
import { tools } from '../../network/transcripts/tool.ts';
import { shown, host as knownHost, address as knownAddress } from '../allowed/values.ts';

const mostLines = 200;

/** @param text the output, for the number of its lines only */
export function outputLines(text: string, { segments, findings }: TranscriptReading): string[] {
	const lines: string[] = [];
	const read = new Set<number>();
	for (const { tool, step, firstLine, lastLine, findings: seen } of segments) {
		if (seen.length === 0 && tool === 'unknown') continue;
		lines.push(`${tools[tool]}${step ? ` (${step})` : ''}, lines ${firstLine} to ${lastLine}:`);
		read.add(firstLine);
		for (const { code, claims = [], args } of seen) {
			read.add(args.line);
			const where = [
				args.host && `host ${shown(args.host, knownHost)}`,
				args.port !== undefined && `port ${args.port}`,
				args.address && `address ${shown(args.address, knownAddress)}`
			].filter(Boolean);
			const claimed = claims.map(({ stage, state }) => `${stage} ${state}`);
			const shows = claimed.length > 0 ? ` (${claimed.join(', ')})` : '';
			lines.push(`  line ${args.line}: ${[code, ...where].join(', ')}${shows}`);
		}
	}
	for (const { code, args } of findings) {
		if (args.line === 0) lines.push(`  whole text: ${code}`);
	}
	const kept = lines.slice(0, mostLines);
	const left = countFilled(text) - read.size;
	if (lines.length > kept.length)
		kept.push(`${say(lines.length - kept.length, 'reading')} not included`);
	if (left > 0) kept.push(`${say(left, 'line')} not included`);
	return kept;
}

function countFilled(text: string): number {
	let count = 0;
	for (const line of text.split('\n')) if (line.trim() !== '') count++;
	return count;
}
