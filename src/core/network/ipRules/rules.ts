import { occurrences, type Address } from '../../address/address.ts';
import { networkOf } from '../../address/numbers.ts';
import { quote, type Quoted } from '../../bytes/quote.ts';

type RuleType = 'allow' | 'deny';

export interface Rule {
	/** Position in the list, from 1. */
	number: number;
	address: Address;
	/** Bits of the network, 0 to 128 as written; 32 where none was given. */
	prefix: number;
	type: RuleType;
	/** What the text did not say, so it was assumed. */
	assumed: readonly ('prefix' | 'type')[];
}

export interface ReadRules {
	rules: Rule[];
	/** Pieces that look like a rule but aren't: a wildcard, a range, a host name. */
	unreadable: Quoted[];
	/** The text is longer than any list of rules, so only its beginning was read. */
	cut: boolean;
}

const longest = 100_000;
const most = 200;
const mostUnreadable = 20;

type Token =
	| { kind: 'address'; address: Address }
	| { kind: 'prefix'; prefix: number }
	| { kind: 'type'; type: RuleType };

/**
 * Reads rules in any list form: `203.0.113.5/32 Allow` a line, addresses with commas, rows of a
 * table, or a table whose cells came one a line. A type or prefix belongs to the address before it;
 * a type before the first address of its line, or alone above a list, is that of those after it.
 */
export function readRules(text: string): ReadRules {
	const read: ReadRules = { rules: [], unreadable: [], cut: text.length > longest };
	let general: RuleType | undefined;
	for (const line of text.slice(0, longest).split(/\r\n|[\r\n;]/)) {
		const odd = oddForm(line);
		if (odd) read.unreadable.push(odd);
		else general = readLine(tokensOf(line), read.rules as Draft[], general);
		if (read.rules.length >= most || read.unreadable.length >= mostUnreadable) {
			read.cut = true;
			break;
		}
	}
	return read;
}

/** Adds the rules of a line; returns the type that applies to the lines below it. */
function readLine(tokens: Token[], rules: Draft[], general?: RuleType): RuleType | undefined {
	const types = new Set(tokens.flatMap((token) => (token.kind === 'type' ? [token.type] : [])));
	if (!tokens.some(({ kind }) => kind === 'address')) {
		const last = rules.at(-1);
		// A column heading names both types and belongs to no rule.
		if (types.size > 1) return general;
		for (const token of tokens) {
			if (token.kind === 'prefix' && last) give(last, 'prefix', token.prefix);
			if (token.kind === 'type' && !(last && give(last, 'type', token.type))) return token.type;
		}
		return general;
	}
	let current: Draft | undefined;
	let leading = general;
	for (const token of tokens) {
		if (token.kind === 'address') {
			if (rules.length >= most) break;
			current = draft(rules.length + 1, token.address);
			if (leading) give(current, 'type', leading);
			rules.push(current);
		} else if (token.kind === 'prefix') {
			if (current) give(current, 'prefix', token.prefix);
		} else if (!current || !give(current, 'type', token.type)) {
			leading = token.type;
		}
	}
	return general;
}

interface Draft extends Rule {
	assumed: ('prefix' | 'type')[];
}

function draft(number: number, address: Address): Draft {
	const prefix = address.version === 4 ? 32 : 128;
	return { number, address, prefix, type: 'allow', assumed: ['prefix', 'type'] };
}

/** Replaces an assumed value by one from the text; false if the text has already set it. */
function give<Key extends 'prefix' | 'type'>(rule: Draft, key: Key, value: Draft[Key]): boolean {
	if (!rule.assumed.includes(key)) return false;
	rule[key] = value;
	rule.assumed = rule.assumed.filter((name) => name !== key);
	return true;
}

/** A form that OpenSRS rules don't have; such a line is shown instead of guessed at. */
function oddForm(line: string): Quoted | null {
	const shown = quote(line.trim(), 80);
	if (/\d{1,3}(?:\.\d{1,3}){0,2}\.[*xX]/.test(line)) return shown;
	const range = /\d\.\d{1,3}\s?(?:-|\u2013|to|\.\.)\s?\d{1,3}(?:\.|\s|$)/i.exec(line);
	if (range) return shown;
	const hasAddress = !occurrences(line).next().done;
	if (hasAddress) return null;
	if (/(?:^|\s)(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,}(?:\s|$|,)/i.test(line.slice(0, 500)))
		return shown;
	return /(?:\d{1,4}\.){2,}\d/.test(line.slice(0, 500)) ? shown : null;
}

function tokensOf(line: string): Token[] {
	const tokens: Token[] = [];
	let from = 0;
	const between = (part: string, afterAddress: boolean): void => {
		const words =
			/\/\s?(\d{1,3})(?!\d)|(?<![\w./-])(\d{1,3})(?![\w./-])|\b(allow|deny|denied|block)/gi;
		for (const [index, match] of [...part.slice(0, 2000).matchAll(words)].entries()) {
			const type = match[3]?.toLowerCase();
			if (type) tokens.push({ kind: 'type', type: type === 'allow' ? 'allow' : 'deny' });
			// A bare number is a prefix only in the column behind the address, or alone on its line.
			else if (match[1] !== undefined) tokens.push({ kind: 'prefix', prefix: Number(match[1]) });
			else if ((afterAddress && index === 0) || part.trim() === match[2]) {
				tokens.push({ kind: 'prefix', prefix: Number(match[2]) });
			}
		}
	};
	let afterAddress = false;
	for (const { address, start, end } of occurrences(line)) {
		between(line.slice(from, start), afterAddress);
		const mask = maskPrefix(address);
		if (mask !== null && afterAddress) tokens.push({ kind: 'prefix', prefix: mask });
		else tokens.push({ kind: 'address', address });
		from = end;
		afterAddress = true;
	}
	between(line.slice(from), afterAddress);
	return tokens;
}

/** The prefix that a netmask such as 255.255.255.128 stands for; null for other addresses. */
function maskPrefix({ value }: Address): number | null {
	if (value === undefined || value < 0xff000000) return null;
	const zeros = 2 ** 32 - value;
	const bits = Math.log2(zeros);
	return Number.isInteger(bits) ? 32 - bits : null;
}

/** First and last address that a rule covers; null for IPv6, which rules are not documented for. */
export function coverage(rule: Rule): { first: number; last: number } | null {
	if (rule.address.value === undefined || rule.prefix > 32) return null;
	return networkOf(rule.address.value, rule.prefix);
}

/** `203.0.113.0/25 Allow` */
export function writeRule(rule: Pick<Rule, 'address' | 'prefix' | 'type'>): string {
	const type = rule.type === 'allow' ? 'Allow' : 'Deny';
	return `${rule.address.text}/${rule.prefix} ${type}`;
}
