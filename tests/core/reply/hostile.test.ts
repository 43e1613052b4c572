/** Input that means harm, and input that is only broken: nothing throws, nothing takes more than linear time. */
import { describe, expect, it } from 'vitest';
import { readClientErrors } from '../../../src/core/messages/read.ts';
import { searchCodes } from '../../../src/core/reply/codes/search/search.ts';
import { readReply } from '../../../src/core/reply/readReply.ts';
import { expectLinear } from '../../support/growth.ts';
import { http, reply } from './replies.ts';

const ten = 10_000_000;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const read = (text: string) => readReply(text);
const good = reply(401, 'Authentication Failed');

describe('hostile XML', () => {
	it('does not expand entities', () => {
		const bomb = `<!DOCTYPE OPS_envelope [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>\n`;
		const input = bomb + reply(400, '&c;').replace(/^<\?xml.*\n.*\n/, '');
		const [found] = readReply(input).replies;
		expect(found).toMatchObject({ code: '400', text: '&c;' });
	});

	it.each([
		['elements', '<a>'],
		['lists', '<dt_assoc><item key="response_code">'],
		['arrays', '<dt_array>'],
		['envelopes', '<OPS_envelope>'],
		['open tags', '<OPS_envelope '],
		['CDATA', '<item key="a"><![CDATA['],
		['comments', '<!--'],
		['closing tags', '</dt_assoc>']
	])('10 MB of %s', (_name, piece) => {
		expectLinear(
			(length) => `<OPS_envelope>${fill(piece, length)}`,
			read,
			ten,
			'behind an opening'
		);
		const inside = (length: number) =>
			good.replace('</dt_assoc>', `${fill(piece, length)}</dt_assoc>`);
		expectLinear(inside, read, 1e6, 'in a reply');
	});

	it('still finds the code of a reply that is too deep for the parser', () => {
		const deep = '<dt_assoc><item key="a">'.repeat(5000) + '</item></dt_assoc>'.repeat(5000);
		const input = good.replace('</dt_assoc>', `<item key="attributes">${deep}</item></dt_assoc>`);
		const { replies, findings } = readReply(input);
		expect(replies[0]!.code).toBe('401');
		expect(findings.map(({ code }) => code)).toContain('reply-not-parsed');
	});

	it('is not called deep for many items side by side', () => {
		const wide = '<item key="x"/><item key="y">1</item>'.repeat(2000);
		const { findings } = readReply(good.replace('</dt_assoc>', `${wide}</dt_assoc>`));
		expect(findings.map(({ code }) => code)).toEqual(['reply-code']);
	});

	it('keeps scripts as text', () => {
		const text = '&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1)';
		const [found] = readReply(reply(465, text)).replies;
		expect(found!.text).toBe('<script>alert(1)</script> javascript:alert(1)');
	});

	it.each([
		'<OPS_envelope',
		'&lt;OPS_envelope',
		'\\u003cOPS_envelope',
		'%3COPS_envelope',
		'HTTP/1.1 200 OK\r\n',
		'response_code',
		'response_text: ',
		'\\',
		'&amp;',
		'%3C',
		'" +\n"',
		'\0',
		' ',
		'é'
	])('10 MB of %j', (piece) => {
		expectLinear((length) => fill(piece, length), read, ten, 'alone');
		expectLinear(
			(length) => `<OPS_envelope>${fill(piece, length)}`,
			read,
			2e6,
			'behind an opening'
		);
	});
});

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const seeds = [
	good,
	http(good),
	JSON.stringify(good),
	good.replace(/</g, '&lt;'),
	`> POST / HTTP/1.1\n${good}`,
	'[response_code] => 401\n[response_text] => Authentication Failed',
	'<html><title>502</title>nginx</html>',
	'curl: (35) Recv failure: Connection reset by peer\nhttp.client.BadStatusLine: <?xml'
];
const snippets = [
	...['<OPS_envelope>', '</OPS_envelope>', '<dt_assoc>', '</item>', '<item key="response_code">'],
	...[
		'<![CDATA[',
		']]>',
		'<!--',
		'&',
		'&#x110000;',
		'&lt;',
		'\\u003c',
		'%3C',
		'%',
		'\\',
		'"',
		"'",
		'\0'
	],
	...['\r\n', 'HTTP/1.1 200 OK\r\n', '\ud800', '\ufffe', '401', '-1', '1e9', ': ', '=> ', 'é', '💥']
];

/** Longer runs: REPLY_FUZZ=1000000 npx vitest run tests/core/reply/hostile.test.ts */
const rounds = Number(process.env['REPLY_FUZZ'] ?? 1_000);

describe('mutated input', () => {
	it(`never throws, in ${rounds} rounds`, () => {
		const random = generator(20261123);
		const below = (count: number) => Math.floor(random() * count);
		for (let round = 0; round < rounds; round++) {
			let text = seeds[below(seeds.length)]!;
			for (let change = 1 + below(4); change > 0; change--) {
				const at = below(text.length + 1);
				const cut = below(4) === 0 ? below(80) : below(3);
				const insert = below(3) === 0 ? '' : snippets[below(snippets.length)]!;
				text = text.slice(0, at) + insert + text.slice(at + cut);
			}
			try {
				const { replies } = readReply(text);
				for (const { place } of replies) if (place.start > place.end) throw new Error('place');
				if (round % 4 === 0) readReply(new TextEncoder().encode(text));
				if (round % 8 === 0) readClientErrors(text);
				if (round % 16 === 0) searchCodes(text.slice(-80));
			} catch (error) {
				throw new Error(`round ${round}: ${JSON.stringify(text)}`, { cause: error });
			}
		}
	});

	it('never throws on bytes of any kind', () => {
		const random = generator(7);
		for (let round = 0; round < 2000; round++) {
			const bytes = Uint8Array.from({ length: Math.floor(random() * 200) }, () => random() * 256);
			if (round % 5 === 0) bytes.set([0xff, 0xfe].slice(0, bytes.length));
			if (round % 5 === 1) bytes.set([0xfe, 0xff].slice(0, bytes.length));
			expect(readReply(bytes).findings.length).toBeGreaterThan(0);
		}
	});
});
