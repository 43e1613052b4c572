import type { WordsTable } from '../../../finding.ts';
import type { EnvelopeArgs } from '../args.ts';
import { structureWords } from './structure.ts';
import { xmlWords } from './xml.ts';

/** The words of every finding on an OPS envelope. */
export const envelopeWords: WordsTable<EnvelopeArgs> = { ...xmlWords, ...structureWords };
