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

/** RFC 5737, 3849 and 2544, which ipaddr.js counts as reserved. */
const special = {
	benchmarking: [ipaddr.parseCIDR('198.18.0.0/15')] as [ipaddr.IPv4 | ipaddr.IPv6, number][],
	documentation: [
		ipaddr.parseCIDR('192.0.2.0/24'),
		ipaddr.parseCIDR('198.51.100.0/24'),
		ipaddr.parseCIDR('203.0.113.0/24'),
		ipaddr.parseCIDR('2001:db8::/32')
	] as [ipaddr.IPv4 | ipaddr.IPv6, number][]
};

/** Four decimal numbers without leading zeros, which some programs read as octal. */
const fourParts = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/**
 * One address, alone. An IPv4 address written as IPv6 (::ffff:203.0.113.5) counts as IPv4.
 * @param text without blanks around it; null for anything that is not an address
 */
export function readAddress(text: string): Address | null {
	if (text.length > 64) return null;
	if (fourParts.test(text)) {
		if (/(?:^|\.)0\d/.test(text)) return null;
		return describe(ipaddr.IPv4.parse(text));
	}
	if (!text.includes(':') || !ipaddr.IPv6.isValid(text)) return null;
	const six = ipaddr.IPv6.parse(text);
	return describe(six.isIPv4MappedAddress() ? six.toIPv4Address() : six);
}

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

/** A number from 0 to 2^32 - 1 as an IPv4 address. */
export function writeAddress(value: number): string {
	return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/** First and last address of the network that an address belongs to. */
export function networkOf(value: number, prefix: number): { first: number; last: number } {
	const size = 2 ** (32 - prefix);
	const first = Math.floor(value / size) * size;
	return { first, last: first + size - 1 };
}

/** Runs of characters that addresses are made of: no backtracking, however long the text. */
const runs = /[0-9A-Fa-f:.]+/g;

export interface Occurrence {
	address: Address;
	/** Offsets in the text, in UTF-16 units: `start` is included, `end` is not. */
	start: number;
	end: number;
}

/**
 * Every address that stands in a text, in order, with a port behind it or not.
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
