import { said } from '../said.ts';
import type { Reader } from '../segment.ts';

/** socat; its lines begin with a date, its name and a letter for the severity. */
export const socat: Reader = {
	tool: 'socat',
	rows: [
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
	source: 'run: socat 1.7.4',
	checked: '2026-11'
};
