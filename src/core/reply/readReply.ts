/** Reads replies out of anything that a person pastes: see ReadingKind for what it can be. */
import { quote } from '../bytes/quote.ts';
import { hundredOf } from './codes/hundred.ts';
import { codeRow } from './codes/table.ts';
import { pickMeaning } from './codes/meaning.ts';
import type { StageClaim } from '../finding.ts';
import type { CodeRow } from './codes/row.ts';
import type { ReplyFinding } from './findings.ts';
import { judge, type Unjudged } from './judge.ts';
import { decode, type Decoded } from '../bytes/text.ts';
import { findEnvelopes, type Region } from './read/envelopes.ts';
import { lastHead, provesBare } from './read/head.ts';
import { readItems, type Items } from './read/items.ts';
import { looseFields, type LooseReply } from './read/looseFields.ts';
import { printedCodes } from './read/printedCodes.ts';
import { shortCode } from './read/shortCode.ts';
import { foreignJson } from './read/foreignJson.ts';
import { foreignReply } from './read/foreignReply.ts';
import { otherApiFinding } from './read/otherApi.ts';
import { headFinding, isPage, pageFinding } from './read/page.ts';
import { unescapeXml } from './read/unescape.ts';
import { unlistedCode, wordingIn } from './read/wording.ts';
import type { Fields, Framing, ReadingKind, Reply, ReplyReading } from './reply.ts';
import { proofs } from './proof.ts';

/** A log with more replies than this is read up to here, and a finding says so. */
export const mostReplies = 200;

/**
 * @param input bytes as captured, or text as pasted; never throws
 * @returns what it is, the replies in it, and what they show
 */
export function readReply(input: Uint8Array | string): ReplyReading {
	const decoded = decode(input);
	const { text } = decoded;
	if (!/[^\s\0\ufeff]/.test(text))
		return alone('empty', { code: 'nothing-came', severity: 'warning', args: {} });
	const regions = findEnvelopes(text, mostReplies + 1);
	const replies: Reply[] = [];
	let request: string | null = null;
	let unclear = false;
	let from = 0;
	for (const region of regions.slice(0, mostReplies)) {
		const read = readEnvelope(decoded, region, from);
		if (read === null) unclear = true;
		else if (typeof read === 'string') request ??= read;
		else replies.push(read);
		from = region.end;
	}
	if (replies.length === 0 && regions.length === 0) {
		// Before the fields: clients print the error numbers of other APIs as response_code.
		const otherApi = otherApiFinding(text);
		if (otherApi) return alone('other-api', otherApi);
		const foreign = foreignReply(text);
		if (foreign) return alone('other-api', foreign);
	}
	if (replies.length === 0) replies.push(...looseReplies(decoded));
	if (replies.length > 0) return together(replies, regions.length);
	if (request !== null) return alone('request', requestFinding(request));
	const reading = other(text);
	return unclear && reading.kind === 'unknown'
		? alone('unknown', { code: 'envelope-unclear', severity: 'note', args: {} })
		: reading;
}

/** The reply of an envelope, or the action of a request; null where nothing shows which it is. */
function readEnvelope(decoded: Decoded, region: Region, from: number): Reply | string | null {
	const { text, bytesAt } = decoded;
	const { xml, escapes } = unescapeXml(text.slice(region.start, region.end));
	const items = readItems(xml);
	const fields = fieldsOf(items);
	const { action } = fields;
	const answered = items.values.has('is_success') || items.values.has('response_code');
	if (action !== null && !answered && !isReplyAction(action)) return action;
	// A head further away than this belongs to something else.
	const before = unescapeXml(text.slice(Math.max(from, region.start - 20_000), region.start)).xml;
	const head = lastHead(escapes.includes('json') ? before.replace(/\\r|\\n/g, '\n') : before);
	const around = before + text.slice(region.end, region.end + 600);
	const framing = head ? 'http' : provesBare(around) ? 'bare' : 'body';
	if (framing === 'body' && !ofReply.some((key) => items.values.has(key))) return null;
	return finish(
		{
			...fields,
			framing,
			head,
			place: placeOf(region, bytesAt),
			escapes,
			complete: region.complete
		},
		items.trouble
	);
}

/** `REPLY`, or `GET_CAPABILITIES:REPLY` as https://domains.opensrs.guide/docs/get_capabilities has it. */
const isReplyAction = (action: string): boolean => /(?:^|:)REPLY$/i.test(action);

/** Items of which a reply has one; an action that gets here is that of a reply. */
const ofReply = ['response_code', 'response_text', 'is_success', 'action'];

function placeOf({ start, end }: { start: number; end: number }, bytesAt: Decoded['bytesAt']) {
	return { start: bytesAt(start), end: bytesAt(end) };
}

function fieldsOf({ values }: Items): Fields {
	const flag = values.get('is_success')?.trim();
	const value = (key: string) => values.get(key)?.trim() ?? null;
	return {
		code: value('response_code') ?? '',
		text: value('response_text') ?? '',
		isSuccess: flag === '1' ? true : flag === '0' ? false : null,
		object: value('object'),
		action: value('action'),
		protocol: value('protocol'),
		transactionId: value('transaction_id')
	};
}

