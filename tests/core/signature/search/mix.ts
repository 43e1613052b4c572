/** Mistakes put together at random, as a client that has several of them. */
import { createHash } from 'node:crypto';
import type { Explanation, Question } from '../../../../src/core/signature/question.ts';
import type { Mistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import { compose } from './compose.ts';
import { random } from './random.ts';

export interface Mix {
	mistakes: Mistake[];
	value: string;
}

/** The groups between which mistakes are mixed; bodies and charsets act one after the other. */
const groupOrder = ['body', 'charset', 'key', 'formula', 'digest'] as const;

const groupOf = (mistake: Mistake) =>
	mistake.group === 'body' && mistake.kind === 'charset' ? 'charset' : mistake.group;

/**
 * @param size how many mistakes each mix has, each of another group
 * @returns mixes that can be made with this body and key; some come to something simpler
 */
export function mixesOf(
	given: Omit<Question, 'observed'>,
	mistakes: readonly Mistake[],
	size: 2 | 3,
	count: number,
	seed: number
): Mix[] {
	const next = random(seed);
	const groups = groupOrder.map((group) =>
		mistakes.filter((mistake) => groupOf(mistake) === group)
	);
	const mixes: Mix[] = [];
	while (mixes.length < count) {
		const chosen = new Set<number>();
		while (chosen.size < size) chosen.add(next(groups.length));
		const mix = [...chosen].sort().map((at) => groups[at]![next(groups[at]!.length)]!);
		if (!isTried(mix)) continue;
		const value = compose(given, mix);
		if (value) mixes.push({ mistakes: mix, value });
	}
	return mixes;
}

/** Rare mistakes are tried with one other that is not rare, and not with a change of the body. */
function isTried(mix: readonly Mistake[]): boolean {
	const isRare = mix.some(({ rare }) => rare);
	const isSimple = mix.length < 3 && mix.filter(({ rare }) => rare).length < 2;
	return !isRare || (isSimple && mix.filter(({ group }) => group === 'body').length < 2);
}

/**
 * The mixes that were explained neither as they were made nor by fewer mistakes.
 * @param explained what was found for each value
 * @returns their codes
 */
export function unexplained(
	mixes: readonly Mix[],
	explained: ReadonlyMap<string, readonly Explanation[]>
): string[] {
	const name = (codes: readonly string[]) => [...codes].sort().join(' ');
	return mixes.flatMap(({ mistakes, value }) => {
		const codes = mistakes.map(({ code }) => code);
		const found = (explained.get(value) ?? []).some((explanation) => {
			if (explanation.mistakes.length < codes.length) return true;
			const own = explanation.mistakes.map(({ code }) => code);
			return [own, ...explanation.alternatives].some((other) => name(other) === name(codes));
		});
		return found ? [] : [codes.join(' ')];
	});
}

/** Values that nothing gives: digests of numbers, in forms in which a value may come. */
export function noiseOf(count: number): string[] {
	return Array.from({ length: count }, (_, i) => {
		const digest = createHash('md5').update(`noise ${i}`).digest();
		if (i % 20 === 0) return digest.toString('base64');
		if (i % 20 === 1) return digest.toString('hex').toUpperCase();
		return digest.toString('hex').slice(0, i % 20 === 2 ? 31 : 32);
	});
}
