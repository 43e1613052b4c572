/** Two byte strings side by side: what was signed, and what was given. */
import { cellsBetween, type Cell } from './symbols.ts';
import { characterStart } from './utf8.ts';

/** One column of the picture: a cell on one side may have no partner on the other. */
export interface CellPair {
	left?: Cell;
	right?: Cell;
	same: boolean;
}

export interface Comparison {
	equal: boolean;
	/** Offset of the first different byte; the shorter length if one starts with the other; or null. */
	firstDifference: number | null;
	/** Aligned cells around the first difference; empty where both are equal. */
	pairs: CellPair[];
}

/**
 * Finds the first difference and aligns the bytes around it: a byte that is missing on one side
 * leaves a gap, so that the bytes after it stay aligned.
 * @param context bytes to show before the first difference; what follows is twice as long
 */
export function compareBytes(left: Uint8Array, right: Uint8Array, context = 16): Comparison {
	const shorter = Math.min(left.length, right.length);
	let first = 0;
	while (first < shorter && left[first] === right[first]) first++;
	if (first === left.length && first === right.length) {
		return { equal: true, firstDifference: null, pairs: [] };
	}
	// Go back at least four bytes, so that a character that differs only in its last byte is shown whole.
	const start = characterStart(left, Math.max(0, first - Math.max(4, context)));
	const cells = (bytes: Uint8Array) =>
		cellsBetween(bytes, start, Math.min(bytes.length, first + 2 * context)).map((cell) => ({
			...cell,
			inPlace: cell.offset + (cell.hex.length + 1) / 3 > first
		}));
	return { equal: false, firstDifference: first, pairs: align(cells(left), cells(right)) };
}

/** Longest common subsequence; differing runs are paired cell by cell as far as possible. */
function align(left: Cell[], right: Cell[]): CellPair[] {
	const columns = right.length + 1;
	const longest = new Uint16Array((left.length + 1) * columns);
	for (let l = left.length - 1; l >= 0; l--) {
		for (let r = right.length - 1; r >= 0; r--) {
			longest[l * columns + r] =
				left[l]!.hex === right[r]!.hex
					? longest[(l + 1) * columns + r + 1]! + 1
					: Math.max(longest[(l + 1) * columns + r]!, longest[l * columns + r + 1]!);
		}
	}
	const pairs: CellPair[] = [];
	let onlyLeft: Cell[] = [];
	let onlyRight: Cell[] = [];
	const flush = () => {
		for (let at = 0; at < Math.max(onlyLeft.length, onlyRight.length); at++) {
			pairs.push(pairOf(onlyLeft[at], onlyRight[at], false));
		}
		onlyLeft = [];
		onlyRight = [];
	};
	let l = 0;
	let r = 0;
	while (l < left.length || r < right.length) {
		if (l < left.length && r < right.length && left[l]!.hex === right[r]!.hex) {
			flush();
			pairs.push(pairOf(left[l++], right[r++], true));
		} else if (
			r === right.length ||
			(l < left.length && longest[(l + 1) * columns + r]! >= longest[l * columns + r + 1]!)
		) {
			onlyLeft.push(left[l++]!);
		} else {
			onlyRight.push(right[r++]!);
		}
	}
	flush();
	return pairs;
}

function pairOf(left: Cell | undefined, right: Cell | undefined, same: boolean): CellPair {
	return { ...(left && { left }), ...(right && { right }), same };
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
	a === b || (a.length === b.length && a.every((byte, at) => byte === b[at]));
