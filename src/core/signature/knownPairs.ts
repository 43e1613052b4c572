import { md5Hex } from './hash.ts';

/**
 * The pair in the OpenSRS support article for testing an MD5 function. It is **one** plain MD5 of
 * these 22 bytes: it tests the function, not the signature with its two rounds.
 * Source: OpenSRS support article "API connections", checked 2026-11; recomputed with OpenSSL.
 */
export const articlePair = {
	text: 'ConnecttoOpenSRSviaSSL',
	md5: 'e787cc1d1951dfec4827cede7b1a0933'
} as const;

/**
 * Both rounds, with a key that is obviously made up. OpenSRS publishes no full example; this one is
 * from the tests of a third-party client (jec/OpenSRS), recomputed with OpenSSL, 2026-11.
 */
export const signaturePair = {
	xml: '<test/>',
	key: 'key',
	first: '130db826918306612172906a39211a1d',
	expected: '48ed6e2bb03a40a5c9a7d4b5957d7663'
} as const;

/** Whether MD5 works in this copy of the page. */
export function selfTest(): boolean {
	return md5Hex(new TextEncoder().encode(articlePair.text)) === articlePair.md5;
}
