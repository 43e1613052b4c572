import { found, type Reader, type Segment } from '../segment.ts';

/** nslookup of BIND (also macOS), busybox and Windows. The first address is the name server's. */
export const nslookup: Reader = {
	tool: 'nslookup',
	starts: /^(?:Server|Serveur|Servidor):\s+\S/,
	rows: [
		{
			pattern: /^\*\* server can't find ([\w.-]+): NXDOMAIN|^\*\*\* .{1,200}: Non-existent domain/,
			code: 'name-unknown',
			host: 1
		},
		{
			pattern: /^\*\* server can't find ([\w.-]+): SERVFAIL|^\*\*\* .{1,200}: Server failed/,
			code: 'dns-servfail',
			host: 1
		},
		{
			pattern: /^\*\* server can't find ([\w.-]+): REFUSED|^\*\*\* .{1,200}: Query refused/,
			code: 'dns-refused',
			host: 1
		},
		{
			pattern:
				/^\*\*\* Can't find ([\w.-]+): No answer|^\*\*\* .{1,200}: No (?:internal type for both )?.{0,40}(?:IPv4 and IPv6 Addresses|records?).{0,60}available/,
			code: 'name-no-address',
			host: 1
		},
		{
			pattern:
				/no servers could be reached|^\*\*\* (?:Request to|Anforderung an|Zeitüberschreitung bei Anforderung an) .{1,200}(?:timed.out|$)|^\*\*\* .{1,200}: No response from server/,
			code: 'dns-silent'
		}
	],
	clientErrors: false,
	more: (segment, seen) => {
		const { tool, lines } = segment;
		if (seen.some(({ code }) => code !== 'name-resolved')) return [];
		const name = lines.findIndex(({ text }) => /^(?:Name|Nom|Nombre)\s*:\s+\S/.test(text));
		if (name < 0) return noAddress(segment);
		const host = lines[name]!.text.replace(/^\w+\s*:\s+/, '');
		// The addresses follow the name; Windows indents all but the first.
		const address = lines
			.slice(name + 1, name + 8)
			.find(({ text }) =>
				/^\s{0,12}(?:Address\w{0,4}|Adress\w{0,4}|Direc\w{1,8})?(?: \d{1,2})?\s{0,4}:?\s{1,12}\d{1,3}(?:\.\d{1,3}){3}$/.test(
					text
				)
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
