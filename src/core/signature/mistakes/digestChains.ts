import { putAround } from './digestWrite.ts';
import type { DigestForm, DigestMistake } from './mistake.ts';

/*
 * Two mistakes often combine in how a digest is written: in upper case, and then with a newline
 * after it. The second must be one that only adds something around the text, whatever the text is.
 */

/** Digest mistakes, and how they together write the inner and the final digest. */
export interface DigestChain {
	mistakes: readonly DigestMistake[];
	inner?: DigestForm | undefined;
	outer?: DigestForm | undefined;
}

type Side = 'inner' | 'outer';

/**
 * The form in which several mistakes together write a digest.
 * @returns undefined for lower-case hex; null if the mistakes can't be combined
 */
export function formOn(
	side: Side,
	mistakes: readonly DigestMistake[]
): DigestForm | undefined | null {
	let form: DigestForm | undefined;
	for (const { [side]: next } of mistakes) {
		if (form && next && !next.around) return null;
		form = form && next ? aroundForm(form, next.around!) : (next ?? form);
	}
	return form;
}

function aroundForm(form: DigestForm, around: NonNullable<DigestForm['around']>): DigestForm {
	const writeInto = putAround(form, around);
	return {
		writeInto,
		...(form.lossy && { lossy: true }),
		write(digest) {
			const written = form.write(digest);
			const out = new Uint8Array(written.length + around.before.length + around.after.length);
			out.set(around.before);
			out.set(written, around.before.length);
			out.set(around.after, around.before.length + written.length);
			return out;
		}
	};
}

/** Chains are made only once, because the search caches by form what each form writes. */
const known = new WeakMap<DigestMistake, WeakMap<DigestMistake, DigestChain>>();

/**
 * Every digest mistake alone, and every pair in which the second adds something around what the
 * first wrote, unless the first is rare.
 * @param most 1 for single mistakes only
 */
export function digestChains(mistakes: readonly DigestMistake[], most: number): DigestChain[] {
	const chains: DigestChain[] = mistakes.map((mistake) => ({ ...mistake, mistakes: [mistake] }));
	if (most < 2) return chains;
	for (const second of mistakes) {
		if (!(second.inner ?? second.outer)?.around) continue;
		for (const first of mistakes) {
			const meet = (side: Side) => first[side] !== undefined && second[side] !== undefined;
			if (first !== second && !first.rare && (meet('inner') || meet('outer')))
				chains.push(chainOf(first, second));
		}
	}
	return chains;
}

function chainOf(first: DigestMistake, second: DigestMistake): DigestChain {
	let after = known.get(first);
	if (!after) known.set(first, (after = new WeakMap()));
	let chain = after.get(second);
	if (!chain) {
		const mistakes = [first, second];
		const [inner, outer] = [formOn('inner', mistakes), formOn('outer', mistakes)];
		after.set(second, (chain = { mistakes, inner: inner ?? undefined, outer: outer ?? undefined }));
	}
	return chain;
}
