import { md5Hex } from './hash.ts';
import { mistakes } from './mistakes/index.ts';
import type { ValueFinding } from './value/findings.ts';
import { readValue } from './value/readValue.ts';

/** What a person's MD5 routine made of a text, against what it should have made. */
export type RoutineJudgement =
	| { kind: 'match'; findings: ValueFinding[] }
	| { kind: 'wrong-form'; findings: ValueFinding[] }
	/** Another input gives exactly this value: reproduced. */
	| { kind: 'other-input'; findings: ValueFinding[]; code: string; happened: string }
	| { kind: 'hashed-twice'; findings: ValueFinding[] }
	| { kind: 'unknown'; findings: ValueFinding[]; tried: number };

/** Above this the variants are not tried: each is a copy of the text. In bytes. */
const triedBytes = 1 << 20;

/**
 * Compares one plain MD5 with what a routine printed, and looks for the input that the routine
 * really hashed: a newline added, UTF-16, another charset, and so on.
 * @param text the bytes that the routine was meant to hash
 * @param md5 their MD5, 32 lower-case hex digits
 * @param printed what the routine printed
 */
export function judgeRoutine(text: Uint8Array, md5: string, printed: string): RoutineJudgement {
	const { digest, findings } = readValue(printed);
	if (digest === md5) {
		const wrong = findings.some(({ severity }) => severity === 'error');
		return { kind: wrong ? 'wrong-form' : 'match', findings };
	}
	const hexOf = (hex: string) => new TextEncoder().encode(hex);
	if (digest === md5Hex(hexOf(md5))) return { kind: 'hashed-twice', findings };

	let tried = 2;
	if (digest !== null && text.length <= triedBytes) {
		const context = { username: new Uint8Array(0), body: text };
		for (const mistake of mistakes) {
			if (mistake.group !== 'body' && mistake.group !== 'charset') continue;
			const changed = mistake.change(text, context);
			if (changed === null) continue;
			tried++;
			if (md5Hex(changed) !== digest) continue;
			const { code, happened } = mistake;
			return { kind: 'other-input', findings, code, happened };
		}
	}
	return { kind: 'unknown', findings, tried };
}
