import { families } from '../pattern.ts';
import type { SeenInText } from '../read.ts';

/**
 * Puts behind a sentence where it was seen: "The port did not answer in time (curl, line 1)."
 * @param seen with its full stop; its first word gets a capital, unless it is a name
 */
export function withSource(seen: string, who: string | null, line: number): string {
	const start = seen.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
	return `${start.slice(0, -1)} (${who === null ? '' : `${who}, `}line ${line}).`;
}

/**
 * What a message shows, what that means and what to do.
 * @param seen a sentence with its full stop; who printed it, and where, is put behind it
 */
export const say =
	(seen: string, means: string, todo: string) =>
	({ by, family, line }: SeenInText) => ({
		seen: withSource(seen, by ?? families[family], line),
		means,
		todo
	});
