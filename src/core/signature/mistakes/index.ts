import { bodyCuts } from './body-cuts.ts';
import { bodyEdges } from './body-edges.ts';
import { bodyEmptyElements } from './body-empty-elements.ts';
import { bodyEscapes } from './body-escapes.ts';
import { bodyHead } from './body-head.ts';
import { bodyLineEnds } from './body-line-ends.ts';
import { bodyLines } from './body-lines.ts';
import { bodyParts } from './body-parts.ts';
import { bodyQuotes } from './body-quotes.ts';
import { bodySent } from './bodySent.ts';
import { bodySpacing } from './body-spacing.ts';
import { bodyValues } from './body-values.ts';
import { bodyWords } from './body-words.ts';
import { bodyWraps } from './body-wraps.ts';
import { charsetCharacters } from './charset-characters.ts';
import { charsetForms } from './charset-forms.ts';
import { charsetJoined } from './charset-joined.ts';
import { charsets } from './charsets.ts';
import { digests } from './digests.ts';
import { bodyFillers } from './fillers/body.ts';
import { keyFillers } from './fillers/key.ts';
import { roundFillers } from './fillers/rounds.ts';
import { formulas } from './formulas.ts';
import { formulasMixed } from './formulas-mixed.ts';
import { formulasWords } from './formulas-words.ts';
import { keyCuts } from './key-cuts.ts';
import { keyForms } from './key-forms.ts';
import { keyWraps } from './key-wraps.ts';
import { keyWords } from './key-words.ts';
import type { Mistake } from './mistake.ts';
import { otherHashes } from './other-hashes.ts';
import { reserialised } from './reserialise.ts';

/** Marks the unlikely ones of a table in which any two hardly ever meet. */
const rareWhereLow = <One extends Mistake>(table: readonly One[]): readonly One[] =>
	table.map((mistake) => (mistake.likelihood === 'low' ? { ...mistake, rare: true } : mistake));

/**
 * All known ways to get a signature wrong. Source: the project's catalogue of mistakes and the
 * recorded output of XML libraries (`2026-11`).
 */
export const mistakes: readonly Mistake[] = [
	...formulas,
	...rareWhereLow(roundFillers),
	...otherHashes,
	...rareWhereLow(formulasMixed),
	...rareWhereLow(formulasWords),
	...charsetJoined,
	...digests,
	...bodyFillers,
	...bodySent,
	...bodyEdges,
	...bodyLineEnds,
	...rareWhereLow(bodyLines),
	...bodySpacing,
	...bodyEmptyElements,
	...bodyHead,
	...bodyQuotes,
	...bodyEscapes,
	...bodyWraps,
	...rareWhereLow(bodyValues),
	...rareWhereLow(bodyWords),
	...bodyCuts,
	...bodyParts,
	...reserialised,
	...charsets,
	...charsetForms,
	...rareWhereLow(charsetCharacters),
	...keyFillers,
	...keyCuts,
	...keyForms,
	...rareWhereLow(keyWraps),
	...rareWhereLow(keyWords)
];

const byCode: ReadonlyMap<string, Mistake> = new Map(
	mistakes.map((mistake) => [mistake.code, mistake])
);

export function mistakeByCode(code: string): Mistake | undefined {
	return byCode.get(code);
}