function looseReplies({ text, bytesAt }: Decoded): Reply[] {
	const framing: Framing = 'fields';
	const found = firstOf(
		() => looseFields(text, mostReplies),
		() => escapedFields(text),
		() => printedCodes(text, mostReplies),
		() => shortCode(text)
	);
	return found.map(({ fields, start, end }) => {
		const place = placeOf({ start, end }, bytesAt);
		return finish(
			{ ...fields, framing, head: null, place, escapes: [], complete: true },
			undefined
		);
	});
}

/** What the first reader that finds something finds. */
function firstOf(...readers: (() => LooseReply[])[]): LooseReply[] {
	for (const read of readers) {
		const found = read();
		if (found.length > 0) return found;
	}
	return [];
}

/** How much of a text is read that a log or a page escaped. */
const mostEscaped = 200_000;

/** Items that a log or a page escaped, without an envelope around them. */
function escapedFields(text: string): LooseReply[] {
	const part = text.slice(0, mostEscaped);
	if (!/response_?(?:code|text)/i.test(part)) return [];
	const { xml } = unescapeXml(part);
	// Of PHP's var_dump the types and lengths say nothing.
	const bare = xml.replace(/=>\s{1,8}(?:string\(\d{1,6}\)|int) ?\(?/g, '=> ');
	if (bare === part) return [];
	return looseFields(bare, mostReplies).map((each) => ({ ...each, start: 0, end: part.length }));
}

function finish(read: Omit<Unjudged, 'row' | 'meaning'>, trouble: Items['trouble']): Reply {
	const row = read.code === '' ? null : codeRow(read.code);
	const meaning = row ? (pickMeaning(row, read.text)?.meaning ?? null) : null;
	const unjudged: Unjudged = { ...read, row, meaning };
	const findings = judge(unjudged, trouble);
	return { ...unjudged, findings, claims: findings.flatMap(({ claims }) => claims ?? []) };
}

function together(replies: Reply[], regions: number): ReplyReading {
	const findings = replies.flatMap((reply) => reply.findings);
	if (replies.length > 1) {
		findings.push({ code: 'several-replies', severity: 'note', args: { count: replies.length } });
	}
	if (regions > mostReplies || replies.length >= mostReplies) {
		findings.push({ code: 'more-replies', severity: 'note', args: { read: replies.length } });
	}
	return { kind: 'replies', replies, findings };
}

/** No envelope and no fields: a page, a head, a known text, or nothing that is known. */
function other(text: string): ReplyReading {
	const head = lastHead(text);
	if (isPage(text)) return alone('page', pageFinding(text, head));
	if (head) return alone('http', headFinding(head));
	const foreign = foreignJson(text);
	if (foreign) return alone('other-api', foreign);
	return knownText(text) ?? alone('unknown', { code: 'not-a-reply', severity: 'note', args: {} });
}

/** A response text without its envelope, as a message on a screen shows it. */
function knownText(text: string): ReplyReading | null {
	const line = text.trim();
	if (line.length > 500) return null;
	if (
		/(?:denied|refused):? {0,3}invalid ip address|^\W{0,4}(?:error\W{0,3})?invalid ip address\W{0,3}$|\bopensrs\b.{0,200}\binvalid ip address/i.test(
			line
		)
	) {
		const claims = [...proofs['address-refused'].claims];
		return alone('text', {
			code: 'reply-address-text',
			severity: 'error',
			args: { text: quote(line) },
			claims
		});
	}
	const wording = wordingIn(line);
	if (!wording) return unlisted(line);
	const { said, rows, whole } = wording;
	const claims = likelyFailure(rows, said);
	return alone(whole ? 'text' : 'wording', {
		code: 'known-text',
		severity: claims.length > 0 ? 'error' : 'note',
		args: { text: quote(said), codes: rows.map(({ code }) => String(code)), likely: true },
		claims
	});
}

function unlisted(line: string): ReplyReading | null {
	const code = unlistedCode(line);
	if (code === null) return null;
	const hundred = hundredOf(code)?.sentence ?? '';
	const args = { code: quote(code, 40), text: quote(''), hundred };
	return alone('wording', { code: 'reply-code-unknown', severity: 'warning', args });
}

/**
 * Where a text of several codes says that the call failed, if they agree. Codes of the connection
 * weigh more than those of a command. Likely and no more: the code itself is not there.
 */
function likelyFailure(rows: readonly CodeRow[], said: string): StageClaim[] {
	// A text about an address may be about one in the command.
	if (/\bip\b/i.test(said)) return [];
	const failures = rows.flatMap((row) => {
		const meaning = pickMeaning(row, said)?.meaning;
		return meaning ? proofs[meaning.proves].claims.filter(isFailure) : [];
	});
	const ofConnection = failures.filter(({ stage }) => stage !== 'command');
	const [first, ...others] = ofConnection.length > 0 ? ofConnection : failures;
	return first && others.every(({ stage }) => stage === first.stage) ? [first] : [];
}

const isFailure = ({ state }: StageClaim) => state === 'failed';

function requestFinding(action: string): ReplyFinding {
	return { code: 'request-not-reply', severity: 'note', args: { action: quote(action, 60) } };
}

function alone(kind: ReadingKind, finding: ReplyFinding): ReplyReading {
	return { kind, replies: [], findings: [finding] };
}
