import { writeAddress } from '../../address/numbers.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import type { NotPublic } from '../../address/ranges.ts';
import { ranges } from './advice.ts';
import { coverage, writeRule, type Rule } from './rules.ts';

/** At most five rules, of /25 to /32 (OpenSRS article on API key and IP access, 2026-11). */
export const mostRules = 5;
export const widestPrefix = 25;

export interface RulesArgs {
	'rules-too-many': { count: number };
	'rules-assumed': { prefixes: number; types: number };
	'rule-prefix': { rule: string; number: number; prefix: number };
	'rule-duplicate': { rule: string; number: number; first: number };
	/** A wider rule of the same type covers it already. */
	'rule-covered': { rule: string; number: number; by: string };
	'rule-host-bits': { rule: string; number: number; first: string; last: string };
	'rule-not-public': { rule: string; number: number; range: NotPublic };
	'rule-v6': { rule: string; number: number };
}

type RulesFinding = FindingOf<RulesArgs>;

/** Source: OpenSRS support article on API key and IP access, 2026-11, unless a sentence says else. */
export const rulesWords: WordsTable<RulesArgs> = {
	'rules-too-many': ({ count }) => ({
		seen: `There are ${count} rules.`,
		means: 'An account has five at most, unless OpenSRS Support has added more.',
		todo: 'Check that the control panel shows all of them, for the same account.'
	}),
	'rules-assumed': ({ prefixes, types }) => ({
		seen: 'Some rules are incomplete.',
		means: [
			prefixes > 0 ? `Rules without a prefix: ${prefixes}, checked as /32.` : '',
			types > 0 ? `Rules without Allow or Deny: ${types}, checked as Allow.` : ''
		]
			.filter(Boolean)
			.join(' '),
		todo: 'Compare them with the control panel.'
	}),
	'rule-prefix': ({ rule, number, prefix }) => ({
		seen: `Rule ${number} has the prefix /${prefix}.`,
		means: `OpenSRS documents prefixes from /25 to /32 only (${rule}).`,
		todo:
			prefix < 25
				? 'Use /25 or narrower (a higher number), or one rule for each address.'
				: 'Use /32 for one address: no IPv4 prefix is longer.'
	}),
	'rule-duplicate': ({ rule, number, first }) => ({
		seen: `Rule ${number} is the same as rule ${first}.`,
		means: `It uses one of your five rules and changes nothing (${rule}).`,
		todo: 'Delete one of the two.'
	}),
	'rule-covered': ({ rule, number, by }) => ({
		seen: `Rule ${number} is redundant.`,
		means: `${by} already covers ${rule}.`,
		todo: 'Delete the narrower rule if you need its place.'
	}),
	'rule-host-bits': ({ rule, number, first, last }) => ({
		seen: `Rule ${number} doesn’t start at its network’s address.`,
		means: `As a network, ${rule} covers ${first} to ${last}. It isn’t documented whether OpenSRS treats it that way.`,
		todo: `Write ${first} with this prefix, or use /32 for the one address.`
	}),
	'rule-not-public': ({ rule, number, range }) => ({
		seen: `Rule ${number} is for an address that isn’t public.`,
		means: `${ranges[range]} So ${rule} can never match.`,
		todo: 'Replace it with your server’s public IP address.'
	}),
	'rule-v6': ({ rule, number }) => ({
		seen: `Rule ${number} is for IPv6.`,
		means: `OpenSRS documents IPv4 rules only, so it isn’t known whether ${rule} matches anything.`,
		todo: 'Add your server’s public IPv4 address.'
	})
};

/** What is wrong in the rules, whatever the address. */
export function checkRules(rules: readonly Rule[]): RulesFinding[] {
	const findings: RulesFinding[] = rules.flatMap((rule, index) =>
		checkRule(rule, rules.slice(0, index), rules)
	);
	if (rules.length > mostRules) {
		findings.push({
			code: 'rules-too-many',
			severity: 'warning',
			args: { count: rules.length }
		});
	}
	const count = (what: 'prefix' | 'type'): number =>
		rules.filter(({ assumed }) => assumed.includes(what)).length;
	const args = { prefixes: count('prefix'), types: count('type') };
	if (args.prefixes + args.types > 0) {
		findings.push({ code: 'rules-assumed', severity: 'note', args });
	}
	return findings;
}

function checkRule(rule: Rule, before: readonly Rule[], all: readonly Rule[]): RulesFinding[] {
	const args = { rule: writeRule(rule), number: rule.number };
	if (rule.address.version === 6) return [{ code: 'rule-v6', severity: 'warning', args }];
	const findings: RulesFinding[] = [];
	if (rule.prefix < widestPrefix || rule.prefix > 32) {
		const prefix = rule.prefix;
		findings.push({ code: 'rule-prefix', severity: 'warning', args: { ...args, prefix } });
	}
	const range = rule.address.notPublic;
	if (range) {
		findings.push({ code: 'rule-not-public', severity: 'warning', args: { ...args, range } });
	}
	const covered = coverage(rule);
	if (!covered) return findings;
	const inside = (other: Rule): boolean => {
		const wide = coverage(other);
		return (
			other.type === rule.type &&
			wide !== null &&
			wide.first <= covered.first &&
			wide.last >= covered.last
		);
	};
	const same = before.find((other) => other.prefix === rule.prefix && inside(other));
	const wider = all.find((other) => other.prefix < rule.prefix && inside(other));
	if (same) {
		const first = same.number;
		findings.push({ code: 'rule-duplicate', severity: 'warning', args: { ...args, first } });
	} else if (wider) {
		const by = writeRule(wider);
		findings.push({ code: 'rule-covered', severity: 'note', args: { ...args, by } });
	}
	if (covered.first !== rule.address.value) {
		const ends = { first: writeAddress(covered.first), last: writeAddress(covered.last) };
		findings.push({ code: 'rule-host-bits', severity: 'note', args: { ...args, ...ends } });
	}
	return findings;
}
