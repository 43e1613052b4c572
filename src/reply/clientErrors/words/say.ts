import { families } from '../pattern.ts';
import type { SeenInText } from '../read.ts';

/** "The port did not answer in time (curl, line 1)." */
function sentence(seen: string, { line, family }: SeenInText): string {
	const first = seen[0]!.toUpperCase();
	return `${first}${seen.slice(1, -1)} (${families[family]}, line ${line}).`;
}

/**
 * What a message shows, what that means and what to do.
 * @param seen a sentence with its full stop; who printed it, and where, is put in
 */
export const say = (seen: string, means: string, todo: string) => (args: SeenInText) => ({
	seen: sentence(seen, args),
	means,
	todo
});
