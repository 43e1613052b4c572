import { said, saidWithin } from '../said.ts';
import { found, type Reader } from '../segment.ts';
import { windowsTelnet } from './windows/telnet.ts';

const attempt = /^Trying (?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:]{1,35})\.\.\.$/;

/** telnet of inetutils, netkit, macOS and Windows: it shows whether the port opens, no more. */
export const telnet: Reader = {
	tool: 'telnet',
	starts:
		/^Trying (?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:]{1,35})\.\.\.$|^telnet: |^Server lookup failure:|^Connecting To \S+\.\.\./,
	rows: [
		...windowsTelnet,
		...said(null, "Escape character is '^]'"),
		...said(
			'dns-failed',
			'telnet: could not resolve {host}/{word}',
			"telnet: bad address '{host}'",
			'telnet: {host}: Name or service not known',
			'telnet: {host}: nodename nor servname provided',
			'telnet: {host}: Temporary failure in name resolution',
			'Server lookup failure: {host}:{port}'
		),
		...saidWithin('dns-failed', '{host}: Unknown host'),
		...said(
			'connect-failed',
			'telnet: Unable to connect to remote host',
			"telnet: can't connect to remote host ({ip})",
			'telnet: connect to address {ip}'
		),
		...said('closed-after-connect', 'Connection closed by foreign host'),
		{
			pattern: /^Connected to ([\w.-]+)\.$/,
			code: 'port-open',
			host: 1,
			alone: true,
			words: ['connected']
		},
		{
			pattern:
				/^telnet: (?:connect to address|Unable to connect).{0,80}: (?:Operation|Connection) timed out/,
			code: 'connect-timeout'
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
