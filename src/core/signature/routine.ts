import type { Progress } from '../job.ts';
import { md5Hex } from './hash.ts';
import { mistakes } from './mistakes/index.ts';
import { inOneLine, type Mistake } from './mistakes/mistake.ts';
import { groupsOf } from './search/groups.ts';
import type { ValueFinding } from './value/findings.ts';
import { readValue } from './value/readValue.ts';

/** How the output of a person's MD5 function compares with the right MD5. */
export type RoutineJudgement =
	| { kind: 'match'; findings: ValueFinding[] }
	| { kind: 'wrong-form'; findings: ValueFinding[] }
	/** A different input produces exactly this value. */
	| { kind: 'other-input'; findings: ValueFinding[]; code: string; happened: string }
	| { kind: 'hashed-twice'; findings: ValueFinding[] }
	/** `tried` is the number of other inputs tried; 0 if none could be. */
	| { kind: 'unknown'; findings: ValueFinding[]; isMd5: boolean; tried: number };

export interface RoutineQuestion {
	/** The bytes the function was meant to hash; null if they are not in memory, as for a file. */
	text: Uint8Array | null;
	/** Their MD5, 32 lower-case hex digits. */
	md5: string;
	/** What the function printed, as text. */
	printed: string;
}

/** Longer texts, in bytes, get no variants, because each variant is a copy of the text. */
export const triedBytes = 1 << 20;

/** Rewords what happened: nothing is signed here, and the text need not be XML. */
const ofHashing = (mistake: Mistake): string =>
	inOneLine(mistake)
		.replace(/\bsign(?=(?:ed|ing)\b)/g, 'hash')
		.replace(/(?<!<)\b(?:body|XML)\b(?! decl)/g, 'text');

/** The likely ones first. */
const variants = groupsOf(mistakes).body;

/**
 * Compares one plain MD5 with what a function printed, and looks for the input that the function
 * really hashed: a newline added, UTF-16, another charset, and so on. Each variant is one step, and
 * progress counts variants. For a text of a megabyte all of them together take seconds.
 */
export function* md5RoutineJob(
	question: RoutineQuestion
): Generator<Progress, RoutineJudgement, void> {
	const { text, md5, printed } = question;
	const { digest, findings } = readValue(printed);
	if (digest === md5) {
		const wrong = findings.some(({ severity }) => severity === 'error');
		return { kind: wrong ? 'wrong-form' : 'match', findings };
	}
	if (digest === md5Hex(new TextEncoder().encode(md5))) return { kind: 'hashed-twice', findings };
	if (digest === null || text === null || text.length > triedBytes) {
		return { kind: 'unknown', findings, isMd5: digest !== null, tried: 0 };
	}

	let tried = 0;
	const context = { username: new Uint8Array(0), body: text };
	for (const [done, mistake] of variants.entries()) {
		yield { done, total: variants.length };
		const changed = mistake.change(text, context);
		if (changed === null) continue;
		tried++;
		if (md5Hex(changed) !== digest) continue;
		return { kind: 'other-input', findings, code: mistake.code, happened: ofHashing(mistake) };
	}
	return { kind: 'unknown', findings, isMd5: true, tried };
}
