import { isWholeAddress } from '../address.ts';
import { found, type Reader } from '../segment.ts';

const field = (name: string) => new RegExp(`^${name}\\s*:\\s*(\\S+)`);

/** Test-NetConnection; its list names host, address and port. The ping in it counts for nothing. */
export const testNetConnection: Reader = {
	tool: 'test-netconnection',
	starts: /^ComputerName\s+: |^WARNING: (?:TCP connect to|Name resolution of|Ping to) /,
	rows: [
		{ pattern: /Name resolution of ([\w.-]+) failed/, code: 'dns-failed', host: 1 },
		{ pattern: /^PingSucceeded\s*:\s*False/, code: 'ping-silent' }
	],
	clientErrors: false,
	more: ({ tool, lines }) => {
		const of = (name: string) => {
			const pattern = field(name);
			return lines.map(({ text }) => pattern.exec(text)?.[1]).find(Boolean);
		};
		const port = Number(of('RemotePort')) || undefined;
		const detail = { host: of('ComputerName'), address: of('RemoteAddress'), port };
		const resolved = lines.find(({ text }) => /^RemoteAddress\s*:\s*[\d.]{7}/.test(text));
		const tcp = lines.find(({ text }) => /^TcpTestSucceeded\s*:\s*(?:True|False)/.test(text));
		const seen = resolved ? [found(tool, resolved, 'name-resolved', detail)] : [];
		if (tcp && resolved && isWholeAddress(detail.address ?? '')) {
			const open = tcp.text.endsWith('True');
			seen.push(found(tool, tcp, open ? 'port-open' : 'connect-failed', detail));
		}
		return seen;
	},
	source: 'see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};
