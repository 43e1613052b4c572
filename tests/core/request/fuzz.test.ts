import { it } from 'vitest';
import { checkRequest } from '../../../src/core/request/check.ts';
import { checkEnvelope } from '../../../src/core/request/envelope/check.ts';
import { formats } from '../../../src/core/request/formats/index.ts';
import { pasteOf, type Paste } from '../../../src/core/request/formats/format.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { expectLinear } from '../../support/growth.ts';
import { bytesOf, fixture, fixtureNames } from './support/fixtures.ts';
import { Random } from './support/random.ts';

/** Longer runs: FUZZ_INPUTS=2000000 FUZZ_SEED=5 */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 1_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261104);

const folders = [
	...['raw-http', 'curl-verbose', 'curl-trace', 'curl-trace-ascii', 'xxd', 'xxd-plain', 'hexdump'],
	...['od', 'tcpdump', 'tcpdump-link', 'tcpdump-ipv6', 'wireshark', 'wireshark-frames', 'c-array'],
	...['har', 'bodies']
];
const commands = [
	`curl -X POST 'https://h:55443/' -H "X-Username: $U" --data-binary @- <<'E'\n<a/>\nE\n`,
	`curl $'\\u00e9' "\${x}" $(a (b) c) \`d\` -d 'x' --json y https://h/`,
	'C:\\>curl ^"https://h/^" ^\r\n -d ^"^<a^>\\^"^%X^%^" && echo "a""b"'
];
/** Small enough that thousands of mutations take seconds. */
const seeds = [
	...folders.flatMap((folder) => fixtureNames(folder).map((name) => fixture(`${folder}/${name}`))),
	...commands.map(bytesOf)
];

const pieces = [
	...[
		'\0',
		'\r',
		'\n',
		'\r\n\r\n',
		'*\n',
		'0x',
		'00000000: ',
		'00000000  ',
		'0000000 ',
		'7fffffff'
	],
	...[
		'ffffffff  00\n',
		'"',
		"'",
		'\\',
		'$(',
		'${',
		'`',
		'^',
		'%',
		'<',
		'>',
		'&',
		'<![CDATA[',
		'<!--'
	],
	...[
		'<!DOCTYPE',
		']]>',
		'-->',
		'Content-Length: 99999999999999999999\r\n',
		'\ud83d',
		'\ufeff',
		'é'
	],
	...[
		'HTTP/1.1 100 Continue\r\n\r\n',
		'Transfer-Encoding: chunked\r\n\r\nffffffff\r\n',
		'{',
		'[',
		' | '
	]
].map(bytesOf);

/** A slice of one or two seeds with a few bytes changed, put in, taken out or repeated. */
function mutated(random: Random): Uint8Array {
	const slice = (limit: number): Uint8Array => {
		const from = random.pick(seeds);
		const start = random.below(3) > 0 ? 0 : random.below(from.length);
		return from.subarray(start, start + 1 + random.below(limit));
	};
	const parts = [slice(800)];
	for (let i = random.below(4); i > 0; i--) {
		parts.push(random.below(2) ? random.pick(pieces) : slice(300));
	}
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	for (let i = random.below(6); i > 0; i--) bytes[random.below(bytes.length)] = random.below(256);
	if (random.below(3) > 0) return bytes;
	const piece = random.pick(pieces);
	bytes.set(
		piece.subarray(0, bytes.length),
		random.below(Math.max(1, bytes.length - piece.length))
	);
	return bytes;
}

/** Everything that a paste goes through: one format by force, the best one, and all checks. */
function readAll(bytes: Uint8Array, index: number): void {
	formats[index % formats.length]!.read(pasteOf(bytes));
	const { request } = readRequest(bytes);
	if (request) {
		checkRequest(request, 'live');
		if (request.body) checkEnvelope(request.body);
	}
	if (index % 4 === 0) checkEnvelope(bytes);
}

it(`throws for none of ${inputs} mutated inputs (seed ${seed})`, () => {
	const random = new Random(seed);
	for (let index = 0; index < inputs; index++) {
		const bytes = mutated(random);
		try {
			readAll(bytes, index);
		} catch (error) {
			throw new Error(`input ${index}: ${Buffer.from(bytes).toString('base64')}`, { cause: error });
		}
	}
});

const size = 100_000;
/** Bytes of about a length, made anew each time. */
type Make = (length: number) => Uint8Array;
const after =
	(start: string, text: string): Make =>
	(length) =>
		bytesOf(start + text.repeat(Math.ceil(length / text.length)));
const repeat = (text: string): Make => after('', text);

it.each<[string, Make]>([
	['random bytes', (length) => new Random(seed).bytes(length)],
	['a trace of CRLF', repeat('\r\n')],
	['header lines', repeat('POST / HTTP/1.1\r\nA: b\r\n')],
	['blanks', repeat('POST / HTTP/1.1\r\nA: ' + ' '.repeat(5000) + 'b\r\n')],
	[
		'blanks in one header',
		(length) => bytesOf(`POST / HTTP/1.1\r\nA: ${' '.repeat(length)}b\r\n\r\n`)
	],
	['chunks', after('POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\na\r\n')],
	['interim replies', after('POST / HTTP/1.1\r\n\r\n', 'HTTP/1.1 100 C\r\n\r\n')],
	['repeats', repeat('00000000  00 |.|\n*\n007a0000\n')],
	['repeats of od', repeat('000000 00 >.<\n*\n7a0000\n')],
	['hex digits', repeat('00000000: ' + '5'.repeat(600))],
	['rows of xxd', repeat('00000000: 504f 5354  POST\n')],
	['packets', repeat(textPacket())],
	['C arrays', repeat('char a[]={0x50};\n')],
	['open JSON', repeat('{"request":[')],
	['nested JSON', repeat('[')],
	['quotes', repeat(`curl 'a' "b" $'c' `)],
	['expansions', repeat('curl "$(')],
	['redirections', repeat('curl>a<b)')],
	['short options', after('curl http://h/ -', 'k')],
	['carets', repeat('curl ^"^\n')],
	['backslashes', repeat('curl.exe \\\\"\\ ')],
	['trace heads', repeat('=> Send header, 1 bytes (0x1)\n0000: 50 P\n')],
	['trace heads in ASCII', repeat('=> Send data, 9 bytes (0x9)\n0000: P\n')],
	['sent lines', repeat('> POST / HTTP/1.1\n> A: b\n')]
])('takes linear time for 100 kB of %s', (_, make) => {
	const paste = (length: number) => pasteOf(make(length));
	for (const format of formats) {
		const read = (given: Paste) => [format.recognise(given), format.read(given)];
		expectLinear(paste, read, size, format.id);
	}
	const check = (bytes: Uint8Array) => {
		const { request } = readRequest(bytes);
		if (request) checkRequest(request);
		checkEnvelope(bytes);
	};
	expectLinear(make, check, size, 'all of it');
});

/** One packet of the fixture, as text. */
function textPacket(): string {
	const text = new TextDecoder().decode(fixture('tcpdump/lookup.txt'));
	return text.slice(0, text.indexOf('\n13:', 10) + 1 || 400);
}
