import { md5Hex } from '../hash.ts';
import type { BodyMistake, DigestMistake, FormulaMistake, KeyMistake } from '../mistakes/mistake.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Answer, Explanation, Question } from '../question.ts';
import { reproduce, type Claim } from './reproduce.ts';
import type { Way } from './variants.ts';

/** What the search came upon; not yet proved. */
export interface Hit {
	bodyWays: readonly Way<BodyMistake>[];
	keyWays: readonly Way<KeyMistake>[];
	formula: FormulaMistake | null;
	digestMistakes: readonly DigestMistake[];
	/** How likely one try hits by chance. */
	chance: number;
}

/** Ways of one hit that are looked at; more would only be further names for one thing. */
const mostWays = 64;

/**
 * Proves hits by computing each from nothing, and folds those that give the same value for the
 * same body and key into one explanation, the likeliest first.
 * @param value the value observed, without white space around it
 * @param digestMistakes all there are, to name those that come to the same on this document
 */
export function explanationsOf(
	question: Question,
	value: string,
	hits: readonly Hit[],
	digestMistakes: readonly DigestMistake[],
	tried: number
): Explanation[] {
	const found: Explanation[] = [];
	for (const hit of hits) {
		for (const claim of claimsOf(hit, digestMistakes)) {
			const proof = reproduce(question, claim);
			if (proof?.value !== value) continue;
			const chance = Math.min(1, hit.chance * tried);
			found.push({
				...claim,
				signedBody: proof.body,
				usedKey: proof.key,
				alternatives: [],
				chance
			});
		}
	}
	return fold(question, found);
}

function* claimsOf(hit: Hit, digestMistakes: readonly DigestMistake[]): Generator<Claim> {
	const written =
		hit.digestMistakes.length === 1
			? digestMistakes.map((mistake) => [mistake])
			: [hit.digestMistakes];
	let count = 0;
	for (const bodyWay of hit.bodyWays) {
		for (const keyWay of hit.keyWays) {
			if (++count > mostWays) return;
			for (const digest of written) {
				yield {
					mistakes: [
						...bodyWay.mistakes,
						...keyWay.mistakes,
						...(hit.formula ? [hit.formula] : []),
						...digest
					],
					bodyIndex: bodyWay.index,
					keyIndex: keyWay.index
				};
			}
		}
	}
}

/**
 * Explanations that give the same final digest for the same body and key given are one, with
 * alternatives. (A value that was cut can have explanations with different digests.)
 */
function fold(question: Question, found: readonly Explanation[]): Explanation[] {
	const groups = new Map<string, Explanation[]>();
	for (const explanation of found) {
		const { bodyIndex, keyIndex, chance } = explanation;
		const digest = chance > 1e-12 ? finalDigest(question, explanation) : '';
		const name = `${bodyIndex}/${keyIndex}/${digest}`;
		groups.set(name, [...(groups.get(name) ?? []), explanation]);
	}
	const folded: Explanation[] = [];
	for (const group of groups.values()) {
		const [best, ...others] = group.sort(byRank);
		folded.push({ ...best!, alternatives: alternativesOf(best!, others) });
	}
	return folded.sort(byRank);
}

function alternativesOf(best: Explanation, others: readonly Explanation[]) {
	const codes = [...others.map(codesOf), ...others.flatMap(({ alternatives }) => alternatives)];
	const known = new Set([codesOf(best).join(' ')]);
	return codes.filter((list) => {
		const name = list.join(' ');
		return !known.has(name) && known.add(name);
	});
}

function finalDigest(question: Question, explanation: Explanation): string {
	const plain = explanation.mistakes.filter((mistake) => mistake.group !== 'digest' || mistake.inner);
	const proof = reproduce(question, { ...explanation, mistakes: plain });
	return proof ? (proof.rounds.at(-1)?.digest ?? proof.value) : '';
}

export function codesOf({ mistakes }: Pick<Explanation, 'mistakes'>): string[] {
	return mistakes.map(({ code }) => code);
}

const weights = { high: 0, medium: 1, low: 2 } as const;

/** Simpler first, then likelier, then what was given first; the codes settle the rest. */
function byRank(a: Explanation, b: Explanation): number {
	return (
		a.mistakes.length - b.mistakes.length ||
		weightOf(a.mistakes) - weightOf(b.mistakes) ||
		a.bodyIndex + a.keyIndex - (b.bodyIndex + b.keyIndex) ||
		a.bodyIndex - b.bodyIndex ||
		(codesOf(a).join(' ') < codesOf(b).join(' ') ? -1 : 1)
	);
}

function weightOf(mistakes: readonly Mistake[]): number {
	return mistakes.reduce((sum, { likelihood }) => sum + weights[likelihood], 0);
}
