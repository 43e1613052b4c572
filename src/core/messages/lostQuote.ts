/**
 * A quote that got lost in a curl command. curl then takes words of a header or of the body for
 * addresses and fails once for each; none of these errors is about OpenSRS.
 */
import type { ErrorKind } from './kind.ts';
import type { Spots } from './spot.ts';

/** An error of the command line tool about an address, in the plain text. */
const complaint = /\bcurl: \((3|6)\) ?([^\n]{0,300})/g;
/** Not what curl says of a scheme or of a port, which are settings. */
const unusable =
	/^(?:\[globbing\]|url using bad|unmatched|bad range|nested brace|empty string within|url rejected: (?:bad hostname|malformed input|no host part))/;
const unresolved = /^(?:could not|couldn't) resolve host:? ?'?([^\n]{0,300}?)'?$/;
/** Shaped like the name of a host: letters, digits, `-` and dots, and perhaps a port. */
const hostShaped = /^[a-z0-9][a-z0-9.-]{0,252}(?::\d{1,5})?$/;
/** Words that a request to OpenSRS has in its headers and in the first lines of its body. */
const wordOfRequest =
	/^(?:x-(?:username|signature)|content-(?:type|length)|accept|user-agent|text|application|xml|post|version|encoding|standalone|charset|utf-8|yes|no|ops envelope|doctype|system|item|key)$/;

type Kind = Extract<ErrorKind, 'dns-failed' | 'bad-url'>;
const turned: ReadonlySet<ErrorKind> = new Set<Kind>(['dns-failed', 'bad-url']);

/** The same messages, with one kind for all that a lost quote caused. */
export function withLostQuotes(spots: Spots): Spots {
	const complaints = [...spots.plain.matchAll(complaint)].map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		part: partIn(match[1]!, match[2]!.trim())
	}));
	const words = new Set(complaints.flatMap(({ part }) => (part && isWord(part) ? [part] : [])));
	const badUrl = complaints.some(({ part }) => part === null);
	// One word alone may be the short name of a proxy; several are the words of a header or body.
	const many = words.size > 1 || (words.size > 0 && badUrl);
	const lost = complaints.filter(({ part }) => {
		if (part === undefined) return false;
		return part === null || isNoHost(part) || (many && isWord(part));
	});
	if (lost.length === 0) return spots;
	// Both are in the order of the text.
	let next = 0;
	const messages = spots.messages.map((message) => {
		while (next < lost.length && lost[next]!.to <= message.from) next++;
		const within = next < lost.length && lost[next]!.from <= message.from;
		return within && turned.has(message.kind)
			? { ...message, kind: 'quote-lost' as const }
			: message;
	});
	return { ...spots, messages };
}

/** What was read as a host; null for a whole address, undefined for another fault. */
function partIn(code: string, said: string): string | null | undefined {
	// Some versions add the reason of the system behind the name.
	if (code === '6') return unresolved.exec(said)?.[1]?.split(/[;( ]/, 1)[0];
	return unusable.test(said) ? null : undefined;
}

/** A single label, as a word of a sentence is. */
const isWord = (part: string): boolean => hostShaped.test(part) && !/[.:]/.test(part);

/** What no host setting has. A stray quote after a host is kept: its name is the one to check. */
function isNoHost(part: string): boolean {
	const bare = part.replace(/^['"]|['":,;\\*`}\])]{1,5}$/g, '');
	return (
		bare === '' || wordOfRequest.test(bare) || (!hostShaped.test(bare) && !/^https?$/.test(bare))
	);
}
