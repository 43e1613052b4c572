/** Words for every code of a transcript; the faults that the reply room knows keep its words. */
import type { WordsTable } from '../../../finding.ts';
import { kinds, type ErrorKind } from '../../../reply/clientErrors/kind.ts';
import { clientErrorWords } from '../../../reply/clientErrors/words/index.ts';
import type { Shown, TranscriptArgs } from '../codes.ts';
import { at, type Say } from './labels.ts';
import { tlsWords } from './tls.ts';
import { transcriptWords } from './transcript.ts';
import { wayWords } from './way.ts';

/** The reply room begins with the line and the family of the client; here the tool is known. */
const borrowed =
	(kind: ErrorKind): Say =>
	(shown: Shown) => {
		const { line, text } = shown;
		const words = clientErrorWords[kind]({ family: 'system', line, excerpt: text });
		return { ...words, seen: `${at(shown)}: ${words.seen.replace(/^Line \d+ \([^)]*\): /, '')}` };
	};

const fromReplies = Object.fromEntries(
	(Object.keys(kinds) as ErrorKind[]).map((kind) => [kind, borrowed(kind)])
) as Record<ErrorKind, Say>;

export const transcriptWordsTable: WordsTable<TranscriptArgs> = {
	...fromReplies,
	...wayWords,
	...tlsWords,
	...transcriptWords
};
