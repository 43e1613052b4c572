import { expect, test } from 'vitest';
import { findKey } from '../../../src/core/report/redact/findKey.ts';
import { markFor } from '../../../src/core/report/redact/mark.ts';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';
import { Random } from '../request/support/random.ts';
import { forms, type Written } from './support/forms.ts';
import { surroundings } from './support/surroundings.ts';

/** A few hundred in `npm test`, thousands in `npm run test:long`, 50,000 in `npm run fuzz`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 100);

/** As OpenSRS issues them, and longer ones with other signs. */
function keyOf(random: Random, nth: number): string {
	const hex = nth % 4 !== 3;
	const length = hex ? random.pick([112, 112, 112, 16, 40]) : 64;
	const alphabet = [...(hex ? '0123456789abcdef' : 'abcXYZ0189+/_-=.')];
	const key = Array.from({ length }, () => random.pick(alphabet)).join('');
	return key.replace(/^./, 'a').replace(/.$/, '7');
}

/** What must come out: a mark for each range, and nothing else changed. */
function expected({ text, ranges }: Written): string {
	let out = '';
	let done = 0;
	for (const [start, end, length] of [...ranges].sort((a, b) => a[0] - b[0])) {
		out += text.slice(done, start) + markFor('private key', length);
		done = end;
	}
	return out + text.slice(done);
}

test('a key is removed in every form, and nothing else is changed', () => {
	const random = new Random(20261123);
	const keys = Array.from({ length: 24 }, (_, nth) => keyOf(random, nth));
	const secrets = keys.map((key) => prepareSecrets({ keys: [key] }));
	const names = Object.keys(forms);
	for (let run = 0; run < runs; run++) {
		const which = run % keys.length;
		const key = keys[which]!;
		const used: string[] = [];
		let given = '';
		let wanted = '';
		for (let part = random.below(2); part >= 0; part--) {
			const name = random.pick(names);
			used.push(name);
			const written = forms[name]!(key, random);
			const [before, after] = [surroundings(random), surroundings(random)];
			given += before + written.text + after;
			wanted += before + expected(written) + after;
		}
		const result = redact(given, secrets[which]!);
		const what = `run ${run}: ${used.join(', ')}; key ${key}`;
		// Beside a key with signs a character more may go, where it could be the key's own.
		if (/^[0-9a-f]*$/.test(key)) expect(result.text, what).toBe(wanted);
		expect(findKey(result.text, [key]), `run ${run}: ${used.join(', ')}`).toEqual([]);
		// The last check must see what the redaction sees, or it would be no check.
		if (run % 8 === 0)
			expect(findKey(given, [key]), `run ${run}: ${used.join(', ')}`).not.toEqual([]);
	}
});
