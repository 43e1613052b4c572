import { checkAfterRoot } from './afterRoot.ts';
import { checkBeginning } from './beginning.ts';
import type { Check } from './check.ts';
import { checkControls } from './controls.ts';
import { checkEncoding } from './encoding.ts';
import { checkEnding } from './ending.ts';
import { checkLineEndings } from './lineEndings.ts';
import { checkLookalikes } from './lookalikes.ts';
import { checkMisread } from './misread.ts';
import { checkPrivateKey } from './privateKey.ts';
import { checkWrapping } from './wrapping.ts';

/** The checks for text. A new one goes here, with its code in codes.ts and its words in words.ts. */
export const textChecks: readonly Check[] = [
	checkControls,
	checkWrapping,
	checkBeginning,
	checkAfterRoot,
	checkPrivateKey,
	checkEncoding,
	checkMisread,
	checkLookalikes,
	checkLineEndings,
	checkEnding
];
