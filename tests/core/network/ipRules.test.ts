import { BlockList } from 'node:net';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/words.ts';
import {
	checkIpRules,
	type IpRulesArgs,
	type IpRulesCode,
	type IpRulesFinding
} from '../../../src/core/network/ipRules/check.ts';
import { differByTyping } from '../../../src/core/network/ipRules/nearest.ts';
import { readRules, writeRule } from '../../../src/core/network/ipRules/rules.ts';
import { expectLinear } from '../../support/growth.ts';
import { random } from './support/hostile.ts';

const live = (addresses: string, rules: string) =>
	checkIpRules({ environment: 'live', addresses, rules });
const codes = (findings: readonly IpRulesFinding[]): IpRulesCode[] =>
	findings.map(({ code }) => code);
const rulesOf = (text: string): string[] => readRules(text).rules.map(writeRule);
function find<Code extends IpRulesCode>(
	findings: readonly IpRulesFinding[],
	code: Code
): { args: IpRulesArgs[Code]; claims?: unknown } {
	const found = findings.find((finding) => finding.code === code);
	if (!found) throw new Error(`${code} is not among ${codes(findings).join(', ')}`);
	return found as { args: IpRulesArgs[Code] };
}

describe('rules are read', () => {
	const three = ['52.20.30.40/32 Allow', '52.20.31.0/25 Allow', '52.20.32.7/32 Deny'];
	it.each([
		['one per line', '52.20.30.40/32 Allow\n52.20.31.0/25 Allow\r\n52.20.32.7/32 Deny\n'],
		['with commas', '52.20.30.40/32 allow, 52.20.31.0/25 allow, 52.20.32.7/32 deny'],
		['type first', 'Allow 52.20.30.40/32\nAllow 52.20.31.0/25\nDeny 52.20.32.7/32'],
		['type first, one line', 'allow 52.20.30.40, allow 52.20.31.0/25, deny 52.20.32.7'],
		[
			'as a table',
			'IP address\tPrefix\tType\n52.20.30.40\t/32\tAllow\n52.20.31.0\t/25\tAllow\n52.20.32.7\t/32\tDeny'
		],
		[
			'as a table with bare prefixes',
			'#\tIP\tMask\tType (Allow/Deny)\n1\t52.20.30.40\t32\tAllow\n2\t52.20.31.0\t25\tAllow\n3\t52.20.32.7\t32\tDeny'
		],
		[
			'as Markdown',
			'| IP | Type |\n|---|---|\n| 52.20.30.40/32 | Allow |\n| 52.20.31.0/25 | Allow |\n| 52.20.32.7/32 | Deny |'
		],
		[
			'with a netmask',
			'52.20.30.40 255.255.255.255 Allow\n52.20.31.0 255.255.255.128 Allow\n52.20.32.7 255.255.255.255 Deny'
		],
		[
			'with one cell a line',
			'52.20.30.40\n/32\nAllow\n52.20.31.0\n/25\nAllow\n52.20.32.7\n/32\nDeny'
		],
		['under headings', 'Allow\n52.20.30.40\n52.20.31.0/25\nDeny\n52.20.32.7'],
		[
			'with semicolons and buttons',
			'52.20.30.40/32 Allow Delete; 52.20.31.0 / 25 Allow Delete; 52.20.32.7/32 Deny Delete'
		]
	])('%s', (_, text) => {
		expect(rulesOf(text)).toEqual(three);
	});

	it('as /32 and Allow if nothing else is stated, and says so', () => {
		const { findings } = live('52.20.30.40', '52.20.30.40\n52.20.30.41/32');
		expect(find(findings, 'rules-assumed').args).toEqual({ prefixes: 1, types: 2 });
	});

	it.each([
		'52.20.30.*',
		'52.20.30.x Allow',
		'52.20.30.1 - 52.20.30.9',
		'52.20.30.1-9',
		'gw.example.net Allow',
		'52.20.30.400'
	])('and %j is shown as no rule', (line) => {
		const { findings, rules } = live('52.20.30.5', line);
		expect(rules).toEqual([]);
		expect(find(findings, 'rule-unreadable').args.text).toBe(line);
	});
});

