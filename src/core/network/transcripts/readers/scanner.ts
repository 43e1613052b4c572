import { said } from '../said.ts';
import type { Reader } from '../segment.ts';

/** testssl.sh, sslscan and sslyze. Weak ciphers are ignored: no call fails because of them. */
export const scanner: Reader = {
	tool: 'scanner',
	starts:
		/^Testing SSL server \S+ on port \d+|^ Start \d{4}-\d\d-\d\d|^\s{0,6}CHECKING CONNECTIVITY TO SERVER/,
	rows: [
		{
			pattern: /-->> ([\d.]+):(\d+) \(([\w.-]+)\) <<--/,
			code: 'name-resolved',
			address: 1,
			port: 2,
			host: 3,
			alone: true
		},
		...said('name-resolved', 'Connected to {ip}'),
		{
			pattern: /^Testing SSL server ([\w.-]+) on port (\d+)/,
			code: 'port-open',
			host: 1,
			port: 2,
			alone: true
		},
		{
			pattern: /^\s{1,6}([\w.-]+):(\d+)\s+=> ([\d.]+)/,
			code: 'port-open',
			host: 1,
			port: 2,
			address: 3,
			alone: true
		},
		{
			pattern: /^(?:Preferred|Accepted)\s+(TLSv1\.\d|SSLv\d)\s/,
			code: 'tls-agreed',
			detail: 1,
			alone: true
		},
		{ pattern: /^ (TLS 1(?:\.\d)?)\s+offered(?! \(deprecated\)$)/, code: 'tls-agreed', detail: 1 },
		...said(
			'connect-failed',
			"Fatal error: Can't connect to '{ip}:{port}'",
			'Oops: TCP connect problem',
			'ERROR: Could not open a connection to host {host} ({ip}) on port {port}',
			'ERROR: Could not open a connection to host {host} on port {port}'
		),
		...said(
			'dns-failed',
			'No IPv4/IPv6 address(es) for "{host}" available',
			'ERROR: Could not resolve hostname {host}'
		),
		...said(
			'connect-timeout',
			'{host}:{port} => WARNING: Connection to server timed out',
			'{host}:{port} => ERROR: Connection to {text} timed out'
		),
		...said(
			'refused',
			'=> WARNING: The server rejected the connection',
			'=> ERROR: Connection rejected'
		),
		...said(
			'tls-not-spoken',
			"doesn't seem to be a TLS/SSL enabled server",
			'ERROR: The server does not support SSL/TLS'
		),
		...said('tls-expired', 'Not valid after: {text} EXPIRED', 'expired!! ('),
		...said('tls-self-signed', 'NOT ok (self signed'),
		...said('tls-unknown-ca', 'NOT ok (chain incomplete)')
	],
	clientErrors: false,
	source: 'from public output of testssl.sh, sslscan and sslyze; not run here',
	checked: '2026-11'
};
