import type { SeenInText } from '../read.ts';

/**
 * Puts behind a sentence where it was seen: "The port did not answer in time (curl, line 1)."
 * @param seen with its full stop; its first word gets a capital, unless it is a name
 */
export function withSource(seen: string, who: string | null, line: number): string {
	const start = seen.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
	return `${start.slice(0, -1)} (${who === null ? '' : `${who}, `}line ${line}).`;
}

type Text = string | ((shown: SeenInText) => string);
const put = (text: Text, shown: SeenInText) => (typeof text === 'string' ? text : text(shown));

/** Said where nothing names the host that was called. */
const likely = 'Likely, because the message names no host.';

/** What a message shows, what that means and what to do. */
export const say = (seen: Text, means: Text, todo: Text) => (shown: SeenInText) => ({
	seen: put(seen, shown),
	means: shown.likely ? `${put(means, shown)} ${likely}` : put(means, shown),
	todo: put(todo, shown)
});

/** The line as printed, for a reason that this page does not know. */
export const quoted = ({ text }: SeenInText): string => `“${text.slice(0, 160)}”`;
