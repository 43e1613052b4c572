import type { Reader } from '../segment.ts';

/** nc of OpenBSD (also macOS), the traditional one, busybox's, and ncat. */
export const netcat: Reader = {
	tool: 'nc',
	starts:
		/^Connection to \S+ (?:\([\d.:a-f]+\) )?(?:port )?\d+ (?:port )?\[\S+\] succeeded|^(?:nc[\w.]*|netcat): |^Ncat: |^[\w.-]+ (?:\([\d.]+:\d+\)|\[[\d.]+\] \d+ \(.{1,20}\)) (?:open|: )/,
	rows: [
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
