import type {
	BodyMistake,
	DigestMistake,
	FormulaMistake,
	KeyMistake
} from '../mistakes/mistake.ts';
import type { Answer, Explanation, Question } from '../question.ts';
import { byRank, codesOf, type Ranking } from './rank.ts';
import { reproduce, type Claim } from './reproduce.ts';
import type { Way } from './variants.ts';

/** A candidate that the search found; `explanationsOf` still has to prove it. */
export interface Hit {
	bodyWays: readonly Way<BodyMistake>[];
	keyWays: readonly Way<KeyMistake>[];
	formula: FormulaMistake | null;
	digestMistakes: readonly DigestMistake[];
	/** The final digest, as lower-case hex. */
	finalDigest: string;
	/** The probability that a single try matches by chance. */
	chance: number;
}

/** Ways checked for one hit; more would only be other names for the same mistake. */
const mostWays = 64;

/**
 * Proves hits by computing each from scratch, and merges those with the same result.
 * @param value the observed value, without surrounding white space
 * @param digestMistakes all of them, to name those that happen to write this digest the same way
 */
export function explanationsOf(
	question: Question,
	value: string,
	hits: readonly Hit[],
	digestMistakes: readonly DigestMistake[],
	tried: number,
	ranking: Ranking
): Explanation[] {
	const found: Explanation[] = [];
	for (const { finalDigest, chance, ...hit } of hits) {
		for (const claim of claimsOf(hit, digestMistakes)) {
			const proof = reproduce(question, claim);
			if (proof?.value !== value) continue;
			found.push({
				...claim,
				signedBody: proof.body,
				usedKey: proof.key,
				finalDigest,
				alternatives: [],
				chance: Math.min(1, chance * tried)
			});
		}
	}
	return fold(found, ranking);
}

function* claimsOf(
	{ bodyWays, keyWays, formula, digestMistakes }: Omit<Hit, 'finalDigest' | 'chance'>,
	allDigestMistakes: readonly DigestMistake[]
): Generator<Claim> {
	const [first] = digestMistakes;
	const writings =
		first && digestMistakes.length === 1
			? [[first], ...allDigestMistakes.filter((other) => other !== first).map((other) => [other])]
			: [digestMistakes];
	let count = 0;
	for (const { index: bodyIndex, mistakes: body } of bodyWays) {
		for (const { index: keyIndex, mistakes: key } of keyWays) {
			if (++count > mostWays) return;
			for (const digest of writings) {
				const mistakes = [...body, ...key, ...(formula ? [formula] : []), ...digest];
				yield { mistakes, bodyIndex, keyIndex };
			}
		}
	}
}

/**
 * Merges explanations that reach the same final digest from the same body and key: keeps the
 * likeliest, with the others as its alternatives.
 */
function fold(found: readonly Explanation[], ranking: Ranking): Explanation[] {
	const groups = new Map<string, Explanation[]>();
	for (const explanation of found) {
		const { bodyIndex, keyIndex, finalDigest } = explanation;
		const name = `${bodyIndex}/${keyIndex}/${finalDigest}`;
		groups.set(name, [...(groups.get(name) ?? []), explanation]);
	}
	const folded = [...groups.values()].map((group) => {
		const best = group.reduce((a, b) => (byRank(ranking, codesOf(b), codesOf(a)) < 0 ? b : a));
		// The same mistakes in a different order are the same explanation.
		const nameOf = (codes: readonly string[]) => [...codes].sort().join(' ');
		const known = new Set([nameOf(codesOf(best))]);
		const alternatives = group
			.flatMap((explanation) => [codesOf(explanation), ...explanation.alternatives])
			.sort((a, b) => byRank(ranking, a, b))
			.filter((codes) => !known.has(nameOf(codes)) && known.add(nameOf(codes)));
		return { ...best, alternatives };
	});
	return folded.sort(
		(a, b) =>
			byRank(ranking, codesOf(a), codesOf(b)) ||
			a.bodyIndex - b.bodyIndex ||
			a.keyIndex - b.keyIndex ||
			(a.finalDigest < b.finalDigest ? -1 : 1)
	);
}

/**
 * Combines what the shards of one search found: only the simplest explanations, with all their
 * alternatives.
 */
export function mergeAnswers(answers: readonly Answer[], ranking: Ranking): Answer {
	const tried = answers.reduce((sum, answer) => sum + answer.tried, 0);
	const depth = answers.reduce<Answer['depth']>(
		(max, answer) => (answer.depth > max ? answer.depth : max),
		1
	);
	const all = answers.flatMap(({ explanations, tried: triedHere }) =>
		explanations.map((explanation) => ({
			...explanation,
			chance: Math.min(1, (explanation.chance * tried) / Math.max(1, triedHere))
		}))
	);
	const simplest = Math.min(...all.map(({ mistakes }) => mistakes.length));
	const kept = all.filter(({ mistakes }) => mistakes.length === simplest);
	const leftOut = answers.find((answer) => answer.leftOut)?.leftOut;
	return { explanations: fold(kept, ranking), tried, depth, ...(leftOut && { leftOut }) };
}
