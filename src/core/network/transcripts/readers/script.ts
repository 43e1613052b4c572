import type { Reader } from '../segment.ts';
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
	more: (segment) => readReplies(segment),
	source: 'run: Python 3.11, PHP 8.2',
	checked: '2026-11'
};
