/** What can be said of a code that is not in the table: what its neighbours are about. */
import { categories, type Category, type CodeRow } from './row.ts';
import { codeTable } from './table.ts';

export interface Hundred {
	/** First and last number: 400 and 499. */
	from: number;
	to: number;
	/** The known codes in between. */
	rows: readonly CodeRow[];
	/** What they are about, the most frequent first, with how many there are. */
	categories: readonly { category: Category; count: number }[];
	/** The same in a sentence. */
	sentence: string;
}

/**
 * The known codes that share the hundred of a code.
 * @returns null where the input is no whole number
 */
export function hundredOf(code: string | number): Hundred | null {
	const digits = String(code).trim();
	if (!/^\d{1,9}$/.test(digits)) return null;
	const from = Math.floor(Number(digits) / 100) * 100;
	const to = from + 99;
	const rows = codeTable.filter(
		({ code: known }) => typeof known === 'number' && known >= from && known <= to
	);
	const counts = new Map<Category, number>();
	for (const row of rows) counts.set(row.category, (counts.get(row.category) ?? 0) + 1);
	const sorted = [...counts]
		.map(([category, count]) => ({ category, count }))
		.sort((a, b) => b.count - a.count);
	return {
		from,
		to,
		rows,
		categories: sorted,
		sentence: sentenceOf(from, to, rows.length, sorted)
	};
}

function sentenceOf(
	from: number,
	to: number,
	known: number,
	sorted: Hundred['categories']
): string {
	if (known === 0) return `No code from ${from} to ${to} is known here.`;
	const parts = sorted.map(
		({ category, count }) => `${categories[category].toLowerCase()} (${count})`
	);
	const codes = known === 1 ? 'The one known code' : `The ${known} known codes`;
	return `${codes} from ${from} to ${to}: ${parts.join(', ')}.`;
}
