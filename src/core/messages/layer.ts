/**
 * A layer: what one part of a computer says when a call fails. Most of what a client prints was said
 * by a layer below it, so an unknown client is recognized by the layers below it.
 */
import type { ErrorKind } from './kind.ts';

/** Kinds that only the tables know: they steer how the others are read. */
export type Mark =
	/** Covers what looks like a message but isn't one. */
	| 'ignore'
	/** A client's frame around a cause. */
	| 'frame'
	/** A service other than an API: a database, mail, a cache. */
	| 'other-service'
	/** When it failed: as the connection was made, in the handshake, or after it. */
	| 'connecting'
	| 'in-handshake'
	| 'afterwards';

export interface Layer {
	/** What says it, as a person knows it. */
	name: string;
	source: string;
	/** Year and month in which the sources were read or the clients run. */
	checked: '2026-11';
	/**
	 * Texts by what they show, one a line. Case, white space, `_`, quotes and escapes do not matter;
	 * `…` stands for anything on the same line, `\\n` for the begin or end of one. A longer text counts before a shorter one inside it.
	 */
	texts: Readonly<Partial<Record<ErrorKind | Mark, readonly string[]>>>;
}
