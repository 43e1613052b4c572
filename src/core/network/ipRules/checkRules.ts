import type { IpRulesFinding } from './args.ts';
import { coverage, writeRule, type Rule } from './rules.ts';
import { writeAddress } from './network.ts';

/** At most five rules, of /25 to /32 (OpenSRS article on API key and IP access, 2026-11). */
export const mostRules = 5;
export const widestPrefix = 25;

/** What is wrong or odd in the rules, whatever address calls. */
export function checkRules(rules: readonly Rule[]): IpRulesFinding[] {
	const findings: IpRulesFinding[] = rules.flatMap((rule, index) =>
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

function checkRule(rule: Rule, before: readonly Rule[], all: readonly Rule[]): IpRulesFinding[] {
	const args = { rule: writeRule(rule), number: rule.number };
	if (rule.address.version === 6) return [{ code: 'rule-v6', severity: 'warning', args }];
	const findings: IpRulesFinding[] = [];
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
