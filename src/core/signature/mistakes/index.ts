import { bodyCuts } from './body-cuts.ts';
import { bodyEdges } from './body-edges.ts';
import { bodyEmptyElements } from './body-empty-elements.ts';
import { bodyEscapes } from './body-escapes.ts';
import { bodyHead } from './body-head.ts';
import { bodyLineEnds } from './body-line-ends.ts';
import { bodyQuotes } from './body-quotes.ts';
import { bodySpacing } from './body-spacing.ts';
import { bodyWords } from './body-words.ts';
import { bodyWraps } from './body-wraps.ts';
import { charsetForms } from './charset-forms.ts';
import { charsetJoined } from './charset-joined.ts';
import { charsets } from './charsets.ts';
import { digests } from './digests.ts';
import { bodyFillers } from './fillers/body.ts';
import { keyFillers } from './fillers/key.ts';
import { roundFillers } from './fillers/rounds.ts';
import { formulas } from './formulas.ts';
import { keyCuts } from './key-cuts.ts';
import { keyForms } from './key-forms.ts';
import { keyWords } from './key-words.ts';
import type { Mistake } from './mistake.ts';
import { otherHashes } from './other-hashes.ts';
import { reserialised } from './reserialise.ts';

/**
 * All known ways to get a signature wrong. Source: the project's catalogue of mistakes and the
 * recorded output of XML libraries (`2026-11`).
 */
export const mistakes: readonly Mistake[] = [
	...formulas,
	...roundFillers,
	...otherHashes,
	...charsetJoined,
	...digests,
	...bodyFillers,
	...bodyEdges,
	...bodyLineEnds,
	...bodySpacing,
	...bodyEmptyElements,
	...bodyHead,
	...bodyQuotes,
	...bodyEscapes,
	...bodyWraps,
	...bodyWords,
	...bodyCuts,
	...reserialised,
	...charsets,
	...charsetForms,
	...keyFillers,
	...keyCuts,
	...keyForms,
	...keyWords
];

const byCode: ReadonlyMap<string, Mistake> = new Map(
	mistakes.map((mistake) => [mistake.code, mistake])
);

export function mistakeByCode(code: string): Mistake | undefined {
	return byCode.get(code);
}
