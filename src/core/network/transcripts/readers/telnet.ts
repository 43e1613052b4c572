import { found, type Reader } from '../segment.ts';

const attempt = /^Trying (?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:]{1,35})\.\.\.$/;

/** telnet of inetutils, netkit, macOS and Windows: it shows whether the port opens, no more. */
export const telnet: Reader = {
	tool: 'telnet',
	starts:
		/^Trying (?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:]{1,35})\.\.\.$|^telnet: |^Server lookup failure:|^Connecting To \S+\.\.\./,
	rows: [
		{ pattern: /^Connected to ([\w.-]+)\.$/, code: 'port-open', host: 1 },
		{
			pattern:
				/^telnet: (?:connect to address|Unable to connect).{0,80}: (?:Operation|Connection) timed out/,
			code: 'connect-timeout'
		},
		{
			pattern: /Could not open connection to the host, on port (\d+)/,
			code: 'connect-failed',
			port: 1
		},
		{
			pattern: /^telnet: could not resolve ([\w.-]+)\/|^([\w.-]+): Unknown host/,
			code: 'dns-failed',
			host: 1
		}
	],
	clientErrors: true,
	more: ({ tool, ended, lines }, seen) => {
		const trying = lines.find(({ text }) => attempt.test(text));
		// A prompt follows and nothing else was printed: it was left while it still waited.
		return trying && ended && seen.length === 0 ? [found(tool, trying, 'connect-timeout')] : [];
	},
	source: 'run: inetutils-telnet 2.4; macOS and Windows: see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};
