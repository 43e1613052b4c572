/** What a reply is. All of it is the text that came back; nothing in it is trusted. */
import type { Place, StageClaim } from '../finding.ts';
import type { CodeRow, Meaning } from './codes/row.ts';
import type { ReplyFinding } from './findings.ts';
import type { Escape } from './read/unescape.ts';
import type { Head } from './read/head.ts';

/**
 * `http`: a status line is before it. `bare`: something around it proves that none came.
 * `body`: only the XML is there, which most clients show whether or not a head came.
 * `fields`: no XML, but its fields as a client printed them.
 */
export type Framing = 'http' | 'bare' | 'body' | 'fields';

export interface Fields {
	/** `response_code` as it came, trimmed; empty where there is none. */
	code: string;
	/** `response_text`, trimmed; empty where there is none. */
	text: string;
	/** Null where the item is missing or neither 0 nor 1. */
	isSuccess: boolean | null;
	/** Null where the item is missing. */
	object: string | null;
	action: string | null;
	protocol: string | null;
	transactionId: string | null;
}

export interface Reply extends Fields {
	framing: Framing;
	head: Head | null;
	/** Where the envelope is, in bytes of the evidence. */
	place: Place;
	/** What a log had done to the XML. */
	escapes: readonly Escape[];
	/** Whether the closing tag of the envelope is there. */
	complete: boolean;
	/** The row of the code table; null where the code is missing or unknown. */
	row: CodeRow | null;
	/** The meaning that the text picks; null where it picks none of several. */
	meaning: Meaning | null;
	findings: readonly ReplyFinding[];
	/** What the reply proves of each stage, all findings together. */
	claims: readonly StageClaim[];
}

/**
 * `replies`: at least one reply. `page`: an HTML page. `http`: an HTTP head without a reply.
 * `request`: only what was sent. `text`: a known response text alone. `wording`: a response text or
 * a code among other words. `other-api`: a reply of another API, of OpenSRS or not. `empty`: nothing.
 * `unknown`: not a reply.
 */
export type ReadingKind =
	'replies' | 'page' | 'http' | 'request' | 'text' | 'wording' | 'other-api' | 'empty' | 'unknown';

export interface ReplyReading {
	kind: ReadingKind;
	replies: readonly Reply[];
	/** Of all replies and of the whole, in this order. */
	findings: readonly ReplyFinding[];
}
