import type { Severity, StageClaim, Words } from '../finding.ts';
import { codeRow } from './codes/table.ts';
import { proofs } from './proof.ts';

/** What a response code says when nothing but the number is given. */
export interface CodeAlone {
	severity: Severity;
	claims: readonly StageClaim[];
	words: Words;
}

/**
 * A code without its text. Only what all its meanings share is claimed, because the text alone
 * tells them apart.
 * @returns null for a code that is not in the table
 */
export function codeAlone(code: string): CodeAlone | null {
	const row = codeRow(code);
	if (!row) return null;
	const [first, ...others] = row.meanings;
	const same = others.every(({ proves }) => proves === first.proves);
	if (!same) {
		const titles = row.meanings.map(({ title }) => title).join('; ');
		return {
			severity: 'warning',
			claims: [],
			words: {
				seen: `Code ${code} has ${row.meanings.length} meanings.`,
				means: `Only its text tells which one applies: ${titles}.`,
				todo: 'Paste the whole reply, or at least its response_text.'
			}
		};
	}
	const { claims, connection } = proofs[first.proves];
	// A typed number does not show any stage as passed: it could be an HTTP status.
	return {
		severity: row.category === 'success' ? 'note' : 'error',
		claims: claims.filter(({ state }) => state === 'failed'),
		words: {
			seen: `Code ${code}: ${row.title}.`,
			means: `This holds for a response_code in an OpenSRS reply, not for an HTTP status. ${connection}`,
			todo: first.todo === '' ? 'Paste the whole reply: it says more than its code.' : first.todo
		}
	};
}
