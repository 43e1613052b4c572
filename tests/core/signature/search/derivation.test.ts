import { describe, expect, it } from 'vitest';
import type { Explanation, Question } from '../../../../src/core/signature/question.ts';
import { derive } from '../../../../src/core/signature/search/derivation.ts';
import { packAnswer, unpackAnswer } from '../../../../src/core/signature/search/pack.ts';
import { search } from '../../../../src/core/signature/search/search.ts';
import { compose } from './compose.ts';
import { bytesOf, stubs } from './stubs.ts';

const key = bytesOf('5ec2e7'.repeat(18));
const other = bytesOf('07he2 key'.repeat(9));
const given = { bodies: [bytesOf('<test/>')], keys: [key, other], username: bytesOf('reseller') };
const byCode = (code: string) => stubs.find((mistake) => mistake.code === code)!;

function explained(codes: string[]): { question: Question; explanation: Explanation } {
	const question = { ...given, observed: compose(given, codes.map(byCode))! };
	const steps = search(question, stubs);
	for (;;) {
		const step = steps.next();
		if (step.done) return { question, explanation: step.value.explanations[0]! };
	}
}

describe('derivation', () => {
	it('shows both rounds of the public example pair', () => {
		// jec/OpenSRS: xml <test/>, key "key".
		const question = {
			bodies: [bytesOf('<test/>')],
			keys: [bytesOf('key')],
			observed: '48ed6e2bb03a40a5c9a7d4b5957d7663'
		};
		const right = { mistakes: [], bodyIndex: 0, keyIndex: 0 } as unknown as Explanation;
		const derivation = derive(question, right)!;
		expect(derivation.rounds.map(({ formula, length }) => [formula, length])).toEqual([
			['md5(body + key)', 10],
			['md5(first MD5 + key)', 35]
		]);
		expect(derivation.value).toBe(question.observed);
	});

	it('shows how the inner digest was written', () => {
		const { question, explanation } = explained(['base64-inner']);
		const [first, second] = derive(question, explanation)!.rounds;
		expect(first!.writtenOtherwise).toBe(true);
		const base64 = Buffer.from(first!.digest, 'hex').toString('base64');
		expect(Buffer.from(first!.written).toString()).toBe(base64);
		expect(second!.parts[0]).toEqual({ what: 'inner', length: 24, bytes: first!.written });
		expect(second!.writtenOtherwise).toBe(false);
	});

	it('names the bytes that a formula adds', () => {
		const { question, explanation } = explained(['dash']);
		expect(derive(question, explanation)!.rounds[1]!.formula).toBe(
			'md5("-n " + first MD5 + key + "\\n")'
		);
	});

	it('never contains the text of a key', () => {
		for (const codes of [['key-lf'], ['key-first'], ['hmac'], ['three', 'upper-both'], ['dash']]) {
			const { question, explanation } = explained(codes);
			const derivation = derive(question, explanation)!;
			const texts = JSON.stringify(derivation, (_, value) =>
				value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
			);
			for (const secret of [key, other]) {
				expect(texts).not.toContain(Buffer.from(secret).toString('latin1').slice(0, 8));
			}
		}
	});

	it('does not show the other key of round two as fixed bytes', () => {
		const rounds = [['body', 'key'] as const, ['inner', other] as const];
		const observed = compose(given, [{ ...byCode('single'), group: 'formula', rounds }])!;
		const question = { ...given, keys: [key, bytesOf('a third'), other], observed };
		const steps = search(question, stubs);
		let step = steps.next();
		while (!step.done) step = steps.next();
		const [explanation] = step.value.explanations;
		expect(derive(question, explanation!)!.rounds[1]!.formula).toBe('md5(first MD5 + other key)');
		const sent = structuredClone(packAnswer(step.value));
		const [unpacked] = unpackAnswer(question, sent, stubs).explanations;
		expect(derive(question, unpacked!)!.value).toBe(observed);
	});

	it('has no rounds if the formula is not made of MD5 rounds', () => {
		const { question, explanation } = explained(['hmac-sha256']);
		expect(derive(question, explanation)).toMatchObject({ rounds: [], value: question.observed });
	});
});

describe('an answer that a worker sends', () => {
	it('survives being cloned', () => {
		const { question, explanation } = explained(['crlf', 'key-lf']);
		const answer = { explanations: [explanation], tried: 5, depth: 2 as const };
		const sent = structuredClone(packAnswer(answer));
		expect(unpackAnswer(question, sent, stubs)).toEqual(answer);
	});

	it('is not trusted if it names unknown mistakes', () => {
		const { question, explanation } = explained(['key-lf']);
		const packed = packAnswer({ explanations: [explanation], tried: 5, depth: 1 });
		expect(unpackAnswer(question, packed, []).explanations).toEqual([]);
	});
});
