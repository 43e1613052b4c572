import type { WordsTable } from '../../finding.ts';
import type { NotPublic } from '../../address.ts';
import type { IpRulesArgs, NearMiss } from './args.ts';

const wait = 'A change takes up to 15 minutes.';
const where = 'Account settings, API settings, IP access rules';
const outbound = 'Find the outbound IP with the commands on this page, on the host that calls.';

const ranges: Record<NotPublic, string> = {
	private:
		'It belongs to a private network (RFC 1918, or fc00::/7). NAT puts another address in its place on the way out.',
	'carrier-nat':
		'It belongs to carrier-grade NAT (100.64.0.0/10): your provider puts an address in its place that other customers share.',
	loopback: 'It means this computer itself and never leaves it.',
	'link-local': 'It holds on one network cable only and is not routed.',
	documentation:
		'It is set aside for examples in manuals (RFC 5737, RFC 3849), and no host has it.',
	benchmark: 'It is set aside for tests of network devices.',
	multicast: 'It names a group of hosts, and no call can come from it.',
	unspecified: 'It means “no address”.',
	reserved: 'It is reserved, and no call can come from it.'
};

function nearWords(near: NearMiss | null): string {
	if (!near) return '';
	return near.how === 'typing'
		? ` Rule ${near.number}, ${near.rule}, differs by one typing error: was it meant?`
		: ` Rule ${near.number}, ${near.rule}, comes near: it covers ${near.first} to ${near.last}.`;
}

