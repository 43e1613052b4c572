import { harmless, said } from '../said.ts';
import type { Reader } from '../segment.ts';

/** nc of OpenBSD (also macOS), the traditional one, busybox's, and ncat. */
export const netcat: Reader = {
	tool: 'nc',
	starts:
		/^Connection to \S+ (?:\([\d.:a-f]+\) )?(?:port )?\d+ (?:port )?\[\S+\] succeeded|^(?:nc[\w.]*|netcat): |^Ncat: |^[\w.-]+ (?:\([\d.]+:\d+\)|\[[\d.]+\] \d+ \(.{1,20}\)) (?:open|: )/,
	rows: [
		...said(
			'port-open',
			'Connection to {host} ({ip}) {port} port [{word}] succeeded',
			'Connection to {host} {port} port [{word}] succeeded',
			'Connection to {host} port {port} [{word}] succeeded',
			'Ncat: Connected to {ip}:{port}',
			'{host} ({ip}:{port}) open'
		),
		...said('tls-agreed', 'Ncat: SSL connection to {ip}:{port}'),
		...said(
			'connect-timeout',
			'nc: connect to {host} ({ip}) port {port} (tcp) timed out',
			'nc: connect to {host} port {port} (tcp) timed out',
			'nc: connectx to {host} port {port} (tcp) failed: Operation timed out',
			'Ncat: TIMEOUT',
			'Ncat: Connection timed out',
			'Ncat: Operation timed out'
		),
		...said('refused', 'Ncat: Connection refused'),
		...said('unreachable', 'Ncat: No route to host', 'Ncat: Network is unreachable'),
		...said(
			'connect-failed',
			'nc: connect to {host} ({ip}) port {port} (tcp) failed',
			'nc: connect to {host} port {port} (tcp) failed',
			'nc: connectx to {host} port {port} (tcp) failed',
			"nc: can't connect to remote host ({ip})",
			'nc: {host} ({ip}:{port}): {text}',
			'{host} [{ip}] {port} ({word}) : {text}'
		),
		...said(
			'dns-failed',
			"nc: bad address '{host}'",
			'nc: getaddrinfo for host "{host}" port {port}',
			'nc: getaddrinfo:',
			'{host}: forward host lookup failed',
			'Ncat: Could not resolve hostname "{host}"'
		),
		...said(
			'proxy-refused',
			'nc: Proxy error: "{text}"',
			'nc: connection failed, SOCKSv5 error',
			'nc: connection failed, SOCKSv4 error',
			'Ncat: Proxy returned status code {n}',
			'Ncat: Proxy connection failed'
		),
		...said('proxy-unreachable', 'Ncat: Could not resolve proxy "{word}"'),
		...said(null, 'Ncat: Version {word}', 'Ncat: {n} bytes sent, {n} bytes received'),
		...harmless('inverse host lookup failed', 'DNS fwd/rev mismatch: {word}'),
		...said('proxy-used', 'Ncat: Connected to proxy {word}'),
		...said('tls-certificate', 'Ncat: Certificate verification error'),
		{
			pattern:
				/^Connection to ([\w.-]+) (?:\(([\d.:a-f]+)\) )?(?:port )?(\d+) (?:port )?\[\S+\] succeeded!/,
			code: 'port-open',
			host: 1,
			address: 2,
			port: 3
		},
		{ pattern: /^Ncat: Connected to ([\d.]+):(\d+)\./, code: 'port-open', address: 1, port: 2 },
		{
			pattern: /^([\w.-]+) \[([\d.]+)\] (\d+) \(.{1,20}\) open/,
			code: 'port-open',
			host: 1,
			address: 2,
			port: 3
		},
		{
			pattern: /^([\w.-]+) \(([\d.]+):(\d+)\) open/,
			code: 'port-open',
			host: 1,
			address: 2,
			port: 3
		},
		{
			pattern:
				/^nc[\w.]*: connectx? to ([\w.-]+) (?:\(([\d.:a-f]+)\) )?port (\d+) \(tcp\) (?:timed out|failed: (?:Operation|Connection) timed out)/,
			code: 'connect-timeout',
			host: 1,
			address: 2,
			port: 3
		},
		{
			pattern:
				/^nc[\w.]*: connectx? to ([\w.-]+) .{0,60}port (\d+) \(tcp\) failed: Connection refused/,
			code: 'refused',
			host: 1,
			port: 2
		},
		{
			pattern:
				/^nc: (?:can't connect to remote host \(([\d.]+)\): Connection timed out|timed out$)/,
			code: 'connect-timeout',
			address: 1
		},
		{
			pattern: /^Ncat: (?:TIMEOUT|Connection timed out|Operation timed out)/,
			code: 'connect-timeout'
		},
		{
			pattern: /^([\w.-]+) \[([\d.]+)\] (\d+) \(.{1,20}\) : (?:Connection|Operation) timed out/,
			code: 'connect-timeout',
			host: 1,
			address: 2,
			port: 3
		},
		{
			pattern: /^nc: bad address '([\w.-]+)'|^([\w.-]+): forward host lookup failed/,
			code: 'dns-failed',
			host: 1
		}
	],
	clientErrors: true,
	source:
		'run: netcat-openbsd 1.219, ncat 7.93, busybox 1.35; macOS: see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};
