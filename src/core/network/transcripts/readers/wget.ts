import type { TranscriptFinding } from '../codes.ts';
import { readReplies } from '../replies.ts';
import { said } from '../said.ts';
import { found, type Reader, type Segment } from '../segment.ts';
import { wgetTexts } from './wgetTexts.ts';

const connecting =
	/^Connecting to ([\w.-]+)(?: \([^)]{1,253}\))?(?:\|[\d.a-f:]+\||\[[^\]]{1,60}\])?:(\d+)\.\.\. connected\./;

/** GNU wget, also with -S, and busybox's. */
export const wget: Reader = {
	tool: 'wget',
	starts: /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--\s+\S|^wget: |^Connecting to \S+ \([\d.]+:\d+\)/,
	rows: [
		...wgetTexts,
		...said('dns-failed', "wget: bad address '{host}'"),
		...said('connect-failed', "wget: can't connect to remote host ({ip})"),
		...said('timeout', 'wget: download timed out'),
		...said('tls-handshake', 'wget: TLS error from peer (alert code 40)'),
		...said('tls-protocol-version', 'wget: TLS error from peer (alert code 70)'),
		...said(
			'tls-failed',
			'wget: TLS error from peer (alert code {n})',
			'ssl_client: {host}: {text}',
			'ssl_client: SSL_connect'
		),
		...said('http-status', 'wget: server returned error: HTTP/{n} {n}'),
		...said('tls-not-spoken', 'wget: got bad TLS record'),
		...said('tls-accepted-anyway', 'wget: note: TLS certificate validation not implemented'),
		{
			pattern:
				/(?<![\w.-])([\w.-]+)(?:\|[\d.a-f:]+\||\[[^\]]{1,60}\]):(\d+)(?:\.{3}|…| …| に接続しています\.{3})\s{0,3}(?:connected|verbunden|connecté|conectado|connesso|ligado|соединение установлено|接続しました|已连接)[.。]/,
			// A name may begin at any word of a line, so what follows it is looked for first.
			sign: /[|\]]:\d+(?:\.{3}|…| …| に)/,
			code: 'port-open',
			host: 1,
			port: 2,
			alone: true
		},
		{
			// Before 1.16 without the name in brackets.
			pattern: /^Resolving ([\w.-]+)(?: \([^)]{1,253}\))?\.\.\. ([\d.]{7,15})/,
			code: 'name-resolved',
			host: 1,
			address: 2,
			alone: true
		},
		{ pattern: connecting, code: 'port-open', host: 1, port: 2 }
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
