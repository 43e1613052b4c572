import { isAddress } from '../../../address/address.ts';
import { said } from '../said.ts';
import { found, likely, type Detail, type Reader, type Segment } from '../segment.ts';

const field = (name: string) => new RegExp(`^${name}\\s*:\\s*(\\S+)`);

/** Test-NetConnection; its list names host, address and port. The ping in it is ignored. */
export const testNetConnection: Reader = {
	tool: 'test-netconnection',
	starts: /^(?:ComputerName|RemoteAddress|RemotePort|TcpTestSucceeded|PingSucceeded)\s*: /,
	rows: [
		...said('dns-failed', 'Name resolution of {host} failed'),
		...said(
			'connect-failed',
			'TCP connect to ({ip} : {port}) failed',
			'TCP connect to {host}:{port} failed',
			'TCP connect to {ip}:{port} failed'
		),
		{ pattern: /^NameResolutionSucceeded\s*:\s*False/, code: 'dns-failed', alone: true },
		// Test-Connection -TcpPort -Detailed, of PowerShell 7
		{ pattern: /\s(\d{1,5})\s+\d{1,6} Success$/, code: 'port-open', port: 1 },
		{ pattern: /\s(\d{1,5})\s+\d{1,6} (?:TimedOut|Unknown)$/, code: 'connect-failed', port: 1 },
		...said('ping-silent', 'Ping to {word} failed'),
		{ pattern: /^PingSucceeded\s*:\s*False/, code: 'ping-silent' }
	],
	clientErrors: false,
	more: (segment) => {
		const { tool, lines } = segment;
		const of = (name: string) => {
			const pattern = field(name);
			return lines.map(({ text }) => pattern.exec(text)?.[1]).find(Boolean);
		};
		const port = Number(of('RemotePort')) || undefined;
		const detail = { host: of('ComputerName'), address: of('RemoteAddress'), port };
		const resolved = lines.find(({ text }) => /^RemoteAddress\s*:\s*[\d.]{7}/.test(text));
		const tcp = lines.find(({ text }) => /^TcpTestSucceeded\s*:\s*(?:True|False)/.test(text));
		const seen = resolved ? [found(tool, resolved, 'name-resolved', detail)] : [];
		const list = lines.some(({ text }) => /^RemoteAddress\s*:/.test(text));
		// With an empty RemoteAddress it is the name that failed.
		if (tcp && (isAddress(detail.address ?? '') || !list)) {
			const open = tcp.text.endsWith('True');
			const failure = list ? 'connect-failed' : 'port-test-failed';
			const result = found(tool, tcp, open ? 'port-open' : failure, detail);
			seen.push(open || list ? result : likely(result));
		}
		return [...seen, ...quiet(segment, detail)];
	},
	source: 'see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};

/** `-InformationLevel Quiet` and `Test-Connection -TcpPort` print a single word, for the port where one was asked for. */
function quiet({ tool, command, target, lines }: Segment, detail: Detail) {
	if (!/\s-(?:inf\w{0,15}[\s:]+["']?quiet|tcpport)\b/i.test(command?.text ?? '')) return [];
	const line = lines.find(({ text }) => /^\s*(?:True|False)$/.test(text));
	if (!line) return [];
	const succeeded = line.text.trim() === 'True';
	if (target.port === undefined)
		return [found(tool, line, succeeded ? 'ping-answered' : 'ping-silent')];
	return [
		succeeded
			? found(tool, line, 'port-open', detail)
			: likely(found(tool, line, 'port-test-failed', detail))
	];
}
