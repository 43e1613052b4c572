import type { Address } from '../../address/address.ts';
import { writeAddress } from '../../address/numbers.ts';
import { coverage, writeRule, type Rule } from './rules.ts';

/** The rule that comes nearest to an address that no rule allows. */
export interface NearMiss {
	rule: string;
	number: number;
	/** `typing`: one digit differs, or two are swapped. `network`: its range ends just next to it. */
	how: 'typing' | 'network';
	/** The addresses that the rule covers. */
	first: string;
	last: string;
}

/**
 * The Allow rule that was probably meant for an address: it has one wrong digit, or its network ends
 * next to the address. Null if no rule is near, because a guess would mislead.
 */
export function nearMiss(address: Address, rules: readonly Rule[]): NearMiss | null {
	const value = address.value;
	if (value === undefined) return null;
	let nearest: NearMiss | null = null;
	let smallest = Infinity;
	for (const rule of rules) {
		const covered = coverage(rule);
		if (rule.type !== 'allow' || !covered) continue;
		const typing = rule.prefix === 32 && differByTyping(rule.address.text, address.text);
		const sameNeighbourhood = Math.floor(covered.first / 256) === Math.floor(value / 256);
		if (!typing && !sameNeighbourhood) continue;
		const distance = typing ? 0 : Math.max(covered.first - value, value - covered.last);
		if (distance >= smallest) continue;
		smallest = distance;
		nearest = {
			rule: writeRule(rule),
			number: rule.number,
			how: typing ? 'typing' : 'network',
			first: writeAddress(covered.first),
			last: writeAddress(covered.last)
		};
	}
	return nearest;
}

/** One character inserted, left out or replaced, or two neighbors swapped. */
export function differByTyping(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const left = a.slice(start, a.length - end);
	const right = b.slice(start, b.length - end);
	if (left.length + right.length === 0) return false;
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
