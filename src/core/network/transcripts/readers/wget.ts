import type { TranscriptFinding } from '../codes.ts';
import { readReplies } from '../replies.ts';
import { found, type Reader, type Segment } from '../segment.ts';

const connecting =
	/^Connecting to ([\w.-]+)(?: \([^)]{1,253}\))?(?:\|[\d.a-f:]+\||\[[^\]]{1,60}\])?:(\d+)\.\.\. connected\./;

/** GNU wget, also with -S, and busybox's. */
export const wget: Reader = {
	tool: 'wget',
	starts: /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--\s+\S|^wget: |^Connecting to \S+ \([\d.]+:\d+\)/,
	rows: [
		{
			pattern: /^Resolving ([\w.-]+) \([^)]{1,253}\)\.\.\. ([\d.]{7,15})/,
			code: 'name-resolved',
			host: 1,
			address: 2
		},
		{ pattern: connecting, code: 'port-open', host: 1, port: 2 },
		{ pattern: /^wget: bad address '([\w.-]+)/, code: 'dns-failed', host: 1 },
		{ pattern: /^wget: download timed out/, code: 'timeout' }
	],
	clientErrors: true,
	more: (segment) => [...proxy(segment), ...readReplies(segment)],
	source: 'run: wget 1.21.3, busybox 1.35',
	checked: '2026-11'
};

/** A name other than the URL's is looked up: the proxy's. */
function proxy({ tool, lines, target }: Segment): TranscriptFinding[] {
	const other = lines.find(({ text }) => {
		const host = /^(?:Resolving|Connecting to) ([\w.-]+)/.exec(text)?.[1];
		return host !== undefined && target.host !== undefined && host.toLowerCase() !== target.host;
	});
	const tunnelled = lines.find(({ text }) => text.startsWith('Proxy tunneling failed'));
	const used = other ?? tunnelled;
	return used ? [found(tool, used, 'proxy-used')] : [];
}
