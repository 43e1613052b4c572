/**
 * Small vectors for a signing routine, with made-up keys. Each but the first contains one thing
 * that some programs get wrong, so the first that fails says where to look.
 * OpenSRS publishes no full vector: these were computed with OpenSSL, 2026-11, and the tests
 * compute them again.
 */
export interface Vector {
	/** Lower-case words joined by hyphens; stays stable. */
	name: string;
	/** The body; its UTF-8 bytes are what is signed. May contain NUL, CR, and a newline at the end. */
	body: string;
	/** The key, ASCII without spaces. */
	key: string;
	/** MD5 of body and key, 32 lower-case hex digits. */
	first: string;
	/** The signature: MD5 of `first` and key, 32 lower-case hex digits. */
	expected: string;
	/** What a routine does that fails on this one and passes the first. */
	catches: string;
}

const key = 'key';

export const vectors = [
	{
		name: 'plain',
		body: '<test/>',
		key,
		first: '130db826918306612172906a39211a1d',
		expected: '48ed6e2bb03a40a5c9a7d4b5957d7663',
		catches: 'A formula that is not two rounds, or a digest that is not lower-case hex.'
	},
	{
		name: 'non-ascii',
		body: '<test>Zoë 日本</test>',
		key,
		first: '956bb5b28009dd8f4b24f4b0f11fdd67',
		expected: '5770cc1b2323b5e9278b99d9ff7730b7',
		catches: 'Text that becomes bytes in another encoding than UTF-8, or loses letters on the way.'
	},
	{
		name: 'crlf',
		body: '<test>\r\n</test>',
		key,
		first: '70ed87b2eb06d54ca766fd9732cde8c3',
		expected: '4d81407e7a9122db5bde3ed8fada534d',
		catches: 'Line endings that are changed before the XML is hashed.'
	},
	{
		name: 'trailing-newline',
		body: '<test/>\n',
		key,
		first: '620896e10f196443d79423d2e3d20e99',
		expected: '850dab6087c6e2259ec1749ed2cecea0',
		catches: 'A final newline that is trimmed off, or lost in a shell variable.'
	},
	{
		name: 'first-leading-zeros',
		body: '<test>225</test>',
		key,
		first: '00ecb00435abc2d053d1876e89ddbd35',
		expected: '85e6c68e7f7d4ec4fb82fd8ba46af81e',
		catches: 'Leading zeros of the first digest that are dropped: about 1 request in 16 has one.'
	},
	{
		name: 'final-leading-zeros',
		body: '<test>664</test>',
		key,
		first: 'ac9f75b6a0da41b5c9e0712d29ba1243',
		expected: '008609f188ecb3cf6b7ed874e21171b7',
		catches:
			'Leading zeros of the signature that are dropped, or a digest taken for a signed number.'
	},
	{
		name: 'empty-body',
		body: '',
		key,
		first: '3c6e0b8a9c15224a8228b9a98ca1531d',
		expected: '195661030c5fee45a8f3fac2f2d724cf',
		catches: 'An empty body that is taken for none, or a newline that is added to what is hashed.'
	},
	{
		name: 'nul',
		body: '<test>\0</test>',
		key,
		first: '2a23080dbf62fcd1a565d44833e78232',
		expected: '21b20febaf8ab2c8797015a8cdf4e562',
		catches: 'Strings that end at a NUL byte, or drop it.'
	},
	{
		name: 'shell-characters',
		body: '<test>50% \\n $HOME %41 + *</test>',
		key,
		first: '22103272fdb5b7281f02adfea71f9f28',
		expected: '14effa17931e20abd4ff3cee62d01a12',
		catches: 'XML that a shell, printf or a URL decoder rewrites.'
	},
	{
		name: 'long-key',
		body: '<test/>',
		key: '0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad0bad',
		first: '2bd3d3f761fef7acc0d46cb544ce5308',
		expected: '8b1ba615e4442589e6f0df897884e4a6',
		catches: 'A column, a form field or a buffer that cuts the 112 characters of a key.'
	}
] as const satisfies readonly Vector[];

/** The bytes of a vector's body. */
export const bodyOf = ({ body }: Vector): Uint8Array => new TextEncoder().encode(body);
