import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/words.ts';
import type { EnvelopeFinding } from '../../../src/core/request/envelope/args.ts';
import { decodeXml } from '../../../src/core/request/envelope/decode.ts';
import { checkEnvelope } from '../../../src/core/request/envelope/check.ts';
import { expectLinear } from '../../support/growth.ts';
import { binary, bytesOf, fixture, textOf } from './support/fixtures.ts';

const right = textOf(fixture('bodies/lookup.bin'));
const check = (text: string): EnvelopeFinding[] => checkEnvelope(bytesOf(text)).findings;
const codes = (text: string): string[] => check(text).map(({ code }) => code);
/** The right request with one change, which must be possible. */
function changed(from: string | RegExp, to: string): string {
	const text = right.replace(from, to);
	if (text === right) throw new Error(`nothing to change: ${String(from)}`);
	return text;
}

it('reads a right request and finds nothing', () => {
	expect(checkEnvelope(bytesOf(right))).toEqual({
		findings: [],
		envelope: {
			version: '0.9',
			protocol: 'XCP',
			action: 'LOOKUP',
			object: 'DOMAIN',
			attributeKeys: ['domain']
		}
	});
	expect(codes(right.replaceAll('"', "'").replaceAll('\n', '\r\n'))).toEqual([]);
	expect(codes(`\ufeff${right}`)).toEqual([]);
});