/** Source: OpenSRS support article on API key and IP access, 2026-11, unless a sentence says else. */
export const ipRulesWords: WordsTable<IpRulesArgs> = {
	'ip-not-given': () => ({
		seen: 'There is no IP address to check yet.',
		means: 'What counts is the public address of the host that calls, never that of this browser.',
		todo: outbound
	}),
	'ip-not-public': ({ address, range }) => ({
		seen: `${address} is not a public address.`,
		means: `${ranges[range]} OpenSRS never sees it, and a rule for it does nothing.`,
		todo: outbound
	}),
	'ip-v6': ({ address }) => ({
		seen: `${address} is an IPv6 address.`,
		means:
			'OpenSRS documents rules for IPv4 only and says nothing of IPv6. What counts is the IPv4 address of your calls.',
		todo: 'Ask for the IPv4 address: curl -4 http://icanhazip.com/s/'
	}),
	'ip-several': ({ addresses, cover }) => ({
		seen: `There are ${addresses.length} outbound addresses: ${addresses.slice(0, 10).join(', ')}${addresses.length > 10 ? ', …' : ''}.`,
		means:
			'Calls may leave from any of them (cloud gateways do that), so a call fails whenever it takes one without a rule.',
		todo: cover
			? `Each needs a rule. ${cover} covers them all: use it only if all of that network is yours. Better is one fixed outbound address.`
			: 'Each needs a rule, or give the host one fixed outbound address.'
	}),
	'ip-allowed': ({ address, rule, number }) => ({
		seen: `${address} matches rule ${number}, ${rule}.`,
		means: 'By these rules calls from this address are let in.',
		todo: `If OpenSRS still answers “invalid IP address”: ${wait} Then check that these are the rules of live and that calls leave from this address.`
	}),
	'ip-denied': ({ address, rule, number }) => ({
		seen: `${address} matches rule ${number}, ${rule}, and no Allow rule.`,
		means: 'By these rules calls from this address are turned away.',
		todo: `Change the rule to Allow, or delete it and add ${address}/32 as Allow: ${where}. ${wait}`
	}),
	'ip-allow-and-deny': ({ address, allow, deny }) => ({
		seen: `${address} matches both ${allow} and ${deny}.`,
		means: 'Which of the two wins is not documented, so this page cannot tell.',
		todo: `Delete the Deny rule or make it narrower, so that only one matches. ${wait}`
	}),
	'ip-not-allowed': ({ address, add, near, free }) => ({
		seen: `No rule matches ${address}.${nearWords(near)}`,
		means: 'Live lets a call in only from an address with an Allow rule.',
		todo: `Add ${add}: ${where}. ${
			free > 0 ? '' : 'The five places are taken: delete a rule, or ask OpenSRS Support for more. '
		}${wait}`
	}),
	'rules-not-given': () => ({
		seen: 'There are no rules to compare with yet.',
		means: 'Live accepts calls only from addresses with an Allow rule.',
		todo: `Copy the rules from the Reseller Control Panel: ${where}.`
	}),
	'rules-too-many': ({ count }) => ({
		seen: `There are ${count} rules.`,
		means: 'An account has five at most, unless OpenSRS Support has added more.',
		todo: 'Check that all of them are shown in the control panel, and for one account.'
	}),
	'rules-cut': ({ count }) => ({
		seen: `The list is very long; it was read as far as rule ${count}.`,
		means: 'Rules further down were not compared.',
		todo: 'Paste the list of IP access rules alone.'
	}),
	'rules-assumed': ({ prefixes, types }) => ({
		seen: [
			prefixes > 0 ? `Rules without a prefix: ${prefixes}, read as /32.` : '',
			types > 0 ? `Rules without Allow or Deny: ${types}, read as Allow.` : ''
		]
			.filter(Boolean)
			.join(' '),
		means: 'The answer holds only if that is what the control panel shows.',
		todo: 'Compare with the control panel.'
	}),
	'rule-unreadable': ({ text }) => ({
		seen: `“${text}” is not a rule that can be read.`,
		means:
			'A rule is one IPv4 address with a prefix of /25 to /32: no wildcard, range or host name.',
		todo: 'Write it like 198.51.100.7/32 Allow.'
	}),
	'rule-prefix': ({ rule, number, prefix }) => ({
		seen: `Rule ${number}, ${rule}, has the prefix /${prefix}.`,
		means: 'OpenSRS documents prefixes from /25 to /32 only.',
		todo:
			prefix < 25
				? 'Use /25 or narrower (a higher number), or one rule for each address.'
				: 'An IPv4 prefix ends at /32, which is one address.'
	}),
	'rule-duplicate': ({ rule, number, first }) => ({
		seen: `Rule ${number}, ${rule}, repeats rule ${first}.`,
		means: 'It uses one of five places and changes nothing.',
		todo: 'Delete one of the two.'
	}),
	'rule-covered': ({ rule, number, by }) => ({
		seen: `Rule ${number}, ${rule}, lies within ${by}.`,
		means: 'The wider rule covers it already.',
		todo: 'You may delete the narrower one to free a place.'
	}),
	'rule-host-bits': ({ rule, number, first, last }) => ({
		seen: `Rule ${number}, ${rule}, names an address inside of its network.`,
		means: `Read as a network it covers ${first} to ${last}. Whether OpenSRS reads it so is not documented.`,
		todo: `Write ${first} with this prefix, or /32 for the one address.`
	}),
	'rule-not-public': ({ rule, number, range }) => ({
		seen: `Rule ${number}, ${rule}, is for an address that is not public.`,
		means: `${ranges[range]} The rule can never match.`,
		todo: 'Put the public outbound address of the calling host in its place.'
	}),
	'rule-v6': ({ rule, number }) => ({
		seen: `Rule ${number}, ${rule}, is for IPv6.`,
		means: 'OpenSRS documents IPv4 rules only; whether it matches anything is not known.',
		todo: 'Add the IPv4 address of the calling host.'
	}),
	'test-needs-no-rule': () => ({
		seen: 'This is the test environment.',
		means:
			'OpenSRS says that Horizon needs no IP rule. A few READMEs of clients say otherwise, so an old account may differ.',
		todo: 'If test calls work and live calls fail, check the live rules and the live key.'
	})
};
