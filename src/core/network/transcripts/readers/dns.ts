/** dig, host, getent and Resolve-DnsName, where each line can be read alone. */
import { said, saidWithin } from '../said.ts';
import { found, type Reader } from '../segment.ts';

const digRecord = /^([\w.-]+)\.\s+(?:\d+\s+)?IN\s+A\s+([\d.]+)$/;

export const dig: Reader = {
	tool: 'dig',
	starts: /^; <<>> DiG |^;; Got answer/,
	rows: [
		{ pattern: digRecord, code: 'name-resolved', host: 1, address: 2, alone: true },
		{
			pattern:
				/^; <<>> DiG \S{1,60} <<>> (?:.{0,80}?\s)?((?:[\w-]{1,63}\.){1,10}[a-z][\w-]{0,62})\.?(?:\s|$)/,
			code: null,
			host: 1
		},
		...said('name-unknown', 'status: NXDOMAIN, id: {n}'),
		...said('dns-servfail', 'status: SERVFAIL, id: {n}'),
		...said('dns-refused', 'status: REFUSED, id: {n}'),
		...said(
			'dns-silent',
			'no servers could be reached',
			';; communications error to {word} {text}',
			';; UDP setup with {word} for {host} failed',
			"dig: couldn't get address for '{word}'"
		),
		...said(null, ';; Query time: {n} msec', ';; WHEN: {text}', ';; SERVER: {word}')
	],
	clientErrors: false,
	more: ({ tool, command, lines }, seen) => {
		if (seen.length > 0) return [];
		const short = /\s\+short\b/.test(command?.text ?? '');
		const address = short && lines.find(({ text }) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text));
		if (address) return [found(tool, address, 'name-resolved', { address: address.text })];
		// NOERROR and yet no answer: the name is there without an address. AAAA alone says nothing.
		const empty = lines.find(({ text }) => /^;; flags: .{0,60}\bANSWER: 0,/.test(text));
		const askedForA = lines.some(({ text }) => /^;\S+\s+IN\s+A$/.test(text));
		return empty && askedForA ? [found(tool, empty, 'name-no-address')] : [];
	},
	source: 'run: dig 9.18',
	checked: '2026-11'
};

export const host: Reader = {
	tool: 'host',
	starts: /^[\w.-]+ has (?:IPv6 )?address |^Host [\w.-]+ not found: /,
	rows: [
		...said(null, '{host} is an alias for {word}'),
		...said('name-resolved', '{host} has address {ip}'),
		...said('name-unknown', 'Host {host} not found: 3(NXDOMAIN)'),
		...said('dns-servfail', 'Host {host} not found: 2(SERVFAIL)'),
		...said('dns-refused', 'Host {host} not found: 5(REFUSED)'),
		...said('name-no-address', '{host} has no A record'),
		...said('dns-silent', 'no servers could be reached')
	],
	clientErrors: false,
	// It prints nothing where the name is there and has no address.
	more: ({ tool, command, ended, lines, head, target }) =>
		command && ended && target.host && lines.every(({ text }) => text === '')
			? [found(tool, head, 'name-no-address', { host: target.host })]
			: [],
	source: 'run: host 9.18',
	checked: '2026-11'
};

export const getent: Reader = {
	tool: 'getent',
	// What it prints could be a line of /etc/hosts: only its command tells. resolvectl is read here too.
	rows: [
		...said('name-resolved', '{host}: {ip} -- link: {word}'),
		...said(
			'name-unknown',
			"resolve call failed: '{host}' not found",
			"{host}: Name '{word}' not found",
			"resolve call failed: Name '{host}' not found"
		),
		...said(
			'dns-silent',
			'{host}: resolve call failed: All attempts to contact name servers or networks failed',
			'{host}: resolve call failed: No appropriate name servers or networks for name found'
		),
		...said(
			'dns-servfail',
			"resolve call failed: Could not resolve '{host}', server or network returned error SERVFAIL",
			'{host}: resolve call failed: DNSSEC validation failed'
		),
		...said('dns-failed', '{host}: resolve call failed: Received invalid reply'),
		...said('name-no-address', "resolve call failed: '{host}' does not have any RR"),
		...saidWithin('name-resolved', 'ip_address: {ip}'),
		...said(null, 'Information acquired via protocol DNS'),
		{
			pattern: /^(\d{1,3}(?:\.\d{1,3}){3})\s+(?:(?:STREAM|DGRAM|RAW)\s+)?((?:[\w-]+\.)+[\w-]+)/,
			code: 'name-resolved',
			address: 1,
			host: 2
		}
	],
	clientErrors: false,
	more: ({ tool, command, exit, ended, head, target }, seen) => {
		if (seen.length > 0 || !command?.text.includes('hosts')) {
			return exit?.code === 2 && seen.length === 0 ? [found(tool, exit.line, 'dns-failed')] : [];
		}
		// It says nothing where the name is not found, so its command and the next prompt are the sign.
		return ended && target.host ? [found(tool, head, 'dns-failed', { host: target.host })] : [];
	},
	source: 'run: getent of glibc 2.36',
	checked: '2026-11'
};

export const resolveDnsName: Reader = {
	tool: 'resolve-dnsname',
	starts: /^Name\s+Type\s+TTL\s+Section\s+IPAddress|^Resolve-DnsName : /,
	rows: [
		{
			pattern: /^([\w.-]+)\s+A\s+\d+\s+\w+\s+([\d.]+)$/,
			code: 'name-resolved',
			host: 1,
			address: 2,
			alone: true
		},
		...said(
			'name-unknown',
			'{host} : DNS name does not exist',
			'{host} : Der DNS-Name ist nicht vorhanden',
			'{host} : Le nom DNS n’existe pas',
			'{host} : El nombre DNS no existe',
			'{host} : Nome DNS inesistente',
			'{host} : O nome DNS não existe',
			'{host} : DNS-имя не существует',
			'{host} : DNS 名が存在しません',
			'{host} : DNS 名称不存在',
			'DNS_ERROR_RCODE_NAME_ERROR,'
		),
		...said('dns-servfail', '{host} : DNS server failure', 'RCODE_SERVER_FAILURE,'),
		...said('dns-refused', '{host} : DNS operation refused', 'RCODE_REFUSED,'),
		...said(
			'dns-silent',
			'Resolve-DnsName : {host} : This operation returned because the timeout period expired',
			'ERROR_TIMEOUT,Microsoft.DnsClient'
		),
		...said('name-no-address', '{host} : No records found for given DNS query')
	],
	clientErrors: false,
	source: 'see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};
