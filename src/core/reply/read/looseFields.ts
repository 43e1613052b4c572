/**
 * The fields of a reply as a client prints them after parsing: a PHP array, a Python dictionary,
 * JSON, or a few lines of a log; also an envelope whose beginning is lost.
 */
import type { Fields } from '../reply.ts';
import { decodeEntities } from './unescape.ts';

export interface LooseReply {
	fields: Fields;
	/** Positions in the text. */
	start: number;
	end: number;
}

/** The name of a field, then `=>`, `:`, `=` or the end of a tag. Every repeat is bounded. */
function field(name: string, value: string): RegExp {
	return new RegExp(
		`\\b${name}\\\\{0,4}["'\\]]{0,2}\\s{0,4}(?:=>|[:=>])\\s{0,60}\\\\{0,4}["']?${value}`,
		'gi'
	);
}

const codes = field('response_?code', '(\\d{1,9})\\b');
const texts = field('response_?text', '([^"\'<\\\\\\r\\n]{0,1000})');
const flags = field('is_?success', '(?:(1|true)|(?:0|false))\\b');
const objects = field('object', '(\\w{1,60})');
const actions = field('action', '([\\w:]{1,60})');

/**
 * One entry for each response code in the text. Of several, each has the text and the flag of the
 * same rank, and none where there are not as many: the text of another reply would mislead.
 * @param most how many to read at most
 */
export function looseFields(text: string, most: number): LooseReply[] {
	const found = all(codes, text, most);
	if (found.length === 0) return withoutCode(text);
	const single = found.length === 1;
	const ofRank = (matches: RegExpExecArray[]) =>
		single || matches.length === found.length ? matches : [];
	const textMatches = ofRank(all(texts, text, most));
	const flagMatches = ofRank(all(flags, text, most));
	return found.map((match, index) => {
		const flag = flagMatches[index];
		return {
			fields: {
				code: match[1]!,
				text: decodeEntities(textMatches[index]?.[1] ?? '').trim(),
				isSuccess: flag ? flag[1] !== undefined : null,
				object: single ? (all(objects, text, 1)[0]?.[1] ?? null) : null,
				action: single ? (all(actions, text, 1)[0]?.[1] ?? null) : null,
				protocol: null,
				transactionId: null
			},
			start: match.index,
			end: match.index + match[0].length
		};
	});
}

/** A reply that is documented without a code: its action ends in REPLY, and it has is_success. */
function withoutCode(text: string): LooseReply[] {
	const [flag, action] = [all(flags, text, 2), all(actions, text, 2)];
	if (flag.length !== 1 || action.length !== 1 || !/(?:^|:)REPLY$/i.test(action[0]![1]!)) return [];
	const { index } = flag[0]!;
	return [
		{
			fields: {
				code: '',
				text: '',
				isSuccess: flag[0]![1] !== undefined,
				object: all(objects, text, 1)[0]?.[1] ?? null,
				action: action[0]![1]!,
				protocol: null,
				transactionId: null
			},
			start: index,
			end: index + flag[0]![0].length
		}
	];
}

function all(pattern: RegExp, text: string, most: number): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	while (matches.length < most) {
		const match = pattern.exec(text);
		if (!match) break;
		matches.push(match);
	}
	return matches;
}
