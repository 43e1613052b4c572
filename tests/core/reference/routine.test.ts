import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/words.ts';
import { compareRoutine, type Theirs } from '../../../src/core/reference/routine/compare.ts';
import {
	routineJob,
	routineOf,
	stepIds,
	type StepId
} from '../../../src/core/reference/routine/steps.ts';
import { expectLinear } from '../../support/growth.ts';
import { opensslSignature } from '../../support/openssl.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const body = bytes('\ufeff<a>Zoë 💶</a>\r\n<b/>\n');
const key = bytes('0bad0bad');
const secret = '0bad0bad';
const routine = routineOf({ body, key });
const { values } = routine;
const first = values['first-md5'];

test('every value is what node:crypto and OpenSSL compute', () => {
	const signature = opensslSignature(body, key);
	expect(values).toEqual({
		'body-length': String(body.length),
		'body-sha256': createHash('sha256').update(body).digest('hex'),
		'key-length': '8',
		'first-length': String(body.length + 8),
		'first-md5': signature.first,
		'second-input': `${signature.first} + key (8 bytes)`,
		'second-length': '40',
		'final-md5': signature.expected
	});
});

test('a large body goes in steps, and the counts rise to the total', () => {
	const large = new Uint8Array(3_000_000).fill(0x61);
	const job = routineJob({ body: large, key });
	const seen: number[] = [];
	let step = job.next();
	for (; !step.done; step = job.next()) {
		expect(step.value.total).toBe(6_000_000);
		seen.push(step.value.done);
	}
	expect(seen.length).toBeGreaterThan(5);
	expect(seen).toEqual([...seen].sort((a, b) => a - b));
	const sha256 = createHash('sha256').update(large).digest('hex');
	expect(step.value.values['body-sha256']).toBe(sha256);
	expect(step.value.values['final-md5']).toBe(opensslSignature(large, key).expected);
});

test('no value contains the key', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (anyBody) => {
			const all = JSON.stringify(routineOf({ body: anyBody, key: bytes('zzsecretzz') }));
			expect(all).not.toContain('zzsecretzz');
		}),
		{ seed: 7, numRuns: 50 }
	);
});

const allRight: Theirs = { ...values, 'second-input': first + secret };
const findingOf = (theirs: Theirs) => compareRoutine(routine, key, theirs).first;

