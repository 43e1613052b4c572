import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';
import { describe, expect, it, test } from 'vitest';
import { readAddress, readAddresses } from '../../../src/core/address/address.ts';
import type { NotPublic } from '../../../src/core/address/ranges.ts';

describe('an address', () => {
	it.each([
		['10.1.2.3', 'private'],
		['172.31.255.255', 'private'],
		['192.168.0.1', 'private'],
		['fd00::1', 'private'],
		['100.64.0.1', 'carrier-nat'],
		['127.0.0.1', 'loopback'],
		['::1', 'loopback'],
		['169.254.1.1', 'link-local'],
		['fe80::1', 'link-local'],
		['fe80::1%eth0', 'link-local'],
		['192.0.2.1', 'documentation'],
		['198.51.100.1', 'documentation'],
		['203.0.113.1', 'documentation'],
		['2001:db8::1', 'documentation'],
		['198.18.0.1', 'benchmark'],
		['224.0.0.1', 'multicast'],
		['0.0.0.0', 'unspecified'],
		['255.255.255.255', 'reserved'],
		['::ffff:10.0.0.1', 'private'],
		['172.32.0.1', undefined],
		['100.128.0.1', undefined],
		['52.20.30.40', undefined],
		['2600::1', undefined]
	])('%s is %s', (text, range) => {
		expect(readAddress(text)?.notPublic).toBe(range);
	});

	it.each([
		'',
		'1.2.3',
		'1.2.3.4.5',
		'256.1.1.1',
		'010.1.1.1',
		'1.2.3.4 ',
		'0x7f.1',
		'a.b.c.d',
		'::1::'
	])('is not read from %j', (text) => {
		expect(readAddress(text)).toBeNull();
	});

	it('is found in what commands print, and not in other words', () => {
		const printed = [
			'$ curl http://icanhazip.com/s/',
			'52.20.30.40',
			'Address: 52.20.30.41#53, port 52.20.30.42:55443; v1.2.3.4 std::string 12:30:45',
			'(52.20.30.43) [2600::1] ::ffff:52.20.30.44, 52.20.30.40.'
		].join('\n');
		expect(readAddresses(printed).map(({ text }) => text)).toEqual([
			'52.20.30.40',
			'52.20.30.41',
			'52.20.30.42',
			'52.20.30.43',
			'2600::1',
			'52.20.30.44'
		]);
	});
});

/** An IPv4 address after ::, which RFC 4291 gave up and ipaddr.js reads as IPv4. */
const deprecated = /^::[\d.]+$/;

/** What ipaddr.js calls a range, where the page has another word for it. */
const words: Record<string, string | undefined> = {
	uniqueLocal: 'private',
	carrierGradeNat: 'carrier-nat',
	linkLocal: 'link-local',
	benchmarking: 'benchmark',
	broadcast: 'reserved'
};
const same = ['private', 'loopback', 'multicast', 'unspecified', 'reserved', 'documentation'];

/** Networks that ipaddr.js counts as reserved. */
const special: Record<string, [ipaddr.IPv4 | ipaddr.IPv6, number][]> = {
	benchmarking: [ipaddr.parseCIDR('198.18.0.0/15')],
	documentation: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32'].map(
		(network) => ipaddr.parseCIDR(network)
	)
};

/** The same from two libraries: node:net says what is an address, ipaddr.js what it means. */
function expected(text: string): ReturnType<typeof readAddress> {
	if (!isIP(text)) return null;
	const parsed = ipaddr.process(text);
	const range = ipaddr.subnetMatch(parsed, special, parsed.range());
	const notPublic = (words[range] ?? same.find((word) => word === range)) as NotPublic | undefined;
	return {
		...(parsed instanceof ipaddr.IPv4
			? { text: parsed.toString(), version: 4, value: Buffer.from(parsed.octets).readUInt32BE() }
			: { text: parsed.toRFC5952String(), version: 6 }),
		...(notPublic && { notPublic })
	};
}

/** Parts at both sides of an edge of a network. */
const edges = [0, 1, 9, 10, 11, 63, 64, 99, 100, 126, 127, 128, 168, 169, 170, 171, 172, 173, 191];
const fourParts = [
	...edges,
	15,
	16,
	17,
	18,
	19,
	20,
	31,
	32,
	192,
	193,
	198,
	203,
	223,
	224,
	239,
	255
];
const groups = [
	[0, 1, 2, 3, 4, 5, 0x10, 0x1f, 0x20, 0x30, 0x3f, 0x40, 0x112, 0x1ff, 0x200, 0xdb8, 0xfff],
	[0x1000, 0x2001, 0x3fff, 0x4000, 0xfc, 0xfbff, 0xfc00, 0xfdff, 0xfe00, 0xfe7f, 0xfe80],
	[0xfebf, 0xfec0, 0xfeff, 0xff00, 0xffff]
].flat();
const group = fc.constantFrom(...groups).map((value) => value.toString(16));
const nearby = fc.oneof(
	fc.tuple(...Array(4).fill(fc.constantFrom(...fourParts))).map((parts) => parts.join('.')),
	fc
		.tuple(fc.array(group, { maxLength: 8 }), fc.array(group, { maxLength: 8 }))
		.map(([before, after]) => `${before.join(':')}::${after.join(':')}`),
	fc.array(group, { minLength: 7, maxLength: 9 }).map((parts) => parts.join(':'))
);
const written = fc.oneof(nearby, fc.ipV4(), fc.ipV4Extended(), fc.ipV6(), fc.ipV6().map(upper));
const broken = fc
	.tuple(written, fc.nat(), fc.constantFrom('', ':', '.', '0', 'f', 'g', '/', ' ', '@', '[', '\n'))
	.map(([text, at, put]) => {
		const place = at % (text.length + 1);
		return text.slice(0, place) + put + text.slice(place + (at % 2));
	});

function upper(text: string): string {
	return text.toUpperCase();
}

test('reads what node:net and ipaddr.js read, and writes it the same way', () => {
	fc.assert(
		fc.property(fc.oneof(written, broken), (text) => {
			fc.pre(!deprecated.test(text) && text.length <= 64);
			expect(readAddress(text), text).toEqual(expected(text));
		}),
		{ numRuns: 3000 }
	);
});
