/** IP addresses, for every room that reads them. */
import { addressValue, writeAddress } from './numbers.ts';
import { rangeOfFour, rangeOfSix, type NotPublic } from './ranges.ts';

export interface Address {
	/** Normal form: 203.0.113.5, or IPv6 as RFC 5952 writes it. */
	text: string;
	version: 4 | 6;
	/** Absent for a public address. */
	notPublic?: NotPublic;
	/** IPv4 as a number, 0 to 2^32 - 1; absent for IPv6. */
	value?: number;
}

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const four = new RegExp(`^(?:${byte}\\.){3}${byte}$`);
const six = /^([\da-f:.]+)(%[\da-z]+)?$/i;

/**
 * One address, alone. An IPv4 address written as IPv6 (::ffff:203.0.113.5) counts as IPv4; four
 * parts with a leading zero, which some programs read as octal, are not an address.
 * @param text without spaces around it; null for anything that is not an address
 */
export function readAddress(text: string): Address | null {
	if (text.length > 64) return null;
	if (four.test(text)) return fourOf(addressValue(text));
	// A time of day is no address, and trying it takes long.
	if (!text.includes('::') && text.split(':').length < 7) return null;
	const [, written, zone = ''] = six.exec(text) ?? [];
	const normal = written && normalSix(written);
	if (!normal) return null;
	const mapped = /^::ffff:([^:]+):([^:]+)$/.exec(normal);
	if (mapped) {
		const [high, low] = mapped.slice(1).map((group) => Number.parseInt(group, 16));
		return fourOf(high! * 65_536 + low!);
	}
	return withRange({ text: normal + zone, version: 6 }, rangeOfSix(normal));
}

/** An IPv6 address as RFC 5952 writes it, which is how every URL parser does; empty if it isn’t one. */
function normalSix(text: string): string {
	try {
		return new URL(`http://[${text}]`).hostname.slice(1, -1);
	} catch {
		return '';
	}
}

const fourOf = (value: number): Address =>
	withRange({ text: writeAddress(value), version: 4, value }, rangeOfFour(value));

const withRange = (address: Address, notPublic?: NotPublic): Address =>
	notPublic ? { ...address, notPublic } : address;

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
