/** Whether a rule lets an address in, and whether OpenSRS can see that address at all. */
import type { FindingOf, StageClaim, WordsTable } from '../../finding.ts';
import type { Address } from '../../address/address.ts';
import { networkOf, writeAddress } from '../../address/numbers.ts';
import type { NotPublic } from '../../address/ranges.ts';
import { outbound, ranges, wait, where } from './advice.ts';
import { mostRules, widestPrefix } from './checkRules.ts';
import { nearMiss, type NearMiss } from './nearest.ts';
import { coverage, writeRule, type ReadRules, type Rule } from './rules.ts';

/** Rules and addresses are in the arguments as text that was written again from their numbers. */
export interface AddressArgs {
	'ip-not-public': { address: string; range: NotPublic };
	'ip-v6': { address: string };
	/** `cover`: the smallest network of /25 to /32 that contains them all, where there is one. */
	'ip-several': { addresses: readonly string[]; cover: string | null };
	'ip-allowed': { address: string; rule: string; number: number };
	'ip-denied': { address: string; rule: string; number: number };
	/** The order in which rules are read is not documented. */
	'ip-allow-and-deny': { address: string; allow: string; deny: string };
	'ip-not-allowed': { address: string; add: string; near: NearMiss | null; free: number };
}

type AddressFinding = FindingOf<AddressArgs>;

/** Source: OpenSRS support article on API key and IP access, 2026-11, unless a sentence says else. */
export const addressWords: WordsTable<AddressArgs> = {
	'ip-not-public': ({ address, range }) => ({
		seen: `${address} isn’t a public IP address.`,
		means: `${ranges[range]} OpenSRS never sees it, so a rule for it has no effect.`,
		todo: outbound
	}),
	'ip-v6': ({ address }) => ({
		seen: `${address} is an IPv6 address.`,
		means:
			'OpenSRS documents rules for IPv4 only and doesn’t mention IPv6, so you need your server’s IPv4 address.',
		todo: 'Get the IPv4 address: curl -4 http://icanhazip.com/s/'
	}),
	'ip-several': ({ addresses, cover }) => ({
		seen: `Your server has ${addresses.length} outbound IP addresses.`,
		means: `They are ${addresses.slice(0, 10).join(', ')}${addresses.length > 10 ? ', …' : ''}. Calls can leave from any of them, as with cloud gateways, and fail from those without a rule.`,
		todo: `Use one fixed outbound IP address, or add a rule for each.${
			cover ? ` ${cover} covers them all; add it only if all of that network is yours.` : ''
		}`
	}),
	'ip-allowed': ({ address, rule, number }) => ({
		seen: `Rule ${number} allows ${address}.`,
		means: `By these rules, OpenSRS accepts calls from this address (${rule}).`,
		todo: `If OpenSRS still answers “invalid IP address”, check that these are the live rules and that your calls leave from this address. ${wait}`
	}),
	'ip-denied': ({ address, rule, number }) => ({
		seen: `Rule ${number} denies ${address}.`,
		means: `It matches ${rule} and no Allow rule, so OpenSRS refuses calls from this address.`,
		todo: `Change the rule to Allow, or delete it and add ${address}/32 as Allow: ${where}. ${wait}`
	}),
	'ip-allow-and-deny': ({ address, allow, deny }) => ({
		seen: `An Allow and a Deny rule match ${address}.`,
		means: `They are ${allow} and ${deny}. It isn’t documented which of them wins.`,
		todo: `Delete the Deny rule or make it narrower, so that only the Allow rule matches. ${wait}`
	}),
	'ip-not-allowed': ({ address, add, near, free }) => ({
		seen: `No rule allows ${address}.`,
		means: `Live accepts calls only from addresses with an Allow rule.${nearWords(near)}`,
		todo: `Add ${add}: ${where}. ${
			free > 0 ? '' : 'All five rules are used: delete one, or ask OpenSRS Support for more. '
		}${wait}`
	})
};

function nearWords(near: NearMiss | null): string {
	if (!near) return '';
	return near.how === 'typing'
		? ` Possible: rule ${near.number} (${near.rule}) has a typing error.`
		: ` The nearest is rule ${near.number} (${near.rule}), which covers ${near.first} to ${near.last}.`;
}

const failed: StageClaim[] = [{ stage: 'allow-list', state: 'failed' }];

/** An address that OpenSRS never sees, or that no rule can name. */
export function oddAddress({ text, version, notPublic }: Address): AddressFinding | null {
	const address = text;
	if (notPublic) {
		return { code: 'ip-not-public', severity: 'error', args: { address, range: notPublic } };
	}
	return version === 6 ? { code: 'ip-v6', severity: 'warning', args: { address } } : null;
}

export function checkAddress(address: Address, read: ReadRules): AddressFinding[] {
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
	// If some lines could not be read, the missing rule may be one of them.
	const claims = read.unreadable.length === 0 && !read.cut ? { claims: failed } : {};
	return [{ code: 'ip-not-allowed', severity: 'error', args, ...claims }];
}

function covers(rule: Rule, { value }: Address): boolean {
	const covered = coverage(rule);
	return covered !== null && value !== undefined && covered.first <= value && value <= covered.last;
}

/** Traffic that leaves from more than one public IPv4 address needs more than one rule. */
export function severalAddresses(called: readonly Address[]): AddressFinding | null {
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