describe('one change, one finding', () => {
	it.each<[string, string | RegExp, string, string]>([
		['no declaration', /<\?xml.*\?>\n/, '', 'declaration-missing'],
		['no encoding', ' encoding="UTF-8"', '', 'encoding-missing'],
		['another encoding', 'UTF-8', 'ISO-8859-1', 'encoding-other'],
		['no DOCTYPE', /<!DOCTYPE.*>\n/, '', 'doctype-missing'],
		['another DOCTYPE', 'ops.dtd', 'other.dtd', 'doctype-other'],
		['a subset', '"ops.dtd"', '"ops.dtd" [<!ENTITY a "b">]', 'doctype-subset'],
		['another version', '0.9', '1.0', 'version-other'],
		['no version', '<version>0.9</version>', '', 'version-missing'],
		['no header', /<header>.*<\/header>/, '', 'element-missing'],
		['no protocol', /<item key="protocol">.*<\/item>/, '', 'item-missing'],
		['no action', /<item key="action">.*<\/item>/, '', 'item-missing'],
		['no object', /<item key="object">.*<\/item>/, '', 'item-missing'],
		['another protocol', 'XCP', 'TPP', 'protocol-other'],
		['protocol in lower case', 'XCP', 'xcp', 'protocol-other'],
		['misspelt key', 'key="action"', 'key="acton"', 'item-misspelt'],
		['key in capitals', 'key="object"', 'key="OBJECT"', 'item-misspelt'],
		['empty action', '>LOOKUP<', '><', 'item-empty'],
		['blanks in a value', '>LOOKUP<', '>\n\tLOOKUP\n<', 'item-blank'],
		['misspelt action', 'LOOKUP', 'LOKUP', 'action-unknown'],
		['misspelt object', 'DOMAIN', 'DOMIAN', 'object-unknown'],
		['no such pair', 'DOMAIN', 'BALANCE', 'command-unknown'],
		['a key twice', '<item key="domain">', '<item key="domain">x</item>$&', 'item-doubled'],
		['action twice', '<item key="action">', '<item key="action">GET</item>$&', 'item-doubled'],
		['no key', 'key="domain"', 'kye="domain"', 'item-without-key'],
		[
			'attributes as text',
			/(<item key="attributes">).*(<\/item>)/,
			'$1x$2',
			'attributes-not-assoc'
		],
		[
			'data outside',
			'<item key="attributes">',
			'<item key="domain_name">a.b</item>$&',
			'attributes-outside'
		],
		[
			'array from 1',
			/<item key="domain">[^<]*/,
			'<item key="l"><dt_array><item key="1">a</item></dt_array>',
			'array-keys'
		],
		[
			'array with a gap',
			/<item key="domain">[^<]*/,
			'<item key="l"><dt_array><item key="0">a</item><item key="2">b</item></dt_array>',
			'array-keys'
		],
		[
			'array with a key twice',
			/<item key="domain">[^<]*/,
			'<item key="l"><dt_array><item key="0">a</item><item key="0">b</item></dt_array>',
			'array-keys'
		],
		['an element in capitals', /data_block/g, 'DATA_BLOCK', 'element-misspelt'],
		['a misspelt element', /data_block/g, 'datablock', 'element-misspelt'],
		['another root', /OPS_envelope>/g, 'soap>', 'root-wrong'],
		['the root in capitals', /OPS_envelope>/g, 'OPS_Envelope>', 'root-wrong']
	])('%s', (_, from, to, code) => {
		const findings = check(changed(from, to));
		expect(findings.map((finding) => finding.code)).toEqual([code]);
		const words = wordsOf(findings[0]!);
		for (const text of Object.values(words)) expect(text.length).toBeGreaterThan(10);
		expect(Object.values(words).join(' ')).not.toMatch(/undefined|null|NaN|\[object/);
	});

	it('accepts arrays in any order, and action and object in either case', () => {
		const list = '<item key="l"><dt_array><item key="1">b</item><item key="0">a</item></dt_array>';
		expect(codes(changed(/<item key="domain">[^<]*/, list))).toEqual([]);
		expect(codes(right.replace('LOOKUP', 'lookup').replace('DOMAIN', 'domain'))).toEqual([]);
	});

	it('names the nearest command', () => {
		expect(check(changed('LOOKUP', 'GET_BALANCES'))).toMatchObject([
			{ args: { nearest: 'GET_BALANCE' } }
		]);
		expect(check(changed('LOOKUP', 'sw_regsiter'))).toMatchObject([
			{ args: { nearest: 'SW_REGISTER' } }
		]);
		expect(check(changed('LOOKUP', 'FLY'))[0]?.args).toEqual({ action: 'FLY' });
	});

	it('gives places in bytes, even after multi-byte characters', () => {
		const bytes = bytesOf(changed('<header>', '<!-- é日😀 --><header>').replace('0.9', '9'));
		const { place } = checkEnvelope(bytes).findings[0]!;
		expect(textOf(bytes.subarray(place!.start, place!.end))).toBe('<version>9</version>');
	});
});

describe('XML that is not well-formed', () => {
	const fault = (text: string): Record<string, unknown> => {
		const [finding] = check(text);
		expect(finding?.code).toBe('xml-not-well-formed');
		return finding!.args as unknown as Record<string, unknown>;
	};

	it.each([
		['ampersand', changed('example.com', 'a & b'), 9],
		['ampersand', changed('example.com', 'a&b=1'), 9],
		['entity', changed('example.com', 'caf&eacute;'), 9],
		['less-than', changed('example.com', 'a < b'), 9],
		['end-tag', changed('</header>', ''), 11],
		['attribute', changed('key="domain"', 'key=domain'), 9],
		['attribute', changed('key="domain"', 'key="domain'), 9],
		['declaration-not-first', `\n${right}`, 2],
		['character', changed('example.com', 'a\x01b'), 9],
		['extra-content', `${right}\0`, 12],
		['extra-content', right + right, 12],
		['no-root', 'hello', 1],
		['cut-off', right.slice(0, 300), 9],
		['cut-off', right.slice(0, -3), 11]
	])('%s', (expected, text, line) => {
		const args = fault(text);
		expect(args['fault']).toBe(expected);
		expect(args['line']).toBe(line);
	});

	it('gives line, column, excerpt and the place in bytes', () => {
		const bytes = bytesOf(changed('example.com', 'é日😀 a < b'));
		const finding = checkEnvelope(bytes).findings[0]!;
		const line = textOf(bytes).split('\n')[8]!;
		expect(finding.args).toMatchObject({ line: 9, column: line.indexOf('< b') + 1 });
		expect(finding.place!.start).toBe(Buffer.from(bytes).indexOf('< b'));
		expect((finding.args as { excerpt: string }).excerpt).toContain('a < b');
	});
});

describe('encodings', () => {
	it('finds bytes that are not in the declared encoding', () => {
		const bytes = binary(changed('example.com', 'caf\xe9'));
		expect(checkEnvelope(bytes).findings).toMatchObject([
			{
				code: 'encoding-untrue',
				args: { declared: 'UTF-8', offset: Buffer.from(bytes).indexOf(0xe9) }
			}
		]);
		const latin = right.replace('UTF-8', 'ISO-8859-1').replace('example.com', 'café');
		expect(checkEnvelope(binary(latin)).findings.map((f) => f.code)).toEqual(['encoding-other']);
		expect(codes(latin)).toEqual(['encoding-looks-utf8', 'encoding-other']);
	});

	it.each([
		['a\xe9b', 1],
		['\xff', 0],
		['ab\xc3', 2],
		['a\xe2\x82\xac\xe2\x82b', 4],
		['a\xed\xa0\x80', 1],
		['a\x80', 1],
		['\xf0\x9f\x98\x80\xf0\x9f\x98', 4],
		['\xc3\xa9', undefined]
	])('finds the first byte of what is not UTF-8 in %j', (text, at) => {
		expect(decodeXml(binary(text)).invalidAt).toBe(at);
	});

	it('reads UTF-16', () => {
		for (const order of [0, 1]) {
			const units = [...`\ufeff${right}`].flatMap((char) => {
				const pair = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
				return order === 0 ? pair : pair.reverse();
			});
			const { envelope, findings } = checkEnvelope(Uint8Array.from(units));
			expect(envelope?.action).toBe('LOOKUP');
			expect(findings.map(({ code }) => code)).toEqual(['encoding-other']);
		}
	});
});

describe('hostile XML', () => {
	/** @param count of the larger of the two documents that are compared */
	const linear = (text: (count: number) => string, count: number): EnvelopeFinding[] =>
		expectLinear((length) => bytesOf(text(length)), checkEnvelope, count).findings;

	it('is refused by depth and size before the recursive parser sees it', () => {
		const code = (text: string, count: number) => linear((n) => text.repeat(n), count)[0]?.code;
		expect(code('<a>', 3_400_000)).toBe('xml-too-large');
		expect(code('<a>', 600_000)).toBe('xml-too-deep');
		expect(code('<a b="<>">', 100_000)).toBe('xml-too-deep');
		expect(check(`${'<a>'.repeat(190)}${'</a>'.repeat(190)}`)[0]?.code).toBe('declaration-missing');
	});

	it('expands no entity', () => {
		const lol = Array.from(
			{ length: 9 },
			(_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`
		);
		const bomb = `<!DOCTYPE x [<!ENTITY l0 "lol">${lol.join('')}]><x>&l9;</x>`;
		expect(check(bomb)[0]).toMatchObject({
			code: 'xml-not-well-formed',
			args: { fault: 'entity' }
		});
		const file = bytesOf('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>');
		expect(checkEnvelope(file).envelope).toBeNull();
	});

	it.each<[string, number, (count: number) => string]>([
		['CRs', 1_000_000, (n) => `<a>${'\r'.repeat(n)}</a>`],
		['comments', 200_000, (n) => `<a>${'<!---->'.repeat(n)}</a>`],
		['open comments', 300_000, (n) => '<a>' + '<!--'.repeat(n)],
		['CDATA', 100_000, (n) => `<a>${'<![CDATA[]]>'.repeat(n)}</a>`],
		['references', 200_000, (n) => `<a>${'&amp;'.repeat(n)}</a>`],
		[
			'attributes',
			100_000,
			(n) => `<a ${Array.from({ length: n }, (_, i) => `a${i}=""`).join(' ')}/>`
		],
		['quotes', 1_000_000, (n) => `<a b="${'"'.repeat(n)}`],
		['DOCTYPEs', 160_000, (n) => '<!DOCTYPE a>'.repeat(n)],
		['DOCTYPEs with brackets', 130_000, (n) => '<!DOCTYPE a []>'.repeat(n)],
		['brackets', 500_000, (n) => `<!DOCTYPE a [${'] '.repeat(n)}`],
		['surrogates', 400_000, (n) => `<a>${'😀'.repeat(n)}&</a>`],
		['one long name', 1_000_000, (n) => `<${'a'.repeat(n)}`],
		[
			'doubled keys',
			40_000,
			(n) => changed(/<item key="domain">.*?<\/item>/, '<item key="x">é</item>'.repeat(n))
		],
		[
			'a large array',
			60_000,
			(n) =>
				changed(
					/<item key="domain">[^<]*/,
					`<item key="l"><dt_array>${'<item key="5"/>'.repeat(n)}</dt_array>`
				)
		]
	])('takes linear time for many %s', (_, count, text) => {
		expect(linear(text, count).length).toBeGreaterThan(0);
	});

	it('keeps markup in texts as text', () => {
		const text = changed('LOOKUP', '&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(check(text)).toMatchObject([
			{ code: 'action-unknown', args: { action: '<script>alert(1)</script>' } }
		]);
	});
});
