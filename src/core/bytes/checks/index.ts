/**
 * Every check of the bytes. To add one, write a file with its codes and words, and list it here.
 * What XML allows is from XML 1.0, fifth edition; what OpenSRS does is from its guide and its own
 * clients. How OpenSRS answers malformed XML is not known.
 */
import type { FindingOf, WordsTable } from '../../finding.ts';
import type { Scan } from '../scan/scan.ts';
import { checkAfterRoot, afterRootWords, type AfterRootArgs } from './afterRoot.ts';
import { checkBeginning, beginningWords, type BeginningArgs } from './beginning.ts';
import { checkContainer, containerWords, type ContainerArgs } from './container.ts';
import { checkControls, controlsWords, type ControlsArgs } from './controls.ts';
import { checkEncoding, encodingWords, type EncodingArgs } from './encoding.ts';
import { checkEnding, endingWords, type EndingArgs } from './ending.ts';
import { checkLineEndings, lineEndingsWords, type LineEndingsArgs } from './lineEndings.ts';
import { checkLookalikes, lookalikesWords, type LookalikesArgs } from './lookalikes.ts';
import { checkMisread, misreadWords, type MisreadArgs } from './misread.ts';
import { checkPrivateKey, privateKeyWords, type PrivateKeyArgs } from './privateKey.ts';
import { checkWrapping, wrappingWords, type WrappingArgs } from './wrapping.ts';

/** Every code of this room with the arguments of its words. */
export interface BytesArgs
	extends
		ContainerArgs,
		ControlsArgs,
		WrappingArgs,
		BeginningArgs,
		AfterRootArgs,
		PrivateKeyArgs,
		EncodingArgs,
		MisreadArgs,
		LookalikesArgs,
		LineEndingsArgs,
		EndingArgs {}

export type BytesCode = keyof BytesArgs;

/** Its `place` is the first occurrence, as byte offsets in the input; empty input has none. */
export type BytesFinding = FindingOf<BytesArgs>;

export const bytesWords: WordsTable<BytesArgs> = {
	...containerWords,
	...controlsWords,
	...wrappingWords,
	...beginningWords,
	...afterRootWords,
	...privateKeyWords,
	...encodingWords,
	...misreadWords,
	...lookalikesWords,
	...lineEndingsWords,
	...endingWords
};

/** The checks for text, after `checkContainer`; each must be quick, as it is one step of the work. */
export const textChecks: readonly ((scan: Scan) => BytesFinding[])[] = [
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

export { checkContainer };
