import type { FindingOf, WordsTable } from '../finding.ts';
import type { CodeRow } from './codes/row.ts';
import { codeRow } from './codes/table.ts';
import { proofs } from './proof.ts';

/** What a response code says when only the number is known. */
export interface CodeAloneArgs {
	'code-alone': { code: string };
	'code-alone-ambiguous': { code: string };
}
type CodeAloneFinding = FindingOf<CodeAloneArgs>;

/**
 * A code without its text. Only what all its meanings share is claimed, because the text alone
 * tells them apart.
 * @returns null for a code that is not in the table
 */
export function codeAlone(code: string): CodeAloneFinding | null {
	const row = codeRow(code);
	if (!row) return null;
	const [first, ...others] = row.meanings;
	if (!others.every(({ proves }) => proves === first.proves)) {
		return { code: 'code-alone-ambiguous', severity: 'warning', args: { code } };
	}
	return {
		code: 'code-alone',
		severity: row.category === 'success' ? 'note' : 'error',
		args: { code },
		// A typed number does not show any stage as passed: it could be an HTTP status.
		claims: proofs[first.proves].claims.filter(({ state }) => state === 'failed')
	};
}

const rowOf = (code: string): CodeRow => codeRow(code)!;

export const codeAloneWords: WordsTable<CodeAloneArgs> = {
	'code-alone': ({ code }) => {
		const { title, meanings } = rowOf(code);
		const [{ todo }] = meanings;
		return {
			seen: `Code ${code}: ${title}.`,
			means: `This is what it means as a response_code of OpenSRS; as an HTTP status it means something else. The number alone doesn’t show how far the call came.`,
			todo: todo === '' ? 'Paste the whole reply: it tells more than its code.' : todo
		};
	},
	'code-alone-ambiguous': ({ code }) => {
		const { meanings } = rowOf(code);
		return {
			seen: `Code ${code} has ${meanings.length} meanings.`,
			means: `Its text tells which one applies: ${meanings.map(({ title }) => title).join('; ')}.`,
			todo: 'Paste the whole reply, or at least its response_text.'
		};
	}
};