describe('an outbound address against the rules', () => {
	it('is allowed by the rule that matches, and the stage is passed', () => {
		const { findings } = live('52.20.30.100\n', '52.20.31.1/32 Allow\n52.20.30.0/25 Allow');
		expect(find(findings, 'ip-allowed')).toMatchObject({
			args: { address: '52.20.30.100', rule: '52.20.30.0/25 Allow', number: 2 },
			claims: [{ stage: 'allow-list', state: 'passed' }]
		});
	});

	it('is told the rule to add and the nearest miss', () => {
		const { findings } = live('52.20.30.200', '52.20.30.0/25 Allow');
		expect(find(findings, 'ip-not-allowed')).toMatchObject({
			args: {
				add: '52.20.30.200/32 Allow',
				near: { how: 'network', first: '52.20.30.0', last: '52.20.30.127', number: 1 },
				free: 4
			},
			claims: [{ stage: 'allow-list', state: 'failed' }]
		});
		const typed = live(
			'52.20.30.40',
			'8.8.8.8/32 Allow\n52.20.30.04/32 Allow\n52.20.30.4/32 Allow'
		);
		expect(find(typed.findings, 'ip-not-allowed').args.near).toMatchObject({ how: 'typing' });
		expect(
			find(live('52.20.30.40', '8.8.8.8/32 Allow').findings, 'ip-not-allowed').args.near
		).toBeNull();
	});

	it('is denied by a Deny rule alone; with an Allow rule too, nothing is claimed', () => {
		expect(find(live('52.20.30.4', '52.20.30.0/25 Deny').findings, 'ip-denied')).toMatchObject({
			claims: [{ stage: 'allow-list', state: 'failed' }]
		});
		const both = live('52.20.30.4', '52.20.30.0/25 Allow\n52.20.30.4/32 Deny');
		expect(find(both.findings, 'ip-allow-and-deny').args).toEqual({
			address: '52.20.30.4',
			allow: '52.20.30.0/25 Allow',
			deny: '52.20.30.4/32 Deny'
		});
		expect(both.findings.flatMap(({ claims }) => claims ?? [])).toEqual([]);
	});

	it('claims nothing if lines could not be read: the rule may be in them', () => {
		const { findings } = live('52.20.30.4', '8.8.8.8/32 Allow\n52.20.30.*');
		expect(find(findings, 'ip-not-allowed').claims).toBeUndefined();
	});

	it('is several addresses: all must be allowed, and a network that contains them is offered', () => {
		const { findings } = live('52.20.30.9 52.20.30.14', '52.20.30.9/32 Allow');
		expect(find(findings, 'ip-several').args.cover).toBe('52.20.30.8/29');
		expect(find(findings, 'ip-allowed').claims).toBeUndefined();
		expect(find(findings, 'ip-not-allowed').args.address).toBe('52.20.30.14');
		expect(find(live('52.20.30.9 8.8.8.8', '').findings, 'ip-several').args.cover).toBeNull();
	});

	it('must be public IPv4', () => {
		const { findings } = live('10.0.0.5 2600::1', '10.0.0.5/32 Allow');
		expect(codes(findings)).toEqual(['ip-not-public', 'ip-v6', 'rule-not-public']);
	});

	it('needs no rule in test', () => {
		const { findings } = checkIpRules({ environment: 'test', addresses: '52.20.30.4', rules: '' });
		expect(codes(findings)).toEqual(['test-needs-no-rule']);
	});

	it('is asked for, and so are the rules', () => {
		expect(codes(live('', '').findings)).toEqual(['ip-not-given', 'rules-not-given']);
	});
});

