/** Finds the rows that fit a line by one of its words, so that a line costs the same with any number of rows. */
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
		for (const row of rows) {
			if (row.word === undefined) this.always.push(row);
			else if (!this.byWord.get(row.word)?.push(row)) this.byWord.set(row.word, [row]);
		}
	}

	/** Every row that fits; for a line of letters that were damaged, also as it was before. */
	fitting(text: string): Hit<Each>[] {
		if (this.byWord.size + this.always.length === 0) return [];
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
		const rows = new Set<Each>();
		for (const word of wordsIn(text)) {
			const having = this.byWord.get(word);
			if (having) for (const row of having) rows.add(row);
		}
		return this.inRows(rows, text);
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
