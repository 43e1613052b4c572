import type { TranscriptFinding } from '../codes.ts';
import { found, type Reader, type Segment } from '../segment.ts';
import { readReplies } from '../replies.ts';

/** A line of Python, PHP, Perl, Ruby or Node that opens a socket: its errors are the library's. */
export const script: Reader = {
	tool: 'script',
	rows: [
		{
			pattern: /<(?:socket\.socket|ssl\.SSLSocket) .{0,160}raddr=\('([\d.]+)', (\d+)\)>/,
			code: 'port-open',
			address: 1,
			port: 2,
			alone: true
		},
		{ pattern: /^(?:resource\(\d+\) of type \(stream\)|Resource id #\d+)/, code: 'port-open' }
	],
	clientErrors: true,
	more: (segment, seen) => [...connecting(segment, seen), ...readReplies(segment)],
	source: 'run: Python 3.11; PHP: from its manual, not run here',
	checked: '2026-11'
};

/** The traceback shows that it timed out while connecting, before anything was sent. */
function connecting({ tool, lines }: Segment, seen: readonly TranscriptFinding[]) {
	const late = seen.find(({ code }) => code === 'timeout-on-the-way' || code === 'timeout');
	const at = lines.find(({ text }) => /\bin create_connection$|\bsock\.connect\(/.test(text));
	if (!late || !at) return [];
	return [found(tool, { number: late.args.line, text: late.args.text }, 'connect-timeout')];
}
