/** Words for what only command output shows; the faults that messages name have theirs there. */
import type { WordsTable } from '../../../finding.ts';
import type { OwnCode, Shown } from '../codes.ts';
import { tlsWords } from './tls.ts';
import { transcriptWords } from './transcript.ts';
import { wayWords } from './way.ts';

export const transcriptWordsTable: WordsTable<Record<OwnCode, Shown>> = {
	...wayWords,
	...tlsWords,
	...transcriptWords
};
