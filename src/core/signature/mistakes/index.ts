import { bodyCuts } from './bodyCuts.ts';
import { bodyEdges } from './bodyEdges.ts';
import { bodyEmptyElements } from './bodyEmptyElements.ts';
import { bodyEscapes } from './bodyEscapes.ts';
import { bodyJson } from './bodyJson.ts';
import { bodyLiterals } from './bodyLiterals.ts';
import { bodyUrlForms } from './bodyUrlForms.ts';
import { bodyHead } from './bodyHead.ts';
import { bodyLineEnds } from './bodyLineEnds.ts';
import { bodyLines } from './bodyLines.ts';
import { bodyParts } from './bodyParts.ts';
import { bodyQuotes } from './bodyQuotes.ts';
import { bodyQuoting } from './bodyQuoting.ts';
import { bodySent } from './bodySent.ts';
import { bodySpacing } from './bodySpacing.ts';
import { bodyEncoded } from './bodyEncoded.ts';
import { bodyText } from './bodyText.ts';
import { bodyValues } from './bodyValues.ts';
import { bodyWords } from './bodyWords.ts';
import { charsetCharacters } from './charsetCharacters.ts';
import { charsetForms } from './charsetForms.ts';
import { charsetJoined } from './charsetJoined.ts';
import { charsets } from './charsets.ts';
import { digests } from './digests.ts';
import { bodyFillers } from './fillers/body.ts';
import { keyFillers } from './fillers/key.ts';
import { roundFillers } from './fillers/rounds.ts';
import { formulas } from './formulas.ts';
import { formulasHashes } from './formulasHashes.ts';
import { formulasMixed } from './formulasMixed.ts';
import { formulasWords } from './formulasWords.ts';
import { keyCuts } from './keyCuts.ts';
import { keyEncoded } from './keyEncoded.ts';
import { keyForms } from './keyForms.ts';
import { keyGroups } from './keyGroups.ts';
import { keyMarks } from './keyMarks.ts';
import { keyShown } from './keyShown.ts';
import { keyWraps } from './keyWraps.ts';
import { keyWords } from './keyWords.ts';
import type { Mistake } from './mistake.ts';
import { otherHashes } from './otherHashes.ts';
import { reserialised } from './reserialise.ts';

/** Marks unlikely mistakes as `rare`, for tables whose mistakes hardly ever combine. */
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
	...formulasHashes,
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
	...bodyUrlForms,
	...bodyJson,
	...bodyLiterals,
	...bodyQuoting,
	...bodyEncoded,
	...bodyText,
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
	...keyEncoded,
	...keyGroups,
	...rareWhereLow(keyMarks),
	...rareWhereLow(keyShown),
	...rareWhereLow(keyWraps),
	...rareWhereLow(keyWords)
];

const byCode: ReadonlyMap<string, Mistake> = new Map(
	mistakes.map((mistake) => [mistake.code, mistake])
);

export function mistakeByCode(code: string): Mistake | undefined {
	return byCode.get(code);
}
