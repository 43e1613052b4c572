import { found, type Reader } from '../segment.ts';

/**
 * ping of iputils, busybox, macOS and Windows (English, German, French, Spanish). A host that
 * answers no ping is no fault: many drop ICMP and serve TCP.
 */
export const ping: Reader = {
	tool: 'ping',
	starts:
		/^PING \S+ \(|^(?:Pinging|Ping wird ausgeführt für) \S+|^Envoi d.une requête '[Pp]ing' |^Haciendo ping a \S+/,
	rows: [
		{ pattern: /^PING ([\w.-]+) \(([\d.]+)\)/, code: 'name-resolved', host: 1, address: 2 },
		{
			pattern:
				/^(?:Pinging|Ping wird ausgeführt für|Envoi d.une requête '[Pp]ing'(?: sur| ) |Haciendo ping a) ?([\w.-]+) \[([\d.]+)\]/,
			code: 'name-resolved',
			host: 1,
			address: 2
		},
		{ pattern: /\b(?:ttl|TTL)[=:]\d+/, code: 'ping-answered' },
		{
			pattern: /Destination (?:Host|Net) Unreachable|Destination (?:host|net) unreachable/,
			code: 'unreachable'
		},
		{
			pattern:
				/Zielhost nicht erreichbar|Impossible de joindre l.hôte de destination|Host de destino inaccesible/,
			code: 'unreachable'
		},
		{
			pattern:
				/Packet filtered|[Aa]dministratively prohibited|Communication prohibited|Destination (?:Host|Net) Prohibited/,
			code: 'ping-filtered'
		},
		{
			pattern: /^ping: (?:unknown host|cannot resolve|bad address) ?'?([\w.-]+)?/,
			code: 'dns-failed',
			host: 1
		},
		{
			pattern:
				/^Ping request could not find host ([\w.-]+)|^Ping-An(?:forderung|frage) konnte Host "?([\w.-]+)|La requête Ping n.a pas pu trouver l.hôte|La solicitud de ping no pudo encontrar el host/,
			code: 'dns-failed',
			host: 1
		},
		{
			pattern: /^ping: .{0,80}(?:Operation not permitted|permission denied|Lacking privilege)/,
			code: 'tool-not-allowed'
		}
	],
	clientErrors: true,
	more: ({ tool, lines }, seen) => {
		if (seen.some(({ code }) => code === 'ping-answered' || code === 'unreachable')) return [];
		// "4 packets transmitted, 0 received"; "(100% loss)", in whatever language and number form.
		const silent = lines.find(({ text }) =>
			/\btransmitted, 0 (?:packets )?received|= 0, .{1,30}\(100\s?%|^\s*\(100\s?%/.test(text)
		);
		return silent ? [found(tool, silent, 'ping-silent')] : [];
	},
	source:
		'run: iputils 20221126, busybox 1.35; macOS and Windows: see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};
