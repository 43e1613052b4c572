import { readFileSync } from 'node:fs';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import type { Mistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import { catalogue } from './catalogue.ts';

/** Which entries of the catalogue each mistake stands for, where their names differ. */
const named = JSON.parse(
	readFileSync(new URL('../fixtures/covers.json', import.meta.url), 'utf8')
) as Record<string, string | readonly string[]>;

const ids = new Set(catalogue.mistakes.map(({ id }) => id));

/** The catalogue ids that a mistake stands for; none for variants that the catalogue leaves out. */
export function coversOf({ code }: Pick<Mistake, 'code'>): readonly string[] {
	return ids.has(code) ? [code] : [named[code] ?? []].flat();
}

const covering = new Map(
	mistakes.flatMap((mistake) => coversOf(mistake).map((id) => [id, mistake] as const))
);

/** The mistake that stands for an entry of the catalogue. */
export function mistakeFor(id: string): Mistake {
	return covering.get(id)!;
}

/**
 * Entries of the catalogue that no single mistake stands for: the key of the other environment and
 * a key that was replaced are further keys of the question and their signature is the right one for
 * that key; the search itself makes the formula with two keys.
 */
export const coveredByFurtherKeys: readonly string[] = ['key.other', 'key.old', 'key.only1'];
