import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeRow, codeTable } from '../../../../src/core/reply/codes/table.ts';
import { sources } from '../../../../src/core/reply/codes/sources.ts';
import { hundredOf } from '../../../../src/core/reply/codes/hundred.ts';

interface Fact {
	code: number | 'unnumbered';
	category: string;
	services: string[];
	documentedTexts: string[];
	observedTexts: string[];
	confidence: string;
	sources: string[];
}

/** The facts as they were collected, independent of the table. */
const facts = JSON.parse(
	readFileSync(new URL('../fixtures/response-codes.json', import.meta.url), 'utf8')
) as Fact[];

/** Texts that a later check of the sources added, with where each was read. */
const extra = JSON.parse(
	readFileSync(new URL('../fixtures/response-codes-extra.json', import.meta.url), 'utf8')
) as Pick<Fact, 'code' | 'documentedTexts' | 'observedTexts' | 'sources'>[];

const confidenceOf: Record<string, string> = {
	'official doc': 'documented',
	'official doc (newer revision, seen via api-evangelist and dyanet/osrs)': 'documented-newer',
	'official doc (newer revision, seen via api-evangelist; wording paraphrased)': 'documented-newer',
	'official doc (troubleshooting page) + official toolkit code': 'documented-elsewhere',
	'official OpenSRS toolkit code': 'toolkit',
	'single mention': 'single-mention',
	'third-party client': 'third-party',
	'third-party client (captured fixture)': 'captured-by-others',
	'third-party client (constant only)': 'constant-only'
};

describe('the code table', () => {
	it('has every collected code, each once, in the order of the numbers', () => {
		expect(facts).toHaveLength(47);
		const codes = codeTable.map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(facts.map(({ code }) => code)));
		const rank = (code: number | 'unnumbered') => (code === 'unnumbered' ? Infinity : code);
		expect(codes).toEqual([...new Set(codes)].sort((a, b) => rank(a) - rank(b)));
	});

	it.each(facts)('carries every fact of $code', (fact) => {
		const row = codeRow(fact.code)!;
		const documented = row.meanings.flatMap((meaning) => meaning.documented);
		const observed = row.meanings.flatMap((meaning) => meaning.observed);
		const later = extra.filter(({ code }) => code === fact.code);
		const all = [fact, ...later].flatMap(({ documentedTexts }) => documentedTexts);
		expect([...documented].sort()).toEqual(all.sort());
		expect(observed).toEqual(expect.arrayContaining(fact.observedTexts));
		expect(row.category).toBe(fact.category);
		expect(row.services).toEqual(fact.services);
		expect(row.confidence).toBe(confidenceOf[fact.confidence]);
		// 400 names two more, for the texts that clients make themselves.
		expect(row.sources.length).toBeGreaterThanOrEqual(fact.sources.length);
	});

	it.each(extra)('carries the later texts of $code, with a source for each', (fact) => {
		const { meanings, sources: cited } = codeRow(fact.code)!;
		const own = meanings.flatMap(({ documented, observed }) => [...documented, ...observed]);
		expect(own).toEqual(expect.arrayContaining([...fact.documentedTexts, ...fact.observedTexts]));
		const places = cited.map((id) => JSON.stringify(sources[id]));
		for (const source of fact.sources) {
			const name = source.replace(/^github /, '').split(' ')[0]!;
			expect(
				places.some((place) => place.includes(name)),
				source
			).toBe(true);
		}
	});

	it('shows several meanings if the text decides', () => {
		const several = codeTable.filter((row) => row.meanings.length > 1).map((row) => row.code);
		expect(several).toEqual(expect.arrayContaining([300, 400, 404, 435, 500, 555]));
	});

	it('names each meaning once in its row, and gives it words', () => {
		for (const row of codeTable) {
			const ids = row.meanings.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const meaning of row.meanings) {
				expect(meaning.means).toMatch(/^[A-Z].+\.\)?$/s);
				if (meaning.proves !== 'works') expect(meaning.todo).toMatch(/^[A-Z].+\.$/s);
			}
		}
	});

	it('cites sources that exist, each with a use', () => {
		const used = new Set(codeTable.flatMap((row) => row.sources as readonly string[]));
		expect([...used].sort()).toEqual(Object.keys(sources).sort());
	});
});

describe('a code that is not in the table', () => {
	it('is unknown, and its hundred comes from the table only', () => {
		expect(codeRow('499')).toBeNull();
		const hundred = hundredOf('499')!;
		expect(hundred.rows.map(({ code }) => code)).toContain(485);
		expect(hundred.rows).toHaveLength(facts.filter(({ code }) => /^4\d\d$/.test(`${code}`)).length);
		expect(hundred.sentence).toMatch(/^The \d+ known codes from 400 to 499: /);
		expect(hundredOf('950')!.sentence).toBe('No code from 900 to 999 is known here.');
		expect(hundredOf('nine')).toBeNull();
	});
});
