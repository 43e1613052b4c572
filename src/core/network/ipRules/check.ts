import { bySeverity, type StageClaim } from '../../finding.ts';
import type { Environment } from '../../hosts.ts';
import { readAddresses, type Address } from '../../address.ts';
import { networkOf, writeAddress } from './network.ts';
import type { IpRulesFinding } from './args.ts';
import { checkRules, mostRules, widestPrefix } from './checkRules.ts';
import { nearMiss } from './nearest.ts';
import { coverage, readRules, writeRule, type ReadRules, type Rule } from './rules.ts';

export interface IpRulesQuestion {
	environment: Environment;
	/** The outbound address or addresses: typed, or the text that a command printed. */
	addresses: string;
	/** The rules, copied from the control panel in any form. */
	rules: string;
}

export interface IpRulesAnswer {
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

const failed: StageClaim[] = [{ stage: 'allow-list', state: 'failed' }];

function passed(finding: IpRulesFinding): IpRulesFinding {
	return { ...finding, claims: [{ stage: 'allow-list', state: 'passed' }] };
}

/** An address that OpenSRS never sees, or that no rule can name. */
function oddAddress({ text, version, notPublic }: Address): IpRulesFinding | null {
	const address = text;
	if (notPublic) {
		return { code: 'ip-not-public', severity: 'error', args: { address, range: notPublic } };
	}
	return version === 6 ? { code: 'ip-v6', severity: 'warning', args: { address } } : null;
}

function checkAddress(address: Address, read: ReadRules): IpRulesFinding[] {
	if (read.rules.length === 0) return [];
	const matching = read.rules.filter((rule) => covers(rule, address));
	const allow = matching.find(({ type }) => type === 'allow');
	const deny = matching.find(({ type }) => type === 'deny');
	const at = address.text;
	if (allow && deny) {
		const args = { address: at, allow: writeRule(allow), deny: writeRule(deny) };
		return [{ code: 'ip-allow-and-deny', severity: 'warning', args }];
	}
	const rule = allow ?? deny;
	if (rule) {
		const args = { address: at, rule: writeRule(rule), number: rule.number };
		return allow
			? [{ code: 'ip-allowed', severity: 'note', args }]
			: [{ code: 'ip-denied', severity: 'error', args, claims: failed }];
	}
	const args = {
		address: at,
		add: `${at}/32 Allow`,
		near: nearMiss(address, read.rules),
		free: Math.max(0, mostRules - read.rules.length)
	};
	// With lines that could not be read, the missing rule may be among them.
	const claims = read.unreadable.length === 0 && !read.cut ? { claims: failed } : {};
	return [{ code: 'ip-not-allowed', severity: 'error', args, ...claims }];
}

function covers(rule: Rule, { value }: Address): boolean {
	const covered = coverage(rule);
	return covered !== null && value !== undefined && covered.first <= value && value <= covered.last;
}

/** Traffic that leaves from more than one public IPv4 address needs more than one rule. */
function severalAddresses(called: readonly Address[]): IpRulesFinding | null {
	const usable = called.filter(({ version, notPublic }) => version === 4 && !notPublic);
	if (usable.length < 2) return null;
	const values = usable.map(({ value }) => value!);
	let prefix = 32;
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	while (prefix >= widestPrefix && networkOf(lowest, prefix).last < highest) prefix--;
	const cover =
		prefix < widestPrefix ? null : `${writeAddress(networkOf(lowest, prefix).first)}/${prefix}`;
	const addresses = usable.map(({ text }) => text);
	return { code: 'ip-several', severity: 'warning', args: { addresses, cover } };
}
