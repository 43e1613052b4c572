import { bySeverity, type FindingOf, type WordsTable } from '../../finding.ts';
import type { Quoted } from '../../bytes/quote.ts';
import type { Environment } from '../../hosts.ts';
import { readAddresses, type Address } from '../../address/address.ts';
import { outbound, where } from './advice.ts';
import {
	addressWords,
	checkAddress,
	oddAddress,
	severalAddresses,
	type AddressArgs
} from './checkAddress.ts';
import { checkRules, rulesWords, type RulesArgs } from './checkRules.ts';
import { readRules, type Rule } from './rules.ts';

interface IpRulesQuestion {
	environment: Environment;
	/** The outbound address or addresses: typed, or the text that a command printed. */
	addresses: string;
	/** The rules, copied from the control panel in any form. */
	rules: string;
}

interface IpRulesAnswer {
	addresses: Address[];
	rules: Rule[];
	/** Errors first. */
	findings: IpRulesFinding[];
}

/**
 * Whether calls from these addresses get past these rules.
 *
 * `allow-list` is claimed as passed only where each address is public IPv4 and has an Allow rule
 * and no Deny rule, and as failed where one has none. Where both match nothing is claimed: the
 * order in which OpenSRS reads them is not documented. Nor is anything for the test environment.
 */
export function checkIpRules({ environment, addresses, rules }: IpRulesQuestion): IpRulesAnswer {
	const called = readAddresses(addresses);
	const read = readRules(rules);
	const findings: IpRulesFinding[] = called.flatMap((address) => {
		const odd = oddAddress(address);
		return odd ? [odd] : environment === 'live' ? checkAddress(address, read) : [];
	});
	if (called.length === 0) findings.push({ code: 'ip-not-given', severity: 'note', args: {} });
	const several = severalAddresses(called);
	if (several) findings.push(several);
	if (environment === 'test') {
		findings.push({ code: 'test-needs-no-rule', severity: 'note', args: {} });
	} else if (read.rules.length === 0 && read.unreadable.length === 0) {
		findings.push({ code: 'rules-not-given', severity: 'note', args: {} });
	}
	for (const text of read.unreadable) {
		findings.push({ code: 'rule-unreadable', severity: 'warning', args: { text } });
	}
	findings.push(...checkRules(read.rules));
	if (read.cut) {
		const count = read.rules.length;
		findings.push({ code: 'rules-cut', severity: 'warning', args: { count } });
	}
	const allAllowed =
		called.length > 0 &&
		findings.filter(({ code }) => code === 'ip-allowed').length === called.length;
	return {
		addresses: called,
		rules: read.rules,
		findings: findings
			.map((finding) => (finding.code === 'ip-allowed' && allAllowed ? passed(finding) : finding))
			.sort(bySeverity)
	};
}

function passed(finding: IpRulesFinding): IpRulesFinding {
	return { ...finding, claims: [{ stage: 'allow-list', state: 'passed' }] };
}

/** What is missing from the question, or could not be read in it. */
interface GivenArgs {
	'ip-not-given': object;
	'rules-not-given': object;
	'rules-cut': { count: number };
	'rule-unreadable': { text: Quoted };
	'test-needs-no-rule': object;
}

export interface IpRulesArgs extends AddressArgs, RulesArgs, GivenArgs {}

export type IpRulesCode = keyof IpRulesArgs;
export type IpRulesFinding = FindingOf<IpRulesArgs>;

const givenWords: WordsTable<GivenArgs> = {
	'ip-not-given': () => ({
		seen: 'There is no IP address to check yet.',
		means: 'OpenSRS sees your server’s public IP address, not your browser’s.',
		todo: outbound
	}),
	'rules-not-given': () => ({
		seen: 'There are no rules to compare with yet.',
		means: 'Live accepts calls only from addresses with an Allow rule.',
		todo: `Copy the rules from the Reseller Control Panel: ${where}.`
	}),
	'rules-cut': ({ count }) => ({
		seen: `Only the first ${count} rules were checked.`,
		means: 'The list is very long, and rules further down were not compared.',
		todo: 'Paste only the list of IP access rules.'
	}),
	'rule-unreadable': ({ text }) => ({
		seen: `“${text}” isn’t a valid rule.`,
		means:
			'A rule is an IPv4 address with a prefix from /25 to /32. Wildcards, ranges and host names aren’t allowed.',
		todo: 'Write it like this: 198.51.100.7/32 Allow.'
	}),
	'test-needs-no-rule': () => ({
		seen: 'This is the test environment.',
		means:
			'OpenSRS says that Horizon needs no IP rule. The READMEs of a few clients disagree, so an old account may differ.',
		todo: 'If test calls work and live calls fail, check the live rules and the live key.'
	})
};

export const ipRulesWords: WordsTable<IpRulesArgs> = {
	...addressWords,
	...rulesWords,
	...givenWords
};
