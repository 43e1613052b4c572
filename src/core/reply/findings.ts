/** The findings that a reply can lead to. Their words are in words.ts. */
import type { Quoted } from '../bytes/quote.ts';
import type { FindingOf } from '../finding.ts';
import type { OtherApi } from './otherApis.ts';
import type { Escape } from './read/unescape.ts';

export interface ReplyArgs {
	/** The code is known and so is its meaning. `meaning` is its id in the row of the code. */
	'reply-code': { code: Quoted; text: Quoted; meaning: string };
	/** The code has several meanings and the text picks none. */
	'reply-code-ambiguous': { code: Quoted; text: Quoted; meanings: readonly string[] };
	'reply-code-unknown': { code: Quoted; text: Quoted; hundred: string };
	'reply-code-missing': { isSuccess: boolean | null };
	/** A success of the documented form that has no code, such as GET_CAPABILITIES:REPLY. */
	'reply-success-without-code': { action: Quoted };
	/** A text about a refused IP address, without a code that says so. */
	'reply-address-text': { text: Quoted };
	/** A refused IP address in XML without HTTP; `proved` where the surroundings show that. */
	'reply-bare-denial': { proved: boolean };
	/** XML without HTTP that is not the known refusal. */
	'reply-bare': { code: Quoted };
	/** is_success and response_code say different things. */
	'reply-flag-misleads': { isSuccess: boolean; code: Quoted };
	'reply-object-missing': { code: Quoted };
	'reply-cut-off': { code: Quoted };
	'reply-not-well-formed': { message: Quoted };
	'reply-not-parsed': { why: 'too-deep' | 'too-long' };
	'reply-escaped': { escapes: readonly Escape[] };
	'reply-http-status': { status: number; reason: Quoted };
	'several-replies': { count: number };
	'more-replies': { read: number };
	'html-page': {
		title: Quoted;
		/** The product that the page names, if it names one. */
		maker: string | null;
		status: number | null;
		/** Whether words in it are those of a login page of a network. */
		portal: boolean;
	};
	'http-without-reply': { status: number; reason: Quoted };
	'proxy-wants-login': { status: number };
	'request-not-reply': { action: Quoted };
	'known-text': { text: Quoted; codes: readonly string[]; likely: true };
	/** A reply of another OpenSRS API; `number` is its own error number, empty where it has none. */
	'other-api': { api: OtherApi; number: Quoted; text: Quoted };
	/** A reply of another company's API; `root` is the name of its root element. */
	'foreign-reply': { root: Quoted; text: Quoted };
	/** An error in JSON, likely of another company's API. */
	'foreign-json': { text: Quoted };
	'nothing-came': Record<never, never>;
	/** An envelope without a single item of a request or a reply, and no HTTP head before it. */
	'envelope-unclear': Record<never, never>;
	'not-a-reply': Record<never, never>;
}

export type ReplyFinding = FindingOf<ReplyArgs>;
