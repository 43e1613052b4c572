import { describe, expect, it } from 'vitest';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import type { FormulaMistake } from '../../../../src/core/signature/mistakes/mistake.ts';
import { forKeysOf } from '../../../../src/core/signature/search/perBody.ts';
import { shortcutsFor } from '../../../../src/core/signature/search/shortcuts.ts';
import { random } from './random.ts';
import { bytesOf } from './stubs.ts';

type Computing = FormulaMistake & Required<Pick<FormulaMistake, 'compute'>>;
const computing = mistakes.filter(
	(mistake): mistake is Computing => mistake.group === 'formula' && mistake.compute !== undefined
);

describe('shortcuts', () => {
	it('stand for every formula that hashes with MD5 alone', () => {
		const short = shortcutsFor(computing).map(({ mistake }) => mistake!.code);
		const slow = computing.map(({ code }) => code).filter((code) => !short.includes(code));
		expect(slow.sort()).toEqual([
			'formula-hmac-sha256',
			'formula-joined-cut-to-character-count',
			'formula-joined-trimmed',
			'formula-sha1',
			'formula-sha256',
			'formula-sha256-inside',
			'formula-sha512'
		]);
	});

	it('are not used where they disagree with the mistake', () => {
		const hmac = computing.find(({ covers }) => covers.includes('formula.hmac'))!;
		expect(shortcutsFor([{ ...hmac }])).toHaveLength(1);
		expect(shortcutsFor([{ ...hmac, compute: () => '0'.repeat(32) }])).toEqual([]);
	});
});

describe('formulas computed for one body and many keys', () => {
	it('give what the mistake gives', () => {
		const next = random(5);
		const pieces = [' ', '\n', 'a', '<b/>', '\u00e9', '\u20ac', '\ud83d\ude00', '\ufeff'];
		const text = () =>
			bytesOf(Array.from({ length: next(40) }, () => pieces[next(pieces.length)]).join(''));
		const bytes = () => Uint8Array.from({ length: next(20) }, () => next(256));
		for (const mistake of computing) {
			const forBody = forKeysOf(mistake);
			for (let i = 0; i < 40; i++) {
				const body = i % 5 ? text() : bytes();
				const forKey = forBody(body);
				for (let k = 0; k < 5; k++) {
					const key = k ? text() : bytes();
					const expected = mistake.compute({ body, key, username: new Uint8Array(0) });
					expect(forKey(key), mistake.code).toBe(expected);
				}
			}
		}
	});
});
