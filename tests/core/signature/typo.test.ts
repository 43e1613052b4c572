import { expect, it } from 'vitest';
import { judge } from '../../../src/core/signature/judge.ts';
import { sign } from '../../../src/core/signature/signature.ts';
import { typoBetween } from '../../../src/core/signature/value/typo.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const signature = sign({ body: bytes('<a/>'), key: bytes('key') });
const right = signature.expected;

/** Every text that one slip makes, each made here by hand. */
const slips = Array.from(right).flatMap((own, at) => {
	const [before, after] = [right.slice(0, at), right.slice(at + 1)];
	const next = right[at + 1];
	return [
		...['0', 'f', 'o', 'l', '8']
			.filter((other) => other !== own)
			.map((other) => before + other + after),
		...(own === '0' ? [] : [before + after]),
		before + own + own + after,
		...(next !== undefined && next !== own ? [before + next + own + after.slice(1)] : [])
	];
});

it('sees every slip in a value, but not a value that was cut', () => {
	const cut = [right.slice(0, -1), right.slice(1)];
	for (const sent of slips) {
		expect(judge(signature, sent).kind, sent).toBe(cut.includes(sent) ? 'other' : 'typo');
	}
	expect(slips.length).toBeGreaterThan(200);
});

it('says where it is', () => {
	expect(typoBetween('abcdef', 'abXdef')).toEqual({ place: 3, slip: 'changed' });
	expect(typoBetween('abcdef', 'abdef')).toEqual({ place: 3, slip: 'missing' });
	expect(typoBetween('abcdef', 'abxcdef')).toEqual({ place: 3, slip: 'added' });
	expect(typoBetween('abcdef', 'abcdefx')).toEqual({ place: 7, slip: 'added' });
	expect(typoBetween('abcdef', 'abdcef')).toEqual({ place: 3, slip: 'swapped' });
	for (const other of ['abcdef', 'abcde', 'abxyef', '', 'bacdfe', 'abcdef,', '"abcdef']) {
		expect(typoBetween('abcdef', other)).toBeNull();
	}
	expect(typoBetween('ab0def', 'abdef')).toBeNull();
});
