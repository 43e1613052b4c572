import { said, saidWithin } from '../said.ts';
import { found, type Reader } from '../segment.ts';
import { windowsPing } from './windows/ping.ts';

/**
 * ping of iputils, busybox, macOS and Windows, fping and hping3. A host that answers no ping is
 * not at fault: many drop ICMP and serve TCP.
 */
export const ping: Reader = {
	tool: 'ping',
	starts: /^PING \S+ \(/,
	rows: [
		{ pattern: /^PING ([\w.-]+) \(([\d.]+)\)/, code: 'name-resolved', host: 1, address: 2 },
		...windowsPing,
		// Test-Connection of PowerShell 5.1 and 7
		{
			pattern: /^\S+\s+\S+\s+\d+\.\d+\.\d+\.\d+\s.{0,60}\s\d{1,5}\s+\d{1,6}$/,
			code: 'ping-answered'
		},
		{ pattern: /^\s{0,4}\d+ \S+\s.{0,200}\s\d+ Success$/, code: 'ping-answered' },
		{ pattern: /^\s{0,4}\d+ \S+\s.{0,200}\* TimedOut$/, code: 'ping-silent' },
		...said(
			'ping-silent',
			"Testing connection to computer '{word}' failed: Error due to lack of resources"
		),
		...said(
			'dns-failed',
			"Testing connection to computer '{host}' failed: Cannot resolve the target name",
			"Testing connection to computer '{host}' failed: No such host is known"
		),
		...said(
			'ping-answered',
			'bytes from {text} icmp_seq={n} ttl={n}',
			'bytes from {word} seq={n} ttl={n}',
			'{host} is alive'
		),
		...said(
			'ping-silent',
			'{n} packets transmitted, 0 received',
			'{n} packets transmitted, 0 packets received',
			'Request timeout for icmp_seq {n}',
			'no answer yet for icmp_seq={n}',
			'{n} Pakete übertragen, 0 empfangen',
			'{n} paquets transmis, 0 reçus',
			'{n} paquetes transmitidos, 0 recibidos',
			'{n} pacchetti trasmessi, 0 ricevuti',
			'{n} pacotes transmitidos, 0 recebidos',
			'送信パケット数 {n}, 受信パケット数 0',
			'已发送 {n} 个包， 已接收 0 个包',
			'{host} is unreachable'
		),
		...said(
			null,
			'--- {host} ping statistics ---',
			'--- {host} hping statistic ---',
			'--- {host} ping-Statistiken ---',
			'--- {host} estadísticas ping ---',
			'--- statistiques ping {host} ---',
			'--- statistiche ping {host} ---',
			'--- {host} ping 統計 ---',
			'--- {host} estatísticas de ping ---',
			'--- {host} ping 统计 ---'
		),
		...said(
			'unreachable',
			'icmp_seq={n} Destination Host Unreachable',
			'icmp_seq={n} Destination Net Unreachable',
			'ping: sendto: No route to host',
			'ping: sendto: Host is down',
			'bytes from {word} Destination Host Unreachable',
			'bytes from {word} Destination Net Unreachable',
			'ping: sendto: Network is unreachable',
			'ping: connect: Network is unreachable'
		),
		...saidWithin(
			'unreachable',
			'Zielnetz nicht erreichbar',
			'Hôte de destination injoignable',
			'Réseau de destination injoignable',
			'Huésped Destino No Alcanzable',
			'Red Destino No Alcanzable',
			'Host di destinazione non raggiungibile',
			'Rete di destinazione non raggiungibile',
			'Host de destino inalcançável',
			'Rede de destino inalcançável',
			'目的のホストへ届きません',
			'目的のネットワークへ届きません',
			'目标主机不可达',
			'目标网络不可达'
		),
		...saidWithin(
			'ping-filtered',
			'Paket gefiltert',
			'Paquet filtré',
			'Paquete filtrado',
			'Pacchetto filtrato',
			'Pacote filtrado',
			'パケットがフィルタリングされました',
			'数据包被过滤'
		),
		{ pattern: /\bttl[=:]\d+/i, code: 'ping-answered' },
		// hping3: SYN and ACK from the port, or a reset.
		{
			pattern: /^len=\d+ ip=([\d.]+) .{0,60}\bsport=(\d+) flags=SA\b/,
			code: 'port-open',
			address: 1,
			port: 2,
			alone: true
		},
		{
			pattern: /^len=\d+ ip=([\d.]+) .{0,60}\bsport=(\d+) flags=RA\b/,
			code: 'refused',
			address: 1,
			port: 2,
			alone: true
		},
		{
			pattern: /^HPING ([\w.-]+) \(\S+ ([\d.]+)\): /,
			code: 'name-resolved',
			host: 1,
			address: 2,
			alone: true
		},
		{
			pattern: /^ICMP (?:Packet filtered|Communication prohibited) from /,
			code: 'route-prohibited',
			alone: true
		},
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
				/(?<!^ICMP )Packet filtered|[Aa]dministratively prohibited|Communication prohibited|Destination (?:Host|Net) Prohibited/,
			code: 'ping-filtered',
			alone: true
		},
		{
			pattern: /\bping: (?:unknown host|cannot resolve|bad address) ?'?([\w.-]+)?/,
			code: 'dns-failed',
			host: 1,
			alone: true
		},
		...said(
			'dns-failed',
			'ping: {host}: Name or service not known',
			'ping: {host}: Temporary failure in name resolution',
			'ping: {host}: No address associated with hostname',
			'ping: {host}: Name does not resolve'
		),
		{
			pattern: /^ping: .{0,80}(?:Operation not permitted|permission denied|Lacking privilege)/,
			code: 'tool-not-allowed',
			alone: true
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
