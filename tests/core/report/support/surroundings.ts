import { createHash } from 'node:crypto';
import type { Random } from '../../request/support/random.ts';

const pieces = [
	() => 'X-Signature: ',
	(random: Random) => createHash('md5').update(random.bytes(8)).digest('hex'),
	// Longer ones, and those that begin with 78 9c, are taken for compressed data, and rightly so.
	(random: Random) => Buffer.from([0, ...random.bytes(random.below(16))]).toString('base64'),
	() => "<item key='action'>LOOKUP</item>",
	() => '<OPS_envelope><header><version>0.9</version></header>',
	() => 'Content-Length: 512\r\n',
	() => '2026-11-02 14:03:11.512 ',
	() => 'curl: (1) Received HTTP/0.9 when not allowed',
	() => 'the calling host 198.51.100.7, port 55443; 100% of calls',
	() => '{"a": "b\\n", "c": [1, 2, 3]}',
	() => 'Café, 東京 and \u{1f511}',
	() => 'depth=2 C = US, O = Example\nverify return:1',
	() => '\t\0\u0001\u00a0'
];

/** Ordinary text of a bundle that ends and begins with a sign, so that a form stands by itself. */
export function surroundings(random: Random): string {
	let text = '\n';
	for (let count = random.below(5); count > 0; count--) {
		text += random.pick(pieces)(random) + random.pick(['\n', ' ', '\r\n', '; ', '"']);
	}
	return text + random.pick(['= ', ': ', '\n', '<b>']);
}
