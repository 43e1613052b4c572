/** One typo between two texts; `place` counts characters from 1. */
export interface Typo {
	place: number;
	slip: 'changed' | 'missing' | 'added' | 'swapped';
}

/**
 * The single typo that turns the right value into the one sent; null if they differ by more. A cut
 * end, a lost zero or an added comma is not a typo: programs do that, not people.
 */
export function typoBetween(right: string, sent: string): Typo | null {
	const most = Math.min(right.length, sent.length);
	let at = 0;
	while (at < most && right[at] === sent[at]) at++;
	const place = at + 1;
	const same = (rightFrom: number, sentFrom: number) =>
		right.slice(rightFrom) === sent.slice(sentFrom);
	const isTyped = /[0-9a-z]/i.test(sent[at] ?? '');
	if (at < right.length && at < sent.length) {
		if (isTyped && same(at + 1, at + 1)) return { place, slip: 'changed' };
		const isSwapped = right[at] === sent[at + 1] && right[at + 1] === sent[at];
		if (isSwapped && same(at + 2, at + 2)) return { place, slip: 'swapped' };
		if (at > 0 && right[at] !== '0' && same(at + 1, at)) return { place, slip: 'missing' };
	}
	return isTyped && same(at, at + 1) ? { place, slip: 'added' } : null;
}

export const typoWords: Readonly<Record<Typo['slip'], (place: number) => string>> = {
	changed: (place) => `Character ${place} of the signature is wrong.`,
	missing: (place) => `Character ${place} of the signature is missing.`,
	added: (place) => `Character ${place} of the signature is extra.`,
	swapped: (place) => `Characters ${place} and ${place + 1} of the signature are swapped.`
};
