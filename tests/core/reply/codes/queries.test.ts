import { describe, expect, it } from 'vitest';
import { searchCodes } from '../../../../src/core/reply/codes/search.ts';
import { tuned as queries } from './queries/tuned.ts';

const firstOf = (query: string) => searchCodes(query).hits[0]?.row.code;

describe('what resellers type', () => {
	it('is written down in at least 120 different queries', () => {
		expect(new Set(queries.map(([query]) => query)).size).toBe(queries.length);
		expect(queries.length).toBeGreaterThanOrEqual(120);
	});

	it('finds the right row first in at least 95 %', () => {
		const missed = queries
			.filter(([query, ...codes]) => !codes.includes(firstOf(query)!))
			.map(([query, ...codes]) => `${query}: ${firstOf(query)}, not ${codes.join(' or ')}`);
		expect(missed.length / queries.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it.each([
		['invalid ip adress', 400],
		['insuficient funds', 440]
	])('"%s" finds %i', (query, code) => expect(firstOf(query)).toBe(code));
});
