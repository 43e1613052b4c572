/** Words for every code of a transcript; the faults that the reply room knows keep its words. */
import type { WordsTable } from '../../../finding.ts';
import { kinds, type ErrorKind } from '../../../reply/clientErrors/kind.ts';
import { clientErrorWords } from '../../../reply/clientErrors/words/index.ts';
import type { Shown, TranscriptArgs } from '../codes.ts';
import { tools } from '../tool.ts';
import { toolOf, type Say } from './labels.ts';
import { tlsWords } from './tls.ts';
import { transcriptWords } from './transcript.ts';
import { wayWords } from './way.ts';

/** The words of the reply room, with the tool for the client that printed it. */
const borrowed =
	(kind: ErrorKind): Say =>
	(shown: Shown) => {
		const { line, text } = shown;
		const by = toolOf(shown) ?? tools.unknown;
		return clientErrorWords[kind]({ family: 'system', by, line, excerpt: text });
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
