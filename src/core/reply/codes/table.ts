/** The code table: every row, and a row by its code. */
import type { CodeRow, ResponseCode } from './row.ts';
import { codes000to299 } from './rows/codes000to299.ts';
import { codes300 } from './rows/codes300.ts';
import { code400 } from './rows/code400.ts';
import { codes401to429 } from './rows/codes401to429.ts';
import { codes430to449 } from './rows/codes430to449.ts';
import { codes460to479 } from './rows/codes460to479.ts';
import { codes480to499 } from './rows/codes480to499.ts';
import { codes500 } from './rows/codes500.ts';
import { codes700 } from './rows/codes700.ts';
import { codesOther } from './rows/codesOther.ts';

/** In the order of the numbers; the text without a number comes last. */
export const codeTable: readonly CodeRow[] = [
	...codes000to299,
	...codes300,
	...code400,
	...codes401to429,
	...codes430to449,
	...codes460to479,
	...codes480to499,
	...codes500,
	...codes700,
	...codesOther
];

const byCode = new Map(codeTable.map((row) => [String(row.code), row]));

/**
 * The row of a code, or null for a code that is not known.
 * @param code as it is in a reply or a link: `401`, ` 401 `, `unnumbered`
 */
export function codeRow(code: ResponseCode | string): CodeRow | null {
	return byCode.get(String(code).trim().toLowerCase()) ?? null;
}
