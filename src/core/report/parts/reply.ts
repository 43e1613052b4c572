/** What came back: its code, its text where OpenSRS documents it, and its items. */
import { say } from '../../bytes/say.ts';
import { templatesOf } from '../../reply/codes/meaning.ts';
import { codeRow } from '../../reply/codes/table.ts';
import { fitTemplate } from '../../reply/codes/text/template.ts';
import { wordsIn } from '../../reply/codes/text/words.ts';
import type { Head } from '../../reply/read/head.ts';
import type { Reply, ReplyReading } from '../../reply/reply.ts';
import { headerLine } from '../allowed/headers.ts';
import { itemLine } from '../allowed/items.ts';
import { lengthOf } from '../allowed/values.ts';
import { rebuildEnvelope } from './envelope.ts';

const mostReplies = 20;

/** The lines of a reply for the report, and the number of lines that were not understood. */
export function replyLines(
	bytes: Uint8Array,
	{ kind, replies }: Pick<ReplyReading, 'replies'> & { kind: string }
): string[] {
	if (bytes.length === 0) return [];
	const lines = [`${say(bytes.length, 'byte')}, read as: ${kindWords[kind] ?? 'something else'}`];
	for (const reply of replies.slice(0, mostReplies)) lines.push(...oneReply(bytes, reply));
	const more = replies.length - mostReplies;
	if (more > 0) lines.push(`${say(more, 'reply', 'replies')} not included`);
	const outside = linesOutside(bytes, replies);
	if (outside > 0) lines.push(`${say(outside, 'line')} not included`);
	return lines;
}

const kindWords: Readonly<Record<string, string>> = {
	replies: 'a reply',
	page: 'a web page',
	http: 'an HTTP answer without a reply',
	request: 'a request, not a reply',
	text: 'the text of a reply',
	'client-error': 'an error of the client',
	unknown: 'neither a reply nor an error that is known'
};

function oneReply(bytes: Uint8Array, reply: Reply): string[] {
	const lines = reply.head ? headLines(reply.head) : [];
	const code = /^\d{1,4}$/.test(reply.code) ? reply.code : reply.code && lengthOf(reply.code);
	lines.push(`Response code: ${code || '(none)'}`);
	lines.push(`Response text: ${documentedText(reply) ?? lengthOf(reply.text)}`);
	for (const [name, value] of [
		['is_success', reply.isSuccess === null ? null : reply.isSuccess ? '1' : '0'],
		['protocol', reply.protocol],
		['object', reply.object],
		['action', reply.action],
		['transaction_id', reply.transactionId]
	] as const) {
		if (value !== null) lines.push(itemLine(name, value));
	}
	const { start, end } = reply.place;
	if (reply.framing !== 'fields' && reply.escapes.length === 0) {
		const { lines: items, left } = rebuildEnvelope(bytes.subarray(start, end));
		const own = items.filter(
			(line) =>
				!/^(?:response_|is_success|protocol|object|action|transaction_id|version)/.test(line)
		);
		if (own.length > 0) lines.push('Other items:', ...own.map((line) => `  ${line}`));
		if (left.length > 0) lines.push(`${left.join(' and ')} not included`);
	}
	return lines;
}

/** The documented text that matches the reply's text, without the parts that vary. */
export function documentedText({
	code,
	text,
	row
}: Pick<Reply, 'code' | 'text'> & Partial<Pick<Reply, 'row'>>): string | null {
	if (text === '') return '(none)';
	const known = row ?? codeRow(code);
	const words = wordsIn(text);
	if (!known || text.length > 500) return null;
	for (const template of known.meanings.flatMap(templatesOf)) {
		const fit = fitTemplate(template, words);
		if (fit?.covered === words.length) {
			return template.runs.length > 1 || template.opensWithVariable || template.endsWithVariable
				? `${template.text} (documented form)`
				: template.text;
		}
	}
	return null;
}

const reasons =
	/^(?:|OK|Created|Accepted|No Content|Moved Permanently|Found|Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Proxy Authentication Required|Request Timeout|Length Required|Payload Too Large|Unsupported Media Type|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Timeout)$/i;

export function headLines({ status, headers }: Head): string[] {
	const reason = reasons.test(status.reason) ? status.reason : lengthOf(status.reason);
	return [
		`HTTP/${status.version} ${status.code} ${reason}`.trim(),
		...headers.slice(0, 40).map(([name, value]) => headerLine({ name, value }))
	];
}

/** Lines that belong to no reply; empty ones are not counted. */
function linesOutside(bytes: Uint8Array, replies: readonly Reply[]): number {
	let count = 0;
	let from = 0;
	for (const { start, end } of [
		...replies.map(({ place }) => place),
		{ start: bytes.length, end: bytes.length }
	]) {
		let filled = false;
		for (let at = from; at < start; at++) {
			const byte = bytes[at]!;
			if (byte > 32) filled = true;
			if (byte !== 10) continue;
			if (filled) count++;
			filled = false;
		}
		if (filled) count++;
		from = Math.max(from, end);
	}
	return count;
}
