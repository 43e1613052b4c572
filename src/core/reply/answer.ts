import { bySeverity } from '../finding.ts';
import { readClientErrors, type ClientErrorFinding } from '../messages/read.ts';
import { pastedLines, withoutStrings } from '../bytes/escaped.ts';
import { withoutFrame, withPlainQuotes } from '../bytes/frame.ts';
import { fromLatin1, latin1 } from '../bytes/latin1.ts';
import { decode } from '../bytes/text.ts';
import { isWireLog, readWireLog } from '../bytes/wireLog.ts';
import type { ReplyFinding } from './findings.ts';
import { readReply } from './readReply.ts';
import type { Reply, ReplyReading } from './reply.ts';

/** Everything that one paste of "what came back" shows. */
export interface AnswerReading {
	kind: ReplyReading['kind'] | 'client-error';
	replies: readonly Reply[];
	/** What the client printed, instead of a reply or beside it. */
	messages: readonly ClientErrorFinding[];
	/** Of replies and messages, the gravest first. */
	findings: readonly (ReplyFinding | ClientErrorFinding)[];
}

/** What is read of a longer paste, in bytes; the view says so. */
export const readBytes = 1 << 20;

/**
 * Reads what came back: replies, and what a client printed instead of one. Never throws.
 * @param bytes as captured or pasted; the first `readBytes` of them are read
 * @param alone false where messages count only beside a reply: without one, another reader has them
 */
export function readAnswer(bytes: Uint8Array, alone = true): AnswerReading {
	const printed = latin1(bytes.subarray(0, readBytes));
	const isLog = isWireLog(printed.slice(0, 32_768));
	const text = isLog ? printed : withoutStrings(printed);
	const head = withoutFrame(fromLatin1(text), true);
	const back = isLog ? cameBack(head) : head;
	const { kind, replies, findings } = back ? readReply(withPlainQuotes(back)) : noReplyShown;
	const noReply = kind === 'unknown' || kind === 'empty';
	const json = findings.some(({ code }) => code === 'foreign-json');
	const found =
		noReply && !alone ? [] : readClientErrors(decode(head).text, { vague: noReply || json });
	const numbers = text === printed ? null : pastedLines(printed, text);
	const read = numbers ? found.map((each) => inLine(each, numbers)) : found;
	const messages = json && !read.some(saysMore) ? [] : read;
	// A reply says what happened; a client's message beside it is about the same call.
	// Words that only sound like a reply yield to any message, and to another service's at once.
	const sounds = json || kind === 'wording' || (kind === 'text' && messages.some(isElsewhere));
	const instead = messages.length > 0 && (noReply || sounds);
	return {
		kind: instead ? 'client-error' : kind,
		replies,
		messages,
		findings: [...(instead ? [] : besides(findings, messages)), ...messages].sort(bySeverity)
	};
}

const noReplyShown: ReplyReading = { kind: 'unknown', replies: [], findings: [] };

/**
 * In a client's debug output what it received, or what is beside that where it shows no body; null
 * where nothing is.
 */
function cameBack(bytes: Uint8Array): Uint8Array | null {
	const log = readWireLog(latin1(bytes).split('\n'));
	if (!log) return bytes;
	const text = /\r?\n\r?\n[^]/.test(log.received) ? log.received : log.rest;
	return text.trim() === '' ? null : fromLatin1(text);
}

/** Says more than an API does about itself: what failed on the way to it. */
const saysMore = ({ code }: ClientErrorFinding): boolean =>
	!/^(?:about-.*|login-refused|http-status|cause-unsaid|reason-unknown|other-answer|not-xml)$/.test(
		code
	);

const inLine = (finding: ClientErrorFinding, numbers: readonly number[]): ClientErrorFinding =>
	finding.code === 'text-cut'
		? finding
		: { ...finding, args: { ...finding.args, line: numbers[finding.args.line - 1]! } };

const isElsewhere = ({ code }: ClientErrorFinding): boolean =>
	code === 'about-service' || code === 'about-other-host' || code === 'about-other-brand';

/** That no XML came says less than the status of the gateway that answered in its place. */
function besides(findings: readonly ReplyFinding[], messages: readonly ClientErrorFinding[]) {
	const gateway = messages.some(({ code }) => code === 'gateway-status');
	return findings.filter(({ code }) => !(gateway && code === 'http-without-reply'));
}
