import { addressValue, networkOf } from './numbers.ts';

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

/** IANA’s special IPv4 networks, of which no server on the Internet has an address (2026-11). */
const fourRanges: readonly [first: string, prefix: number, NotPublic][] = [
	['0.0.0.0', 8, 'unspecified'],
	['10.0.0.0', 8, 'private'],
	['100.64.0.0', 10, 'carrier-nat'],
	['127.0.0.0', 8, 'loopback'],
	['169.254.0.0', 16, 'link-local'],
	['172.16.0.0', 12, 'private'],
	['192.0.0.0', 24, 'reserved'],
	['192.0.2.0', 24, 'documentation'],
	['192.88.99.0', 24, 'reserved'],
	['192.168.0.0', 16, 'private'],
	['198.18.0.0', 15, 'benchmark'],
	['198.51.100.0', 24, 'documentation'],
	['203.0.113.0', 24, 'documentation'],
	['224.0.0.0', 4, 'multicast'],
	['240.0.0.0', 4, 'reserved']
];

/** The same for IPv6, as patterns of an address in its normal form; the first that fits counts. */
const sixRanges: readonly [RegExp, NotPublic][] = [
	[/^::$/, 'unspecified'],
	[/^::1$/, 'loopback'],
	[/^fe[89ab][\da-f]:/, 'link-local'],
	[/^f[cd][\da-f]{2}:/, 'private'],
	[/^ff[\da-f]{2}:/, 'multicast'],
	[/^2001:db8:/, 'documentation'],
	[/^2001:2:0?:/, 'benchmark'],
	// 2001::/23 is for protocols. Of those, the listed networks reach the Internet.
	[/^2001:(?!0?:|3:|4:112:|[123][\da-f]:)[01]?[\da-f]{1,2}:/, 'reserved'],
	[/^3fff:[\da-f]{0,3}:/, 'reserved']
];

/** @param value an IPv4 address as a number */
export function rangeOfFour(value: number): NotPublic | undefined {
	return fourRanges.find(
		([first, prefix]) => networkOf(value, prefix).first === addressValue(first)
	)?.[2];
}

/** @param text an IPv6 address as RFC 5952 writes it */
export function rangeOfSix(text: string): NotPublic | undefined {
	return sixRanges.find(([pattern]) => pattern.test(text))?.[1];
}
