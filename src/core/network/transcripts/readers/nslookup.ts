import { harmless, said } from '../said.ts';
import { found, type Reader, type Segment } from '../segment.ts';
import { windowsNslookup } from './windows/nslookup.ts';

/** nslookup of BIND (also macOS), busybox and Windows. The first address is the name server's. */
export const nslookup: Reader = {
	tool: 'nslookup',
	starts:
		/^(?:Server|Serveur|Servidor|Сервер|サーバー|服务器|╤хЁтхЁ|伺服器) ?: {1,4}\S|^Server:\t|^DNS request timed out/,
	rows: [
		...said('name-unknown', "server can't find {host}: NXDOMAIN"),
		...said('dns-servfail', "server can't find {host}: SERVFAIL", 'Got SERVFAIL reply from {word}'),
		...said('dns-refused', "server can't find {host}: REFUSED", 'Got REFUSED reply from {word}'),
		...said('name-no-address', "*** Can't find {host}: No answer"),
		...harmless(
			"nslookup: can't resolve '(null)'",
			"*** Can't find server name for address {text}",
			'*** Default servers are not available'
		),
		...said('dns-failed', "nslookup: can't resolve '{host}'", "*** Can't find {host}: Parse error"),
		...said('dns-silent', 'no servers could be reached'),
		...windowsNslookup
	],
	clientErrors: false,
	more: (segment, seen) => {
		const { tool, lines } = segment;
		// One name server of several may not answer, or the reverse look-up of its own name.
		if (seen.some(({ code }) => code !== 'name-resolved' && code !== 'dns-silent')) return [];
		const name = lines.findIndex(({ text }) =>
			/^(?:Name|Nom|Nome|Nombre|Имя|名前|名称|名稱|╚ь )\s*:\s+\S/.test(text)
		);
		if (name < 0) return noAddress(segment);
		const host = lines[name]!.text.replace(/^[^\s:]+\s*:\s+/, '');
		// The addresses follow the name; Windows indents all but the first.
		const address = lines
			.slice(name + 1, name + 8)
			.find(({ text }) =>
				/^(?:[^\s:]{2,12}(?: \d{1,2})?\s{0,4}:)?\s{1,12}\d{1,3}(?:\.\d{1,3}){3}$/.test(text)
			);
		if (!address) return [];
		return [
			found(tool, address, 'name-resolved', { host, address: /[\d.]+$/.exec(address.text)![0] })
		];
	},
	source: 'run: nslookup 9.18, busybox 1.35; Windows: see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};

/** busybox heads each answer and leaves it empty where the name has no address. */
function noAddress({ tool, lines, ended }: Segment) {
	const answer = lines.findLast(({ text }) => text === 'Non-authoritative answer:');
	return answer && ended ? [found(tool, answer, 'name-no-address')] : [];
}
