import type { FindingOf } from '../../finding.ts';
import type { NotPublic } from '../../address.ts';
import type { Quoted } from '../../bytes/quote.ts';

/** Rules and addresses are in the arguments as text that was written anew from their numbers. */
export interface IpRulesArgs {
	'ip-not-given': object;
	'ip-not-public': { address: string; range: NotPublic };
	'ip-v6': { address: string };
	/** `cover`: the smallest network of /25 to /32 that holds them all, where there is one. */
	'ip-several': { addresses: readonly string[]; cover: string | null };
	'ip-allowed': { address: string; rule: string; number: number };
	'ip-denied': { address: string; rule: string; number: number };
	/** The order in which rules are read is not documented. */
	'ip-allow-and-deny': { address: string; allow: string; deny: string };
	'ip-not-allowed': { address: string; add: string; near: NearMiss | null; free: number };
	'rules-not-given': object;
	'rules-too-many': { count: number };
	'rules-cut': { count: number };
	'rules-assumed': { prefixes: number; types: number };
	'rule-unreadable': { text: Quoted };
	'rule-prefix': { rule: string; number: number; prefix: number };
	'rule-duplicate': { rule: string; number: number; first: number };
	/** A wider rule of the same type covers it already. */
	'rule-covered': { rule: string; number: number; by: string };
	'rule-host-bits': { rule: string; number: number; first: string; last: string };
	'rule-not-public': { rule: string; number: number; range: NotPublic };
	'rule-v6': { rule: string; number: number };
	'test-needs-no-rule': object;
}

/** The rule that comes nearest to an address that no rule allows. */
export interface NearMiss {
	rule: string;
	number: number;
	/** `typing`: one digit differs, or two changed places. `network`: it ends just beside. */
	how: 'typing' | 'network';
	/** The addresses that the rule covers. */
	first: string;
	last: string;
}

export type IpRulesCode = keyof IpRulesArgs;
export type IpRulesFinding = FindingOf<IpRulesArgs>;
