/** What came back inside TLS: an HTTP status, a reply of OpenSRS, or somebody else's page. */
import type { StageClaim } from '../../finding.ts';
import { readReply } from '../../reply/readReply.ts';
import type { Reply } from '../../reply/reply.ts';
import { claimsOfCode, type TranscriptFinding } from './codes.ts';
import type { Line } from './lines.ts';
import { found, type Segment } from './segment.ts';

/** As curl -v, curl -i, wget -S and wget print it. */
const status =
	/^(?:< |\s{0,4})HTTP\/\d(?:\.\d)? (\d{3})\b|^(?:HTTP request sent|.{1,60}HTTP.{1,60}), .{1,60}\.\.\. (\d{3}) (?!No headers)/;
const codeItem = /key\s{0,4}=\s{0,4}["']response_code["']/;

/** Findings on what came back in a segment, in the order of its lines. */
export function readReplies(segment: Segment): TranscriptFinding[] {
	const { tool, lines } = segment;
	const denied = lines.find((line) => /invalid ip address/i.test(line.text));
	if (denied) {
		const words = /response_text["']>([^<]{0,300})/.exec(denied.text)?.[1] ?? denied.text.trim();
		const reply = known(replyIn(segment));
		return [found(tool, denied, 'address-denied', { detail: words, reply })];
	}
	const coded = lines.find((line) => codeItem.test(line.text));
	return (coded && readCode(segment, coded)) ?? readHttp(segment);
}

/** The reply room reads it; undefined where it finds no code. */
function replyIn({ lines }: Segment): Reply | undefined {
	const printed = lines.map(({ text }) => text).join('\n');
	return readReply(printed).replies.find(({ code }) => code !== '');
}

const known = (reply: Reply | undefined) =>
	reply?.findings.find((each) => each.code === 'reply-code');

function readCode(segment: Segment, line: Line): TranscriptFinding[] | null {
	const reply = replyIn(segment);
	if (!reply) return null;
	const claims = new Map<string, StageClaim>();
	for (const claim of [...claimsOfCode('opensrs-answered'), ...reply.claims]) {
		if (isShown(claim, segment)) claims.set(claim.stage, claim);
	}
	const detail = `${reply.code} ${reply.text}`.trim();
	const said = segment.target.signed ? known(reply) : undefined;
	const answered = found(segment.tool, line, 'opensrs-answered', {
		detail,
		reply: said,
		claims: [...claims.values()]
	});
	return [said ? { ...answered, severity: said.severity } : answered];
}

/**
 * The reply to a probe without a username reports a missing header, as it should, and shows only
 * that the path is open. The reply to a signed request shows everything.
 */
function isShown({ stage }: StageClaim, { target }: Segment): boolean {
	return target.signed === true || ['dns', 'tcp', 'tls', 'allow-list'].includes(stage);
}

function readHttp({ tool, lines }: Segment): TranscriptFinding[] {
	const seen: TranscriptFinding[] = [];
	// Without a request before it, a status shown by curl -v is the answer of a proxy to CONNECT.
	const answered = lines.find((line, at) => {
		const number = status.exec(line.text);
		if (!number || /Connection established/i.test(line.text)) return false;
		return !line.text.startsWith('< ') || lines.slice(0, at).some(isRequest);
	});
	if (answered) {
		const [, plain, wget] = status.exec(answered.text)!;
		const number = plain ?? wget!;
		// A proxy asks for its login before the tunnel or in the place of the host: it proves nothing.
		const claims = number === '407' ? { claims: [] } : {};
		seen.push(found(tool, answered, 'http-answered', { detail: number, ...claims }));
		if (number === '407') seen.push(found(tool, answered, 'proxy-answered'));
		else if (/^[45]/.test(number)) seen.push(found(tool, answered, 'http-status'));
	}
	const page = lines.find((line) => /^\s{0,8}<(?:!doctype html|html|head)\b/i.test(line.text));
	if (page) seen.push(found(tool, page, 'html-answer'));
	return seen;
}

const isRequest = (line: Line) => /^> (?:GET|POST|HEAD) /.test(line.text);
