/** Part of one row. A `gap` is where only the other row has characters. */
export interface Stretch {
	text: string;
	kind: 'same' | 'differs' | 'gap';
}

/** Longer values are not a digest in any form, and comparing them would take too long. */
const longest = 200;
/** Below this, matches are coincidence: two random digests share about half their digits in order. */
const enoughInCommon = 24;

/**
 * Two values as rows of the same width, with matching characters in the same column.
 * @returns null if there is nothing to compare: a value is empty or too long, or they are equal
 */
export function sideBySide(
	sent: string,
	expected: string
): { sent: Stretch[]; expected: Stretch[] } | null {
	if (sent === '' || expected === '' || sent === expected || sent.length > longest) return null;
	const columns =
		sent.length === expected.length ? inPlace(sent, expected) : aligned(sent, expected);
	return {
		sent: stretches(columns, ([left]) => left),
		expected: stretches(columns, ([, right]) => right)
	};
}

type Column = readonly [string, string];

function inPlace(left: string, right: string): Column[] {
	const width = Math.max(left.length, right.length);
	return Array.from({ length: width }, (_, at) => [left[at] ?? '', right[at] ?? '']);
}

/** Longest common subsequence, ignoring case. */
function aligned(left: string, right: string): Column[] {
	const isLike = (l: number, r: number) => left[l]!.toLowerCase() === right[r]!.toLowerCase();
	const common = Array.from({ length: left.length + 1 }, () => new Uint8Array(right.length + 1));
	for (let l = left.length - 1; l >= 0; l--) {
		for (let r = right.length - 1; r >= 0; r--) {
			common[l]![r] = isLike(l, r)
				? common[l + 1]![r + 1]! + 1
				: Math.max(common[l + 1]![r]!, common[l]![r + 1]!);
		}
	}
	if (common[0]![0]! < enoughInCommon) return inPlace(left, right);
	const columns: Column[] = [];
	let l = 0;
	let r = 0;
	while (l < left.length || r < right.length) {
		if (l < left.length && r < right.length && isLike(l, r)) {
			columns.push([left[l++]!, right[r++]!]);
		} else if (
			r === right.length ||
			(l < left.length && common[l + 1]![r]! >= common[l]![r + 1]!)
		) {
			columns.push([left[l++]!, '']);
		} else {
			columns.push(['', right[r++]!]);
		}
	}
	return columns;
}

/** One row in stretches; a gap has one space for each missing character. */
function stretches(columns: readonly Column[], pick: (column: Column) => string): Stretch[] {
	const row: Stretch[] = [];
	for (const column of columns) {
		const own = pick(column);
		const kind = own === '' ? 'gap' : column[0] === column[1] ? 'same' : 'differs';
		const last = row.at(-1);
		if (last?.kind === kind) last.text += own || ' ';
		else row.push({ text: own || ' ', kind });
	}
	return row;
}
