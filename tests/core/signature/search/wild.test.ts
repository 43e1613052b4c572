import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runToEnd } from '../../../../src/core/job.ts';
import { searchExplanations } from '../../../../src/core/signature/explain.ts';
import { codesOf } from '../../../../src/core/signature/search/rank.ts';
import { partOf } from '../../../support/part.ts';

/*
 * Wrong signing programs in ten languages, written by somebody who had not seen the catalogue. What
 * each did is in its words; `expect` has the codes for that, with `|` between equally honest ones.
 */
interface Program {
	id: string;
	words: string;
	document: number;
	key: string;
	username: string;
	sent: string;
	expect: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/*
 * The second file has programs of nine languages that were written before they were tried. The third
 * has those of later batches that were not explained, or not by the plainest words, at first.
 */
it.each([
	['programs.json', 143],
	['fresh.json', 88],
	['later.json', 40]
])('names what each wrong program did, and names it first: %s', (file, count) => {
	const { documents, programs } = JSON.parse(
		readFileSync(new URL(`../fixtures/wild/${file}`, import.meta.url), 'utf8')
	) as { documents: readonly string[]; programs: readonly Program[] };
	const bodies = documents.map((base64) => new Uint8Array(Buffer.from(base64, 'base64')));
	expect(programs).toHaveLength(count);
	const missed: string[] = [];
	for (const { id, document, key, username, sent, expect: wanted } of partOf(programs, 4)) {
		const { explanations } = runToEnd(
			searchExplanations(
				{
					bodies: [bodies[document]!],
					keys: [bytes(key)],
					observed: sent,
					username: bytes(username)
				},
				{ depths: { from: 0, to: 2 } }
			)
		);
		const [first] = explanations.map((explanation) => codesOf(explanation).join(' '));
		if (!wanted.split('|').includes(first ?? '')) missed.push(`${id}: ${first ?? 'nothing'}`);
	}
	expect(missed).toEqual([]);
});
