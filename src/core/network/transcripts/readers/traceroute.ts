import { said } from '../said.ts';
import { found, type Reader, type Segment } from '../segment.ts';
import type { Line } from '../lines.ts';
import { windowsTracert } from './windows/tracert.ts';

const dotted = /\d{1,3}(?:\.\d{1,3}){3}/;
const hop = /^\s{0,4}(\d{1,3})[:?]?[:\s]\s{0,8}(.+)$/;
const silentHop = /^(?:\*\s{0,9}){1,5}(?:$|[A-Z][^\d]*$)|^no reply\b/;

/** Whether the probes were TCP to the port of the API, so that their fate is that of a call. */
function isTcp({ command, lines }: Segment): boolean {
	return (
		command?.program.startsWith('tcptraceroute') === true ||
		/\s(?:-T|--tcp|-P\s*tcp)\b/.test(command?.text ?? '') ||
		lines.some(({ text }) => / on TCP port \d+/.test(text))
	);
}

/** traceroute, tracepath, tracert, pathping and tcptraceroute. Stars are no failure: many routers stay silent. */
export const traceroute: Reader = {
	tool: 'traceroute',
	starts:
		/^traceroute to \S+ \(|^Tracing (?:the path|route) to |^Selected device \S+, address|^\s{0,4}1\?: \[LOCALHOST\]|^\s{0,4}\d{1,3}:?\s{1,12}(?:\*(?:\s{1,12}|$)){2,5}|^\s{0,4}\d{1,3}:\s{1,3}no reply$/,
	rows: [
		...windowsTracert,
		...said(
			'dns-failed',
			'traceroute: unknown host {host}',
			"traceroute: bad address '{host}'",
			'tracepath: {host}: Name or service not known',
			'tracepath: {host}: Temporary failure in name resolution',
			'Cannot handle "host" cmdline arg `{host}\'',
			'traceroute: {host}: Name or service not known'
		),
		...said('name-resolved', 'traceroute: Warning: {host} has multiple addresses; using {ip}'),
		...said('route-silent', 'Too many hops: pmtu {n}'),
		...said(
			null,
			'Destination not reached',
			'Computing statistics for {n} seconds',
			'Source to Here This Node/Link'
		),
		{
			pattern: /^traceroute to ([\w.-]+) \(([\d.]+)\)/,
			code: 'name-resolved',
			host: 1,
			address: 2
		},
		{
			pattern: /^Tracing the path to ([\w.-]+) \(([\d.]+)\) on TCP port (\d+)/,
			code: 'name-resolved',
			host: 1,
			address: 2,
			port: 3
		},
		...said('dns-failed', 'Bad destination address: {host}'),
		{ pattern: /^\s{0,4}\d{1,3}\s.{0,120}\s\[open\]/, code: 'port-open', alone: true },
		{ pattern: /^\s{0,4}\d{1,3}\s.{0,120}\s\[closed\]/, code: 'refused', alone: true },
		{
			pattern:
				/^\s{0,4}\d{1,3}\s.{1,200}\s![HN](?:\s|$)|^\s{0,4}\d{1,3}\s.{1,120}(?:reports:|meldet:) (?:Destination (?:host|net) unreachable|Zielhost nicht erreichbar)/,
			code: 'unreachable',
			alone: true
		},
		{
			pattern:
				/(?:do not have|without) (?:enough )?privileges|You do not have enough privileges|Operation not permitted/,
			code: 'tool-not-allowed'
		}
	],
	clientErrors: true,
	more: (segment, seen) => {
		const { tool, lines } = segment;
		const prohibited = lines.find(({ text }) =>
			/^\s{0,4}\d{1,3}\s.{1,200}\s!(?:X|A|Z|10|13)(?:\s|$)/.test(text)
		);
		if (prohibited) {
			return [found(tool, prohibited, isTcp(segment) ? 'route-prohibited' : 'ping-filtered')];
		}
		if (seen.some(({ code }) => code !== 'name-resolved')) return [];
		const target = seen.find(({ args }) => args.address)?.args.address;
		const last = lastHop(lines);
		if (!last) return [];
		if (silentHop.test(hop.exec(last.text)![2]!)) {
			return [found(tool, last, isTcp(segment) ? 'route-tcp-silent' : 'route-silent')];
		}
		const reached = target !== undefined && last.text.includes(target);
		return reached ? [found(tool, last, 'route-complete', { address: target })] : [];
	},
	source:
		'run: traceroute 2.1.2, tcptraceroute 1.5; tracert and macOS: see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};

function lastHop(lines: readonly Line[]): Line | undefined {
	return lines.findLast(({ text }) => {
		const rest = hop.exec(text)?.[2];
		return rest !== undefined && (dotted.test(rest) || silentHop.test(rest));
	});
}