describe('comparing', () => {
	test('all the same, in any usual notation', () => {
		for (const theirs of [
			allRight,
			values,
			{},
			{ 'body-sha256': `${values['body-sha256'].toUpperCase()}  request.xml` },
			{ 'body-sha256': `SHA2-256(request.xml)= ${values['body-sha256']}` },
			{ 'body-length': ` ${body.length} bytes ` },
			{ 'final-md5': `X-Signature: ${values['final-md5']}` }
		]) {
			const result = compareRoutine(routine, key, theirs);
			expect(result).toMatchObject({ first: null, gap: [], unreadable: [] });
		}
	});

	test('a missing value is neither the same nor different', () => {
		const { states } = compareRoutine(routine, key, { 'first-md5': first, 'key-length': '  ' });
		expect(states['first-md5']).toBe('same');
		expect(states['key-length']).toBe('not-given');
	});

	const wrong: Record<StepId, string> = {
		'body-length': '1',
		'body-sha256': '0'.repeat(64),
		'key-length': '9',
		'first-length': '1',
		'first-md5': '0'.repeat(32),
		'second-input': 'x',
		'second-length': '24',
		'final-md5': '0'.repeat(32)
	};

	test.each(stepIds)('%s is named where it is the first that differs', (step) => {
		const from = stepIds.indexOf(step);
		const theirs = { ...allRight };
		for (const id of stepIds.slice(from)) theirs[id] = wrong[id];
		const result = compareRoutine(routine, key, theirs);
		expect(result.first?.step).toBe(step);
		expect(result.gap).toEqual([]);
		expect(stepIds.filter((id) => result.states[id] === 'different')).toEqual(stepIds.slice(from));
		const { seen, means, todo } = wordsOf(result.first!.finding);
		for (const text of [seen, means, todo]) expect(text).toMatch(/^[A-Z“].*\.$/s);
	});

	test('says which earlier values are missing', () => {
		expect(compareRoutine(routine, key, { 'final-md5': wrong['final-md5'] }).gap).toEqual(
			stepIds.slice(0, -1)
		);
		const theirs = { 'first-md5': first, 'final-md5': wrong['final-md5'] };
		expect(compareRoutine(routine, key, theirs).gap).toEqual(['second-input', 'second-length']);
	});

	test.each([
		['body-length', 'many'],
		['body-length', '12,34'],
		['key-length', '-8'],
		['body-sha256', 'abc']
	] as const)('%s: %s cannot be read, which is no difference', (step, given) => {
		const result = compareRoutine(routine, key, { [step]: given });
		expect(result.first).toBeNull();
		expect(result.states[step]).toBe('unreadable');
		expect(result.unreadable[0]!.code).toBe('routine-unreadable');
	});

	test('the right digest in another form differs only in form', () => {
		const upper = findingOf({ 'first-md5': first.toUpperCase() });
		expect(upper?.finding.code).toBe('routine-first-form');
		const final = findingOf({ 'final-md5': `MD5(stdin)= ${values['final-md5']}` });
		expect(final?.finding.code).toBe('routine-final-form');
	});

	test.each([
		[first, 'key-missing'],
		[secret + first, 'key-first'],
		[first.toUpperCase() + secret, 'upper-case'],
		[`${first}${secret}\n`, 'newline-after'],
		[`${first}\n${secret}`, 'more-between'],
		[`${first}other`, 'other-key'],
		[`abc${secret}`, 'other-digest'],
		['abc', 'other']
	])('round two with %j: %s', (given, how) => {
		const finding = findingOf({ 'second-input': given })?.finding;
		expect(finding).toMatchObject({ code: 'routine-second-input', args: { how } });
		expect(wordsOf(finding!).means.length).toBeGreaterThan(80);
	});

	test.each([
		[24, 'raw bytes'],
		[32, 'key is missing'],
		[41, 'newline'],
		[80, 'UTF-16'],
		[7, 'added or lost']
	])('a length of %i in round two', (length, says) => {
		const finding = findingOf({ 'second-length': String(length) })!.finding;
		expect(wordsOf(finding).means).toContain(says);
	});

	test('no input throws or takes more than linear time', () => {
		const compare = (given: string) => {
			for (const step of stepIds) compareRoutine(routine, key, { [step]: given });
		};
		const hostile: [name: string, (long: number) => string][] = [
			['blanks', (long) => `1${' '.repeat(long)}x`],
			['groups of digits', (long) => '1 000'.repeat(long / 5)],
			['letters', (long) => 'a'.repeat(long)],
			['newlines', (long) => '\n'.repeat(long) + 'x'],
			['newlines behind the key', (long) => `${first}${secret}${'\n'.repeat(long)}x`]
		];
		for (const [name, given] of hostile) expectLinear(given, compare, 2e4, name);
		compare('\0\ud800');
	});

	test('any strings are judged', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'binary' }), { minLength: 8, maxLength: 8 }),
				(given) => {
					const theirs = Object.fromEntries(stepIds.map((id, index) => [id, given[index]]));
					const result = compareRoutine(routine, key, theirs as Theirs);
					for (const id of stepIds) expect(result.states[id]).not.toBe('same');
				}
			),
			{ seed: 3, numRuns: 60 }
		);
	});
});

test('lengths after a common change are those that Node gives', () => {
	const text = Buffer.from(body).toString();
	const lengths = new Map(
		[
			[[...text].length, 'Your code counts characters'],
			[text.length, 'UTF-16 units'],
			[Buffer.from(text, 'utf16le').length, 'in UTF-16.'],
			[Buffer.byteLength(text.replace(/\r?\n$/, '')), 'final newline'],
			[Buffer.byteLength(text.replaceAll('\r\n', '\n')), 'CRLF became LF'],
			[Buffer.byteLength(text.replaceAll(/\r?\n/g, '\r\n')), 'LF became CRLF'],
			[Buffer.byteLength(text.replaceAll(/\r?\n/g, '')), 'line endings are lost'],
			[Buffer.byteLength(text.slice(1)), 'byte order mark is lost'],
			[body.length + 1, 'A byte is added'],
			[0, 'empty']
		].map(([length, says]) => [says as string, length as number])
	);
	for (const [says, length] of lengths) {
		const finding = findingOf({ 'body-length': String(length) })!.finding;
		expect(wordsOf(finding).means).toContain(says);
	}
	const odd = findingOf({ 'body-length': '12345' })!.finding;
	expect(wordsOf(odd).means).not.toContain('Possible');
});
