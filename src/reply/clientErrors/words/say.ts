import { families } from '../pattern.ts';
import type { SeenInText } from '../read.ts';

const at = ({ line, family }: SeenInText) => `Line ${line} (${families[family]})`;

/** A sentence about the message, then fixed words for its meaning and what to do. */
export const say = (seen: string, means: string, todo: string) => (args: SeenInText) => ({
	seen: `${at(args)}: ${seen}`,
	means,
	todo
});
