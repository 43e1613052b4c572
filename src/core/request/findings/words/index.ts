import type { WordsTable } from '../../../finding.ts';
import type { RequestArgs } from '../args.ts';
import { bodyWords } from './body.ts';
import { credentialWords } from './credentials.ts';
import { headerWords } from './headers.ts';
import { lengthWords } from './length.ts';
import { targetWords } from './target.ts';

/** The words of every finding on a captured request. */
export const requestWords: WordsTable<RequestArgs> = {
	...targetWords,
	...headerWords,
	...lengthWords,
	...credentialWords,
	...bodyWords
};
