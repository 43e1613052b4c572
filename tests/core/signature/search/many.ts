/**
 * One search for many values at once: the same walk as for one, which compares with all of them.
 * It goes through all levels, and each value keeps what was found at its lowest.
 */
import { runToEnd } from '../../../../src/core/job.ts';
import type { Mistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import type { Explanation, Question } from '../../../../src/core/signature/question.ts';
import { explanationsOf, type Hit } from '../../../../src/core/signature/search/answer.ts';
import { digestMistakesOf } from '../../../../src/core/signature/search/groups.ts';
import { changedBodies } from '../../../../src/core/signature/search/cachedBodies.ts';
import { readObserved, type Observed } from '../../../../src/core/signature/search/observed.ts';
import { codesOf, rankingOf } from '../../../../src/core/signature/search/rank.ts';
import { reproduce } from '../../../../src/core/signature/search/reproduce.ts';
import { Walk } from '../../../../src/core/signature/search/walk.ts';

export interface ManyAnswers {
	/** What explains each value that anything explains. */
	explained: Map<string, Explanation[]>;
	/** Hits that give none of the values: none, or the comparison is wrong. */
	stray: Hit[];
	/** Possibilities compared with all values. */
	tried: number;
}

export function searchMany(
	given: Omit<Question, 'observed'>,
	values: readonly string[],
	mistakes: readonly Mistake[],
	depth: 1 | 2 | 3
): ManyAnswers {
	const digestMistakes = digestMistakesOf(mistakes);
	const question = { ...given, observed: '' };
	const changed = runToEnd(changedBodies(question, mistakes, { index: 0, of: 1 }));
	const answers: ManyAnswers = { explained: new Map(), stray: [], tried: 0 };
	for (const { all, wanted } of together(values, digestMistakes)) {
		const walk = new Walk(question, all, mistakes, changed);
		for (let level = 0; level <= depth; level++) {
			walk.hits.length = 0;
			for (const _ of walk.level(level)) void _;
			const byValue = new Map<string, Hit[]>();
			for (const hit of walk.hits) {
				const value = valueOf(question, hit);
				if (!value || !wanted.has(value)) answers.stray.push(hit);
				else byValue.set(value, [...(byValue.get(value) ?? []), hit]);
			}
			for (const [value, hits] of byValue) {
				if (answers.explained.has(value)) continue;
				const ranking = rankingOf(mistakes);
				const found = explanationsOf(question, value, hits, digestMistakes, walk.tried, ranking);
				if (found.length > 0) answers.explained.set(value, found);
			}
		}
		answers.tried += walk.tried;
	}
	return answers;
}

/** All values in one search, but for those that are compared as text: each of them has its own. */
function together(values: readonly string[], digestMistakes: ReturnType<typeof digestMistakesOf>) {
	const read = values.map((value) => ({ value, observed: readObserved(value, digestMistakes) }));
	const asText = ({ observed }: (typeof read)[number]) =>
		observed.readings.some(({ byText }) => byText);
	const others = read.filter((each) => !asText(each));
	const alone = read.filter(asText);
	return [
		...(others.length > 0
			? [
					{
						all: merged(others.map(({ observed }) => observed)),
						wanted: new Set(others.map(({ value }) => value))
					}
				]
			: []),
		...alone.map(({ value, observed }) => ({ all: observed, wanted: new Set([value]) }))
	];
}

function valueOf(question: Question, { bodyWays, keyWays, formula, digestMistakes }: Hit) {
	const [body, key] = [bodyWays[0]!, keyWays[0]!];
	const mistakes = [
		...body.mistakes,
		...key.mistakes,
		...(formula ? [formula] : []),
		...digestMistakes
	];
	return reproduce(question, { mistakes, bodyIndex: body.index, keyIndex: key.index })?.value;
}

function merged(all: readonly Observed[]): Observed {
	const readings = new Map<string, Observed['readings'][number]>();
	for (const { chain, targets, plain } of all.flatMap((observed) => observed.readings)) {
		const name = `${codesOf(chain).join(' ')}/${plain}`;
		const reading = readings.get(name) ?? { chain, targets: [], plain };
		reading.targets.push(...targets);
		readings.set(name, reading);
	}
	const values = new Set(all.flatMap((observed) => [...observed.values]));
	return { values, readings: [...readings.values()], most: 2 };
}
