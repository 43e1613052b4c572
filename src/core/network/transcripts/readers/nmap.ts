import { said } from '../said.ts';
import type { Reader } from '../segment.ts';

/** nmap. "filtered": no answer, or a router that refuses. */
export const nmap: Reader = {
	tool: 'nmap',
	rows: [
		...said('connect-timeout', 'on {host} ({ip}) are filtered', 'Not shown: {n} filtered tcp port'),
		...said('refused', 'on {host} ({ip}) are closed', 'Not shown: {n} closed tcp port'),
		...said('unreachable', 'failed to determine route to {host} ({ip})'),
		...said('connect-failed', 'on {host} ({ip}) are in ignored states'),
		...said('name-resolved', 'Nmap scan report for {host} ({ip})'),
		...said('port-open', '{port}/tcp open', 'Discovered open port {port}/tcp on {ip}'),
		...said('refused', '{port}/tcp closed'),
		...said('connect-timeout', '{port}/tcp filtered', '{port}/tcp open|filtered'),
		...said(
			'dns-failed',
			'Failed to resolve "{host}"',
			'Failed to resolve given hostname/IP: {host}'
		),
		...said('ping-silent', 'Note: Host seems down', 'IP address (0 hosts up) scanned in'),
		...said(null, 'Starting Nmap {word}', 'Nmap scan report for {word}', 'Nmap done: {n} IP'),
		{
			pattern: /^(\d{1,5})\/tcp\s+(?:no-response|host-unreach|admin-prohibited)\b/,
			code: 'connect-timeout',
			port: 1
		}
	],
	clientErrors: false,
	source: 'run: nmap 7.93',
	checked: '2026-11'
};
