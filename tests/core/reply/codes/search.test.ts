import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchCodes } from '../../../../src/core/reply/codes/search/search.ts';
import { codeTable, codeRow } from '../../../../src/core/reply/codes/table.ts';
import { pickMeaning } from '../../../../src/core/reply/codes/meaning.ts';

const facts = ['response-codes.json', 'response-codes-extra.json'].flatMap(
	(name) =>
		JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')) as {
			code: number | 'unnumbered';
			documentedTexts: string[];
			observedTexts: string[];
		}[]
);

/** The collected texts, and those of rows that came to the table later. */
const texts = [
	...facts.map(({ code, documentedTexts, observedTexts }) => ({
		code,
		own: [...documentedTexts, ...observedTexts]
	})),
	...codeTable
		.filter(({ code }) => !facts.some((fact) => fact.code === code))
		.map(({ code, meanings }) => ({
			code,
			own: meanings.flatMap(({ documented, observed }) => [...documented, ...observed])
		}))
].flatMap(({ code, own }) => own.filter(Boolean).map((text) => ({ code, text })));
const plain = (text: string) => text.toLowerCase().replace(/[.\s]+$/, '');

/** The codes that have this very text; two have some in common (Domain taken. is 211 and 485). */
const codesWith = (text: string) =>
	new Set(texts.filter((other) => plain(other.text) === plain(text)).map(({ code }) => code));

describe('search by text', () => {
	it.each(texts)('finds $code first by its text "$text"', ({ code, text }) => {
		const own = codesWith(text);
		const first = searchCodes(text).hits.slice(0, own.size);
		expect(new Set(first.map(({ row }) => row.code))).toEqual(own);
		expect(own).toContain(code);
		expect(pickMeaning(codeRow(code)!, text)?.by).toBe('text');
	});

	it.each(texts)('finds $code by "$text" in another case, without its stops', ({ text }) => {
		const own = codesWith(text);
		const first = searchCodes(text.toUpperCase().replace(/[.:;']/g, '')).hits[0];
		// A full stop more or less is all that parts "Invalid command." from "Invalid Command: xxx."
		expect(own).toContain(first?.row.code);
	});

	it.each([
		['Domain mine-and-yours.co.uk does not exist with OpenSRS', 400, 'domain-unknown'],
		['Domain shop.example not owned by user.', 480, 'not-found'],
		['Invalid Command: get_everything', 400, 'invalid-command'],
		['Invalid IP address: 10.0.0.300.', 465, 'invalid-data'],
		[
			'Nameserver ns1.shop.example already exists (as result of request in DB or RRP).',
			485,
			'exists'
		],
		['User profile for shop/jane not found.', 480, 'not-found'],
		[
			'Domain: shop.example Registration attempt failed: Timeout reading client request. Client must re-authenticate with server.',
			'unnumbered',
			'request-timeout'
		],
		['DNS template specified does not exist.  (other)', 478, 'dns-template'],
		[
			"Request failed validation: Name server 'ns9.shop.example' is not found at the registry. Please double check the nameserver and re-submit.",
			435,
			'nameserver-unknown'
		],
		['Registration Failed: Invalid data, error=postal code missing', 465, 'invalid-data'],
		['2026-11-02 ERROR opensrs said: Access denied: invalid IP address', 400, 'ip-denied'],
		[
			'Failed to create contact for this TLD. Parameter value range error\r\nInvalid telephone number format.',
			599,
			'contact'
		]
	])('fits the variable parts of "%s"', (text, code, meaning) => {
		const hit = searchCodes(text).hits[0]!;
		expect([hit.row.code, hit.meaning?.id, hit.by]).toEqual([code, meaning, 'text']);
	});

	it.each([
		['authentcation faild', 401],
		['Reseler authentification error', 410],
		['acess denied: invald ip adress', 400],
		['domain not transferrable', 487],
		['nameserver qouta exceded', 445],
		['unrecognised protocol', 500]
	])('forgives the typing errors in "%s"', (text, code) => {
		expect(searchCodes(text).hits[0]!.row.code).toBe(code);
	});
});

describe('search by words', () => {
	it.each([
		['balance', [440]],
		['ip whitelist', [400, 555]],
		['gdpr', [300]],
		['x-username', [404]],
		['rate limit', [300]],
		['transfer locked', [487, 552]],
		['telephone', [420, 599]],
		['registrant password', [415]]
	])('finds by "%s"', (text, codes) => {
		const first = searchCodes(text).hits.slice(0, codes.length);
		expect(first.map(({ row }) => row.code).sort()).toEqual(codes);
	});
});

describe('search by code', () => {
	it.each(codeTable.map(({ code }) => code))('finds %s', (code) => {
		const { hits, unknown } = searchCodes(` ${code} `);
		expect(hits[0]!.row.code).toBe(code);
		expect(unknown).toBeUndefined();
	});

	it('narrows down while the number is typed', () => {
		const { hits, unknown } = searchCodes('40');
		expect(hits.map(({ row }) => row.code)).toEqual([400, 401, 404, 405]);
		expect(unknown).toBeUndefined();
	});

	it('puts a code that comes with a text before what the text alone would find', () => {
		const { hits } = searchCodes('400 Access denied: invalid ip address');
		expect([hits[0]!.row.code, hits[0]!.meaning?.id]).toEqual([400, 'ip-denied']);
		expect(searchCodes('response_code: 485 Domain taken.').hits[0]!.row.code).toBe(485);
		expect(searchCodes('<item key="response_code">415</item>').hits[0]!.row.code).toBe(415);
	});

	it('says that a code is unknown, and what its hundred is about', () => {
		const { hits, unknown } = searchCodes('499');
		expect(hits).toEqual([]);
		expect(unknown?.code).toBe('499');
		expect(unknown?.hundred?.from).toBe(400);
		expect(searchCodes('response_code 777').unknown?.hundred?.from).toBe(700);
		expect(searchCodes('123456789').unknown?.hundred?.rows).toEqual([]);
	});

	it('finds nothing for an empty query, and nothing for noise', () => {
		for (const query of ['', '   ', '<>&\0', 'zzzzqqqq wwwwkkkk'])
			expect(searchCodes(query)).toEqual({ hits: [] });
	});
});
