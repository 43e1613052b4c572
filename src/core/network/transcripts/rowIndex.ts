/**
 * Finds the rows that fit a line by their rarest word, so that a line costs the same with any number
 * of rows. A pattern is tried only where the line has all words of its row.
 */
import type { Row } from './segment.ts';
import { undamaged } from './mojibake.ts';
import { wordsIn } from './said.ts';

export interface Hit<Each extends Row> {
	row: Each;
	match: RegExpExecArray;
}

export class RowIndex<Each extends Row> {
	private readonly byWord = new Map<string, Each[]>();
	private readonly always: Each[] = [];

	constructor(rows: readonly Each[]) {
		const counts = new Map<string, number>();
		for (const { words = [] } of rows) {
			for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
		for (const row of rows) {
			// The sort is stable: of words that are equally rare the longest, which comes first.
			const [rarest] = [...(row.words ?? [])].sort((a, b) => counts.get(a)! - counts.get(b)!);
			if (rarest === undefined) this.always.push(row);
			else if (!this.byWord.get(rarest)?.push(row)) this.byWord.set(rarest, [row]);
		}
	}

	/** Every row that fits; for a line of letters that were damaged, also as it was before. */
	fitting(text: string): Hit<Each>[] {
		if (text === '' || this.byWord.size + this.always.length === 0) return [];
		const hits = this.inRows(this.always, text);
		hits.push(...this.inWords(text));
		if (hits.length > 0) return hits;
		for (const before of undamaged(text)) {
			const found = this.inWords(before);
			if (found.length > 0) return found;
		}
		return [];
	}

	private inWords(text: string): Hit<Each>[] {
		const words = wordsIn(text);
		// Most lines contain no word of any row, so this allocates nothing for them.
		let present: Set<string> | undefined;
		let rows: Set<Each> | undefined;
		for (const word of words) {
			const named = this.byWord.get(word);
			if (!named) continue;
			present ??= new Set(words);
			for (const row of named) {
				if (row.words!.every((each) => present!.has(each))) (rows ??= new Set()).add(row);
			}
		}
		return rows ? this.inRows(rows, text) : [];
	}

	private inRows(rows: Iterable<Each>, text: string): Hit<Each>[] {
		const hits: Hit<Each>[] = [];
		for (const row of rows) {
			if (row.sign && !row.sign.test(text)) continue;
			const match = row.pattern.exec(text);
			if (match) hits.push({ row, match });
		}
		return hits;
	}
}
