/** Every mistake alone, as oracle.py computes it, and what the search makes of it. */
import { expect } from 'vitest';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import type { Explanation } from '../../../../src/core/signature/question.ts';
import { valueOf } from '../mistakes/apply.ts';
import { mistakeFor } from '../mistakes/covers.ts';
import { askOracle, type OracleCase } from '../mistakes/ask-oracle.ts';
import { searchMany } from './many.ts';

const order = { high: 0, medium: 1, low: 2 };

/**
 * Expects that each mistake is found for its value, and first unless another gives the same.
 * @param every of each case only every n-th mistake, another one in the next case
 */
export function expectEachFound(
	cases: readonly (OracleCase & { name: string })[],
	every = 1
): void {
	const answers = askOracle(cases);
	for (const [at, { name, body, key, user }] of cases.entries()) {
		const isChosen = (_: unknown, index: number) => index % every === at % every;
		const values = new Map<string, string>();
		for (const [id, value] of Object.entries(answers[at]!.values).filter(isChosen)) {
			const text = value === null ? null : Buffer.from(value, 'base64').toString('utf8');
			// Without a second key there is no key that is another one.
			if (text && !/^key\.(other|old|only1)$/.test(id)) values.set(id, text);
		}
		const given = { bodies: [body], keys: [key], username: user };
		const { explained } = searchMany(given, [...values.values()], mistakes, 1);
		for (const [id, value] of values) {
			expect(problemOf(id, explained.get(value) ?? []), `${name}: ${id}`).toBeNull();
		}
		// The libraries' profiles in both line ends, whose bodies are tested against the oracle.
		const serialised = mistakes.filter(
			(mistake) => mistake.group === 'body' && mistake.kind === 'serialise'
		);
		for (const mistake of serialised.filter(isChosen)) {
			const value = valueOf(mistake, { body, key, username: user, otherKey: key })?.toString();
			if (!value) continue;
			const found = searchMany(given, [value], [mistake], 1).explained.get(value);
			expect(found?.length, `${name}: ${mistake.code}`).toBe(1);
		}
	}
}

function problemOf(id: string, [first]: readonly Explanation[]): string | null {
	const own = mistakeFor(id);
	if (!first) return 'not explained';
	if (first.mistakes.length === 0 || first.mistakes[0] === own) return null;
	if (!first.alternatives.some(([code]) => code === own.code)) return 'not among those found';
	const named = first.mistakes[0]!;
	return order[named.likelihood] > order[own.likelihood] ? `${named.code} named first` : null;
}
