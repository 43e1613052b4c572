import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../../../src/core/signature/question.ts';
import type { Mistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import { mergeAnswers } from '../../../../src/core/signature/search/answer.ts';
import { rankingOf } from '../../../../src/core/signature/search/rank.ts';
import { search, type SearchOptions } from '../../../../src/core/signature/search/search.ts';
import { partOf } from '../../../support/part.ts';
import { compose } from './compose.ts';
import { bytesOf, stubs } from './stubs.ts';

const body = bytesOf('<a>\n\t<b>caf\u00e9</b>\n</a>');
const key = bytesOf('0123456789abcdef'.repeat(7));
const given = { bodies: [body], keys: [key], username: bytesOf('reseller') };
const byCode = (code: string) => stubs.find((mistake) => mistake.code === code)!;

function run(question: Question, options?: SearchOptions, known: Mistake[] = stubs): Answer {
	const steps = search(question, known, options);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The codes of the first explanation and of its alternatives, each list as one string. */
function named({ explanations: [first] }: Answer): string[] {
	if (!first) return [];
	const codes = first.mistakes.map((mistake) => mistake.code);
	return [codes, ...first.alternatives].map((list) => list.join(' '));
}

function observe(...codes: string[]): string {
	const value = compose(given, codes.map(byCode));
	expect(value).not.toBeNull();
	return value!;
}

describe('search', () => {
	it('says that a right signature is right', () => {
		const answer = run({ ...given, observed: observe() });
		expect(answer.explanations).toHaveLength(1);
		expect(answer.explanations[0]!.mistakes).toEqual([]);
		expect(answer.explanations[0]!.signedBody).toEqual(body);
	});

	it.each(
		stubs.filter(({ code }) => code !== 'nothing' && code !== 'null').map(({ code }) => code)
	)('finds %s', (code) => {
		const observed = observe(code);
		if (observed === observe()) return;
		expect(named(run({ ...given, observed }))).toContain(code);
	});

	it('finds every pair and triple across groups, or something simpler', () => {
		const groups = ['minify', 'latin1 | crlf', 'key-lf | key-upper', 'single | key-first | three'];
		const choices = groups.map((group) => ['', ...group.split(' | ')]);
		const digests = ['', 'upper-inner', 'upper-both', 'base64-outer', 'base64-inner'];
		const combine = (lists: string[][]): string[][] =>
			lists.reduce<string[][]>(
				(all, list) =>
					all.flatMap((codes) => list.map((code) => (code ? [...codes, code] : codes))),
				[[]]
			);
		for (const codes of partOf(combine([...choices, digests]), 4)) {
			if (codes.length === 0 || codes.length > 3) continue;
			if (codes[0] === 'minify' && codes.filter((code) => /latin1|crlf/.test(code)).length > 1)
				continue;
			// A formula of one round has no inner digest to write in another way.
			if (compose(given, codes.map(byCode)) === null) continue;
			const answer = run({ ...given, observed: observe(...codes) });
			const [first] = answer.explanations;
			expect(first, codes.join(' ')).toBeDefined();
			if (first!.mistakes.length === codes.length) expect(named(answer)).toContain(codes.join(' '));
			else expect(first!.mistakes.length).toBeLessThan(codes.length);
			expect(compose(given, first!.mistakes)).toBe(observe(...codes));
		}
	});

	it('names the likelier of two with the same value, and the other as an alternative', () => {
		const answer = run({ ...given, observed: observe('lf-added') });
		expect(answer.explanations).toHaveLength(1);
		expect(named(answer)).toEqual(['lf-added', 'lf-too']);
	});

	it('stops at the fewest mistakes', () => {
		// Without a key in either round the formula is the same as with an empty key.
		const answer = run({ ...given, observed: observe('key-empty', 'no-key-2') });
		expect(named(answer)).toEqual(['key-empty']);
	});

	it('tries the other bodies and keys before it suspects a mistake', () => {
		const other = bytesOf('fedcba9876543210'.repeat(7));
		const sent = bytesOf('<other/>\n');
		const question = { ...given, bodies: [body, sent], keys: [key, other] };
		const observed = compose(question, [], { bodyIndex: 1, keyIndex: 1 })!;
		const [first, ...more] = run({ ...question, observed }).explanations;
		expect(more).toEqual([]);
		expect(first).toMatchObject({ mistakes: [], bodyIndex: 1, keyIndex: 1 });
		const upper = compose(question, [byCode('upper-inner')], { bodyIndex: 0, keyIndex: 1 })!;
		const [second] = run({ ...question, observed: upper }).explanations;
		expect(second).toMatchObject({ bodyIndex: 0, keyIndex: 1 });
	});

	it('finds two different keys in the two rounds', () => {
		const other = bytesOf('fedcba9876543210'.repeat(7));
		const question = { ...given, keys: [key, other] };
		const swapped: Mistake = {
			...byCode('single'),
			group: 'formula',
			rounds: [
				['body', other],
				['inner', key]
			]
		};
		const answer = run({ ...question, observed: compose(question, [swapped])! });
		expect(named(answer)).toEqual(['formula-other-key-in-round-two']);
		expect(answer.explanations[0]!.keyIndex).toBe(1);
	});

	it('ignores white space around a value', () => {
		expect(named(run({ ...given, observed: ` ${observe('single')}\n` }))).toContain('single');
	});

	it('says how likely a value that was cut matches by chance', () => {
		const whole = run({ ...given, observed: observe('lf-added') }).explanations[0]!;
		expect(whole.chance).toBeLessThan(1e-30);
		const cut = run({ ...given, observed: observe('lf-added', 'short-outer') });
		expect(named(cut)).toContain('lf-added short-outer');
		const { chance } = cut.explanations[0]!;
		expect(chance).toBeCloseTo(cut.tried * 16 ** -8, 12);
	});

	it.each(['', ' ', 'zz', '0', 'f'.repeat(5000), 'no digest at all', '\u0000\ud800'])(
		'claims nothing for %j',
		(observed) => {
			expect(run({ ...given, observed }).explanations).toEqual([]);
		}
	);

	it('claims nothing without a key or a body', () => {
		expect(run({ bodies: [], keys: [key], observed: observe() }).explanations).toEqual([]);
		expect(run({ bodies: [body], keys: [], observed: observe() }).explanations).toEqual([]);
	});

	it('finds the same in one shard and in many', () => {
		const ranking = rankingOf(stubs);
		for (const codes of [[], ['lf-added'], ['crlf', 'lf-added'], ['crlf', 'lf-too', 'key-lf']]) {
			const question = { ...given, observed: observe(...codes) };
			const alone = run(question).explanations.map(withoutChance);
			for (const of of [2, 3, 7]) {
				const answers = Array.from({ length: of }, (_, index) =>
					run(question, { shard: { index, of } })
				);
				const merged = mergeAnswers(answers, ranking);
				expect(merged.explanations.map(withoutChance)).toEqual(alone);
			}
		}
	});

	it('keeps the simplest of what the shards found', () => {
		const simple = run({ ...given, observed: observe('lf-added') });
		const less = run({ ...given, observed: observe('crlf', 'key-lf') });
		expect(less.explanations[0]!.mistakes).toHaveLength(2);
		const merged = mergeAnswers([less, simple], rankingOf(stubs));
		expect(named(merged)).toEqual(['lf-added', 'lf-too']);
		expect(merged.explanations).toHaveLength(1);
		expect(merged.tried).toBe(less.tried + simple.tried);
		expect(merged.depth).toBe(2);
		const [first] = merged.explanations;
		const per = simple.explanations[0]!.chance / simple.tried;
		expect(first!.chance / (per * merged.tried)).toBeCloseTo(1);
	});

	it('finds a form that shows only in a later round', () => {
		// Three rounds, of which only the second digest begins with a zero.
		const md5 = (text: string) => createHash('md5').update(text).digest('hex');
		const keyText = Buffer.from(key).toString();
		let n = 0;
		const digests = () => {
			const first = md5(`<a>${n}</a>${keyText}`);
			return [first, md5(first + keyText)] as const;
		};
		while (!/^[1-9a-f]/.test(digests()[0]) || !digests()[1].startsWith('0')) n++;
		const question = { ...given, bodies: [bytesOf(`<a>${n}</a>`)] };
		const observed = compose(question, ['three', 'zeros-inner'].map(byCode))!;
		expect(named(run({ ...question, observed }))).toContain('three zeros-inner');
	});

	it('says what it leaves out for a body that is too long', () => {
		const long = new Uint8Array(1.1 * 2 ** 20).fill(0x61);
		const question = { ...given, bodies: [long], observed: '0'.repeat(32) };
		const known = stubs.filter(({ group }) => group === 'body');
		expect(run(question, { depths: { from: 0, to: 2 } }, known).leftOut).toBe('body-pairs');
		expect(run({ ...given, observed: '' }).leftOut).toBeUndefined();
	});

	it('skips unlikely mistakes if asked to', () => {
		const unlikely = stubs.map((stub) =>
			['lf-added', 'key-upper'].includes(stub.code) ? stub : { ...stub, likelihood: 'low' as const }
		);
		const mixed = (codes: string[]) =>
			compose(
				given,
				codes.map((code) => unlikely.find((stub) => stub.code === code)!)
			)!;
		const pairs = { depths: { from: 2, to: 2 }, likelyOnly: true } as const;
		const found = (observed: string, options: SearchOptions) =>
			named(run({ ...given, observed }, options, unlikely));
		const likely = mixed(['lf-added', 'key-upper']);
		expect(found(likely, pairs)[0]).toBe('lf-added key-upper');
		for (const codes of [
			['crlf', 'key-upper'],
			['lf-added', 'key-lf'],
			['crlf', 'key-lf']
		]) {
			expect(found(mixed(codes), pairs)).toEqual([]);
			expect(found(mixed(codes), { depths: pairs.depths })[0]).toBe(codes.join(' '));
		}
	});

	it('tries only the numbers of mistakes that it is asked to', () => {
		const observed = observe('crlf', 'lf-added', 'key-lf');
		const shallow = run({ ...given, observed }, { depths: { from: 0, to: 2 } });
		expect(shallow).toMatchObject({ explanations: [], depth: 2 });
		const deep = run({ ...given, observed }, { depths: { from: 3, to: 3 } });
		expect(named(deep)).toContain('crlf lf-added key-lf');
	});
});

function withoutChance({ chance, ...rest }: Answer['explanations'][number]) {
	expect(chance).toBeLessThan(1);
	return rest;
}
