/** IP addresses, for every room that reads them; ipaddr.js decides what is one. */
import ipaddr from 'ipaddr.js';

/** Why an address cannot be the one that OpenSRS sees, in the words of the registries. */
export type NotPublic =
	| 'private'
	| 'carrier-nat'
	| 'loopback'
	| 'link-local'
	| 'documentation'
	| 'benchmark'
	| 'multicast'
	| 'unspecified'
	| 'reserved';

export interface Address {
	/** Normal form: 203.0.113.5, or IPv6 as RFC 5952 writes it. */
	text: string;
	version: 4 | 6;
	/** Absent for a public address. */
	notPublic?: NotPublic;
	/** IPv4 as a number, 0 to 2^32 - 1; absent for IPv6. */
	value?: number;
}

const ranges: Readonly<Record<string, NotPublic>> = {
	private: 'private',
	uniqueLocal: 'private',
	carrierGradeNat: 'carrier-nat',
	loopback: 'loopback',
	linkLocal: 'link-local',
	benchmarking: 'benchmark',
	multicast: 'multicast',
	unspecified: 'unspecified',
	broadcast: 'reserved',
	reserved: 'reserved'
};

/**
 * RFC 5737, 3849 and 2544, which ipaddr.js counts as reserved. The general `parseCIDR` tries IPv6
 * first and throws for every IPv4 range, which made each start of the page slower.
 */
const special: Record<string, [ipaddr.IPv4 | ipaddr.IPv6, number][]> = {
	benchmarking: [ipaddr.IPv4.parseCIDR('198.18.0.0/15')],
	documentation: [
		ipaddr.IPv4.parseCIDR('192.0.2.0/24'),
		ipaddr.IPv4.parseCIDR('198.51.100.0/24'),
		ipaddr.IPv4.parseCIDR('203.0.113.0/24'),
		ipaddr.IPv6.parseCIDR('2001:db8::/32')
	]
};

/** Most hosts are names; ipaddr.js throws and catches at each, which takes long. */
const fourNumbers = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/**
 * One address, alone. An IPv4 address written as IPv6 (::ffff:203.0.113.5) counts as IPv4; four
 * parts with a leading zero, which some programs read as octal, are not an address.
 * @param text without spaces around it; null for anything that is not an address
 */
export function readAddress(text: string): Address | null {
	if (text.length > 64) return null;
	if (fourNumbers.test(text) && ipaddr.IPv4.isValidFourPartDecimal(text))
		return describe(ipaddr.IPv4.parse(text));
	if (!text.includes(':') || !ipaddr.IPv6.isValid(text)) return null;
	const six = ipaddr.IPv6.parse(text);
	return describe(six.isIPv4MappedAddress() ? six.toIPv4Address() : six);
}

/** Whether a host is an address and not a name; IPv6 may have the brackets that URLs need. */
export function isAddress(host: string): boolean {
	return readAddress(withoutBrackets(host)) !== null;
}

const own: ReadonlySet<NotPublic | undefined> = new Set<NotPublic>([
	'private',
	'carrier-nat',
	'loopback',
	'link-local',
	'unspecified'
]);

/** Whether a host is an address of your own machine or network, which OpenSRS never has. */
export function isOwnAddress(host: string): boolean {
	return own.has(readAddress(withoutBrackets(host))?.notPublic);
}

const withoutBrackets = (host: string) => host.replace(/^\[(.*)\]$/, '$1');

function describe(parsed: ipaddr.IPv4 | ipaddr.IPv6): Address {
	const range = ipaddr.subnetMatch(parsed, special, parsed.range());
	const notPublic = range === 'documentation' ? range : ranges[range];
	const address: Address =
		parsed instanceof ipaddr.IPv4
			? { text: parsed.toString(), version: 4, value: valueOf(parsed) }
			: { text: parsed.toRFC5952String(), version: 6 };
	return notPublic ? { ...address, notPublic } : address;
}

function valueOf(parsed: ipaddr.IPv4): number {
	return parsed.octets.reduce((sum, octet) => sum * 256 + octet, 0);
}

/** Runs of characters that addresses consist of: no backtracking, however long the text. */
const runs = /[0-9A-Fa-f:.]+/g;

export interface Occurrence {
	address: Address;
	/** Offsets in the text, in UTF-16 units: `start` is included, `end` is not. */
	start: number;
	end: number;
}

/**
 * Every address in a text, in order, with or without a port after it.
 * @param text any text
 */
export function* occurrences(text: string): Generator<Occurrence, void, void> {
	const known = new Map<string, Address | null>();
	for (const { 0: run, index } of text.matchAll(runs)) {
		if (run.length < 3 || run.length > 64) continue;
		const dots = /^[.:]?((?:\d{1,3}\.){3}\d{1,3})(?:[.:]?$|:\d{1,5}[.:]?$)/.exec(run)?.[1];
		const word = dots ?? run.replace(/^\.|\.$/g, '');
		const start = index + run.indexOf(word);
		const end = start + word.length;
		// Letters beside it make it part of a word: std::, v1.2.3.4.
		if (!/[0-9A-Fa-f]/.test(word) || isLetter(text[start - 1]) || isLetter(text[end])) continue;
		let address = known.get(word);
		if (address === undefined) known.set(word, (address = readAddress(word)));
		if (address) yield { address, start, end };
	}
}

function isLetter(char: string | undefined): boolean {
	return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}

/**
 * Every address in a text, each once, in order: a typed list, or what a command printed.
 * @param most how many are returned at most
 */
export function readAddresses(text: string, most = 100): Address[] {
	const found = new Map<string, Address>();
	for (const { address } of occurrences(text)) {
		if (!found.has(address.text)) found.set(address.text, address);
		if (found.size >= most) break;
	}
	return [...found.values()];
}