describe('the rules themselves', () => {
	it.each<[IpRulesCode, string]>([
		['rules-too-many', [1, 2, 3, 4, 5, 6].map((n) => `52.20.30.${n}/32 Allow`).join('\n')],
		['rule-prefix', '52.20.30.0/24 Allow'],
		['rule-prefix', '52.20.30.0/33 Allow'],
		['rule-duplicate', '52.20.30.4/32 Allow\n52.20.30.4/32 Allow'],
		['rule-duplicate', '52.20.30.4/25 Allow\n52.20.30.0/25 Allow'],
		['rule-covered', '52.20.30.4/32 Allow\n52.20.30.0/25 Allow'],
		['rule-host-bits', '52.20.30.4/25 Allow'],
		['rule-not-public', '192.168.1.1/32 Allow'],
		['rule-v6', '2600::1 Allow']
	])('give %s for %j', (code, rules) => {
		find(live('8.8.8.8', rules).findings, code);
	});

	it('have no findings if all five are right', () => {
		const rules = [1, 2, 3, 4, 5].map((n) => `52.20.30.${n}/32 Allow`).join('\n');
		expect(codes(live('52.20.30.3', rules).findings)).toEqual(['ip-allowed']);
	});
});

describe('compared with the BlockList of Node', () => {
	it('matches the same addresses, for 3,000 random rules and addresses', () => {
		const next = random(11);
		const octet = (): number => Math.floor(next() * 256);
		let matched = 0;
		for (let round = 0; round < 3000; round++) {
			const prefix = 25 + Math.floor(next() * 8);
			const base = `52.${octet()}.${octet()}`;
			const [rule, address] = [`${base}.${octet()}`, `${base}.${octet()}`];
			const list = new BlockList();
			list.addSubnet(rule, prefix);
			const { findings } = live(address, `${rule}/${prefix} Allow`);
			const allowed = codes(findings).includes('ip-allowed');
			expect([rule, prefix, address, allowed]).toEqual([
				rule,
				prefix,
				address,
				list.check(address)
			]);
			if (allowed) matched++;
		}
		expect(matched).toBeGreaterThan(100);
	});
});

describe('any text', () => {
	const words =
		'52.20.30.4|/|25|/32|Allow|deny|,|;|\n|\t| |::|2600::1|*|-|x|.|é|10.0.0.1|255.255.255.128|#|gw.example.net|999'.split(
			'|'
		);

	it('is read without an exception, and every finding has words', () => {
		const next = random(12);
		const text = (): string =>
			Array.from(
				{ length: Math.floor(next() * 40) },
				() => words[Math.floor(next() * words.length)]
			).join('');
		for (let round = 0; round < 5000; round++) {
			const environment = round % 5 === 0 ? 'test' : 'live';
			const { findings } = checkIpRules({ environment, addresses: text(), rules: text() });
			for (const finding of findings) {
				const { seen, means, todo } = wordsOf(finding);
				expect(`${seen}${means}${todo}`).not.toMatch(/undefined|null|NaN|\[object/);
			}
		}
	});

	it.each(['1.', '1.2.3.4 ', '/', '::', 'a.', '1', ' 25 ', 'allow ', '52.20.30.4/25 Allow\n', '.'])(
		'of 200,000 times %j takes linear time, and what was left out is told',
		(piece) => {
			const read = (text: string) => live(text, text);
			const many = (times: number) => piece.repeat(times);
			const { findings, rules } = expectLinear(many, read, 200_000, JSON.stringify(piece));
			expect(codes(findings)).toContain('rules-cut');
			expect(rules.length).toBeLessThan(40_000);
		}
	);
});

describe('a typing error', () => {
	it.each([
		['52.20.30.40', '52.20.30.4', true],
		['52.20.30.40', '52.20.30.41', true],
		['52.20.30.40', '52.20.30.04', true],
		['52.20.30.40', '52.20.30.40', false],
		['52.20.30.40', '52.21.30.41', false]
	])('between %s and %s: %s', (a, b, is) => {
		expect(differByTyping(a, b)).toBe(is);
	});
});
