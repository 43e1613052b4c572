/**
 * When it failed. The moment decides the stage, not the word: a reset in the handshake is a TLS
 * failure, after it the connection had worked.
 */
import type { ErrorKind } from './kind.ts';
import type { Mark } from './layer.ts';
import type { Spots, Spotted } from './spot.ts';

type Moment = 'connecting' | 'in-handshake' | 'afterwards';
const moments: ReadonlySet<Mark> = new Set<Moment>(['connecting', 'in-handshake', 'afterwards']);

/** What a kind becomes where its moment is said. */
const becomes: Partial<Record<ErrorKind, Partial<Record<Moment, ErrorKind>>>> = {
	'timeout-on-the-way': {
		connecting: 'connect-timeout',
		'in-handshake': 'handshake-timeout',
		afterwards: 'read-timeout'
	},
	'connect-timeout': { 'in-handshake': 'handshake-timeout', afterwards: 'read-timeout' },
	timeout: { 'in-handshake': 'handshake-timeout' },
	'read-timeout': { 'in-handshake': 'handshake-timeout' },
	reset: { 'in-handshake': 'closed-in-handshake' },
	'aborted-locally': { 'in-handshake': 'closed-in-handshake' },
	'tls-closed': { 'in-handshake': 'closed-in-handshake', afterwards: 'empty-reply' },
	'closed-in-handshake': { afterwards: 'empty-reply' },
	'empty-reply': { 'in-handshake': 'closed-in-handshake' },
	'reply-cut': { 'in-handshake': 'closed-in-handshake' },
	'tls-damaged': { 'in-handshake': 'tls-handshake' },
	'tls-failed': { afterwards: 'tls-damaged' }
};

/** How far from a message the words may be that say its moment. */
const near = 240;

/** The same messages with the kind that their moment gives them. */
export function decided(spots: Spots): Spots {
	const marks = spots.marks.filter(({ mark }) => moments.has(mark));
	if (marks.length === 0) return spots;
	let first = 0;
	const messages = spots.messages.map((message) => {
		const options = becomes[message.kind];
		while (first < marks.length && marks[first]!.to < message.from - near) first++;
		if (!options) return message;
		const moment = nearest(message, marks, first, spots.plain);
		const kind = moment && options[moment];
		return kind ? { ...message, kind } : message;
	});
	return { ...spots, messages };
}

/** The moment that is said in the same line, or else in the lines beside it. */
function nearest(
	{ from, to }: Spotted,
	marks: Spots['marks'],
	first: number,
	text: string
): Moment | undefined {
	let best: Moment | undefined;
	let least = Infinity;
	for (let at = first; at < marks.length && marks[at]!.from < to + near; at++) {
		const { mark, from: start, to: end } = marks[at]!;
		const between = end <= from ? text.slice(end, from) : start >= to ? text.slice(to, start) : '';
		const breaks = between.split('\n').length - 1;
		if (breaks > 3) continue;
		const distance = breaks * 1000 + between.length;
		if (distance < least) {
			least = distance;
			best = mark as Moment;
		}
	}
	return best;
}
