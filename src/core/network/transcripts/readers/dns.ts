/** dig, host, getent and Resolve-DnsName: each line says it all. */
import { found, type Reader } from '../segment.ts';

const silent = /connection timed out; no servers could be reached|no servers could be reached/;
const digRecord = /^([\w.-]+)\.\s+\d+\s+IN\s+A\s+([\d.]+)$/;

export const dig: Reader = {
	tool: 'dig',
	starts: /^; <<>> DiG |^;; (?:Got answer|communications error to)/,
	rows: [
		{ pattern: digRecord, code: 'name-resolved', host: 1, address: 2 },
		{ pattern: /^;; ->>HEADER<<- .{0,60}status: NXDOMAIN/, code: 'name-unknown' },
		{ pattern: /^;; ->>HEADER<<- .{0,60}status: SERVFAIL/, code: 'dns-servfail' },
		{ pattern: /^;; ->>HEADER<<- .{0,60}status: REFUSED/, code: 'dns-refused' },
		{ pattern: silent, code: 'dns-silent' }
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
		{ pattern: /^([\w.-]+) has address ([\d.]+)$/, code: 'name-resolved', host: 1, address: 2 },
		{ pattern: /^Host ([\w.-]+) not found: 3\(NXDOMAIN\)/, code: 'name-unknown', host: 1 },
		{ pattern: /^Host ([\w.-]+) not found: 2\(SERVFAIL\)/, code: 'dns-servfail', host: 1 },
		{ pattern: /^Host ([\w.-]+) not found: 5\(REFUSED\)/, code: 'dns-refused', host: 1 },
		{ pattern: /^([\w.-]+) has no A record/, code: 'name-no-address', host: 1 },
		{ pattern: silent, code: 'dns-silent' }
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
	// What it prints could be a line of /etc/hosts: only its command tells.
	starts: /(?!)/,
	rows: [
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
			address: 2
		},
		{ pattern: /DNS name does not exist|RCODE_NAME_ERROR,/, code: 'name-unknown' },
		{ pattern: /DNS server failure|RCODE_SERVER_FAILURE,/, code: 'dns-servfail' },
		{ pattern: /DNS operation refused|RCODE_REFUSED,/, code: 'dns-refused' },
		{ pattern: /because the timeout period expired|ERROR_TIMEOUT,Microsoft/, code: 'dns-silent' }
	],
	clientErrors: false,
	source: 'see tests/core/network/fixtures/README.md',
	checked: '2026-11'
};
