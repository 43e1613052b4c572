/** Finds what programs printed because a call failed, in any text: a log, a traceback, a terminal. */
import { quote, type Quoted } from '../bytes/quote.ts';
import { byteOffsets } from '../bytes/byteOffsets.ts';
import type { FindingOf, StageClaim } from '../finding.ts';
import { judgeTargets, type About } from './about.ts';
import { isIp } from './hosts.ts';
import { claimsOf, kindRow, kinds, type ErrorKind } from './kind.ts';
import { withLostQuotes } from './lostQuote.ts';
import { decided } from './moment.ts';
import { spot, type Spotted } from './spot.ts';
import { wentOn, withoutWentOn } from './wentOn.ts';

export interface SeenInText {
	/** What printed it, as a person knows it: "curl", "Java", "the system". */
	by: string;
	/** Line of the text, from 1. */
	line: number;
	/** That line, at most 300 characters of it. */
	text: Quoted;
	/** The host that it is about, where the text names one. */
	host?: Quoted;
	port?: number;
	/** What happened there, where that is not this call. */
	fault?: ErrorKind;
	/** It fails a stage, though nothing names the host that was called. */
	likely?: true;
}

export type ClientErrorArgs = Record<ErrorKind, SeenInText> & { 'text-cut': { read: number } };
export type ClientErrorFinding = FindingOf<ClientErrorArgs>;

const longest = 4_000_000;

/** Only the toolkit of OpenSRS says these, so they are about a call to OpenSRS. */
const ownKind = /^toolkit-/;

interface ReadOptions {
	/** The host that a command calls: a message is about it unless its own line names another. */
	target?: string;
	/** Read plain English too, where nothing else is known: not beside a reply, whose texts are English. */
	vague?: boolean;
}

/**
 * Messages in a text, in their order; each kind is given once, where it is seen first. A vague kind
 * ("certificate verify failed") is left out where an exact one is there.
 * @param text as it was pasted; at most 4 million characters are searched, and a finding says so
 * @returns findings whose places are byte offsets in the UTF-8 form of the text
 */
export function readClientErrors(
	text: string,
	{ target, vague = false }: ReadOptions = {}
): ClientErrorFinding[] {
	const searched = text.length > longest ? text.slice(0, longest) : text;
	const findings = describe(exactOnes(messagesIn(searched, target, vague)), searched);
	if (searched !== text) {
		findings.push({ code: 'text-cut', severity: 'note', args: { read: longest } });
	}
	return findings;
}

/** A message with what it is about. */
interface Message extends Spotted {
	about: About;
}

function messagesIn(text: string, target: string | undefined, vague: boolean): Message[] {
	const failures = withoutWentOn(text);
	const spots = spot(failures);
	const told = spots.messages.some(
		(each) => !each.vague && !each.bare && each.kind !== 'cause-unsaid'
	);
	const counted = spots.messages.filter((each) =>
		each.vague ? vague && !told : !(each.bare && told)
	);
	const timed = decided(withLostQuotes({ ...spots, messages: counted }));
	const about = judgeTargets(timed, target);
	const messages = about.filter(
		({ faint, about: { host, instead } }) =>
			!faint || (instead ? instead === 'about-service' : host)
	);
	if (failures === text) return messages;
	const accepted = spot(text).messages.filter(({ kind }) => kind === wentOn);
	return [...accepted.map((each) => ({ ...each, about: {} })), ...messages];
}

/** The first of each kind and target, without the vague ones beside exact ones. */
function exactOnes(messages: readonly Message[]): Message[] {
	const first = new Map<string, Message>();
	const frame = ({ kind }: Message) => Number(kind === 'cause-unsaid');
	const ordered = [...messages].sort((a, b) => frame(a) - frame(b) || a.start - b.start);
	for (const message of ordered) {
		const { instead, host, port } = message.about;
		const key = instead ? `${instead} ${host ?? ''} ${port ?? ''}` : message.kind;
		if (!first.has(key)) first.set(key, message);
	}
	const all = [...first.values()].sort((a, b) => a.start - b.start);
	const present = new Set<string>(all.map(({ kind, about }) => about.instead ?? kind));
	const proxied = all.some(({ kind }) => /^proxy-/.test(kind));
	const left = all.filter(({ kind, about }) => {
		if (about.instead === 'about-proxy') return !proxied;
		if (about.instead) return true;
		return !kindRow(kind).lessThan?.some((exact) => present.has(exact));
	});
	// A frame says that something failed; it counts only where nothing says what.
	const telling = left.filter(({ kind }) => kind !== 'cause-unsaid');
	return telling.length > 0 ? telling : left.slice(0, 1);
}

function describe(messages: readonly Message[], text: string): ClientErrorFinding[] {
	const bytesAt = byteOffsets(text);
	let line = 1;
	let counted = 0;
	return messages.map(({ kind, by, about, start, end }): ClientErrorFinding => {
		for (; counted < start; counted++) if (text.charCodeAt(counted) === 10) line++;
		const from = text.lastIndexOf('\n', start - 1) + 1;
		const stop = text.indexOf('\n', start);
		const whole = text.slice(from, stop < 0 ? text.length : stop).trim();
		const code = about.instead ?? kind;
		const args: SeenInText = { by, line, text: quote(whole) };
		if (about.host !== undefined) args.host = quote(about.host, 253);
		if (about.port !== undefined) args.port = about.port;
		if (about.instead) args.fault = kind;
		const claims = claimsFor(kind, about);
		const named = about.host !== undefined && (about.port !== undefined || !isIp(about.host));
		if (!named && !ownKind.test(code) && claims.some(({ state }) => state === 'failed'))
			args.likely = true;
		const finding = {
			code,
			severity: kinds[code].severity,
			args,
			place: { start: bytesAt(start), end: bytesAt(end) },
			claims
		};
		// Each kind has the same arguments, which the union by code cannot express for a variable.
		return finding as ClientErrorFinding;
	});
}

/** A name that is not that of OpenSRS shows its own failure to be resolved, and no more. */
function claimsFor(kind: ErrorKind, { instead }: About): StageClaim[] {
	if (instead === undefined) return claimsOf(kind);
	if (instead === 'about-other-port') {
		return claimsOf(kind).filter(({ stage }) => stage === 'dns' || stage === 'tcp');
	}
	const failed = kindRow(kind).failed === 'dns';
	const named = instead === 'host-is-url' || instead === 'host-misspelt';
	return named && failed ? [{ stage: 'dns', state: 'failed' }] : [];
}
