import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { md5RoutineJob, type RoutineJudgement } from '../../../src/core/signature/routine.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const md5 = (data: string | Uint8Array) => createHash('md5').update(data).digest('hex');

/** What is said of a value that a routine printed; hashes are Node's. */
function judge(text: Uint8Array | null, printed: string, right = md5(text ?? '')) {
	const steps = md5RoutineJob({ text, md5: right, printed });
	let count = 0;
	for (;;) {
		const step = steps.next();
		if (step.done) return { ...step.value, steps: count };
		count++;
	}
}

const text = 'ConnecttoOpenSRSviaSSL';

test.each<[string, string, RoutineJudgement['kind'], string?]>([
	['the right value', md5(text), 'match'],
	['capitals', md5(text).toUpperCase(), 'wrong-form'],
	['a hash of the hash', md5(md5(text)), 'hashed-twice'],
	['a newline', md5(`${text}\n`), 'other-input', 'body-newline-added'],
	['a NUL', md5(`${text}\0`), 'other-input', 'body-nul-added'],
	['UTF-16', md5(Buffer.from(text, 'utf16le')), 'other-input', 'charset-utf-16le'],
	['nothing', md5(''), 'other-input', 'body-empty'],
	['another text', md5('another text'), 'unknown'],
	['no digest', 'hello', 'unknown']
])('%s', (_, printed, kind, code) => {
	expect(judge(utf8(text), printed)).toMatchObject(code ? { kind, code } : { kind });
});

test('says how many variants were tried, and 0 if there was no text to try', () => {
	const wrong = '0'.repeat(32);
	const outcome = judge(utf8(text), wrong);
	expect(outcome.kind === 'unknown' && outcome.tried).toBeGreaterThan(20);
	// The variants of an empty text are none of a file: md5 of a newline says nothing of it.
	const file = md5('a file');
	for (const printed of [wrong, md5(''), md5('\n')]) {
		expect(judge(null, printed, file)).toMatchObject({ kind: 'unknown', tried: 0, steps: 0 });
	}
	expect(judge(new Uint8Array((1 << 20) + 1), wrong)).toMatchObject({ tried: 0, steps: 0 });
	expect(judge(utf8(text), wrong.slice(1))).toMatchObject({ kind: 'unknown', tried: 0 });
});

test('comes in many steps, so that a long text does not stop the page', () => {
	expect(judge(utf8(text), '0'.repeat(32)).steps).toBeGreaterThan(200);
});
