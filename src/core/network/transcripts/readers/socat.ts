import { harmless, said } from '../said.ts';
import type { TranscriptFinding } from '../codes.ts';
import { found, type Reader, type Segment } from '../segment.ts';

/** socat; its lines begin with a date, its name and a letter for the severity. */
export const socat: Reader = {
	tool: 'socat',
	rows: [
		...harmless('recvmsg(): Resource temporarily unavailable'),
		...said(
			'name-resolved',
			'N opening connection to AF={n} {ip}:{port}',
			'N opening connection to {ip}'
		),
		...said('port-open', 'N successfully connected from local address'),
		...said(
			'connect-failed',
			'E connect({text}, AF={n} {ip}:{port}, {n}): {text}',
			'W connect({text}, AF={n} {ip}:{port}, {n}): {text}'
		),
		...said(
			'dns-failed',
			'E getaddrinfo("{host}", "{port}"{text}): {text}',
			'E getaddrinfo("{host}"{text}): {text}',
			'E resolving host "{host}"'
		),
		...said(
			'tls-name-mismatch',
			'E certificate is valid but its commonName does not match hostname "{word}"'
		),
		...said('tls-certificate', 'E SSL_connect(): certificate verify failed'),
		...said('tls-failed', 'E SSL_connect(): {text}'),
		...said('tls-agreed', 'N SSL connection using {detail}', 'N SSL proto version used: {detail}'),
		{
			pattern: /socat\[\d+\] [EW] SSL_connect\(\): .{0,60}wrong version number/,
			code: 'tls-not-spoken'
		},
		{
			pattern:
				/socat\[\d+\] [EW] SSL_connect\(\): (?:Success|Connection reset|.{0,60}unexpected eof)/,
			code: 'closed-in-handshake'
		},
		{ pattern: /socat\[\d+\] [A-Z] /, code: null, alone: true }
	],
	clientErrors: true,
	more: (segment, seen) => stopped(segment, seen),
	source: 'run: socat 1.7.4',
	checked: '2026-11'
};

/** Ended from outside while it waited: for the port, or for an answer to its handshake. */
function stopped({ tool, lines }: Segment, seen: readonly TranscriptFinding[]) {
	const end = lines.find(({ text }) => / W exiting on signal \d/.test(text));
	const has = (code: TranscriptFinding['code']) => seen.some((each) => each.code === code);
	if (!end || seen.some(({ claims }) => claims?.some(({ state }) => state === 'failed'))) return [];
	if (!has('port-open')) return has('name-resolved') ? [found(tool, end, 'connect-timeout')] : [];
	// Its own lines only: a shell may print the command again, "OPENSSL:" in it, when it is killed.
	const secure = lines.some(({ text }) => /socat\[\d+\] [A-Z] .*SSL/.test(text));
	return secure || has('tls-agreed') ? [] : [found(tool, end, 'handshake-timeout')];
}
