import ipaddr from 'ipaddr.js';

/** Four decimal parts or IPv6: `203.0.113` and `0x7f.1`, which old systems take, are none here. */
export const isWholeAddress = (text: string): boolean =>
	ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

const inside = new Set(['private', 'loopback', 'linkLocal', 'unspecified', 'carrierGradeNat']);

/** An address of one's own machine or network, which no name of OpenSRS resolves to. */
export const isInside = (address: string): boolean => inside.has(ipaddr.parse(address).range());
