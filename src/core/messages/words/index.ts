/** Words for what a message shows. */
import type { WordsTable } from '../../finding.ts';
import type { ClientErrorArgs } from '../read.ts';
import { aboutWords } from './about.ts';
import { answerWords } from './answer.ts';
import { clientWords } from './client.ts';
import { tlsWords } from './tls.ts';
import { wayWords } from './way.ts';

export const clientErrorWords: WordsTable<ClientErrorArgs> = {
	...wayWords,
	...tlsWords,
	...answerWords,
	...clientWords,
	...aboutWords,
	'text-cut': ({ read }) => ({
		seen: `Only the first ${read} characters were searched for messages.`,
		means: 'A message further down was not seen.',
		todo: 'Paste the part of the log around the failed call.'
	})
};
