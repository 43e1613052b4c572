import { expect, test } from 'vitest';
import { findKey } from '../../../src/core/report/redact/findKey.ts';
import { keyPartMask } from '../../../src/core/report/redact/keyParts.ts';
import { expectLinear } from '../../support/growth.ts';

const key = 'Quiet-Harbor/Lantern.Walnut+Orbit_2026';
const mask = keyPartMask([key]);
const mark = '[part of the private key, removed]';

test.each([
	['`Quiet-Harbor`', `\`${mark}\``],
	['to quiet-harbor.example', `to ${mark}.example`],
	[`<${key}>`, `<${mark}>`],
	[`${key.slice(3, 20)} and ${key.slice(20)}`, `${mark} and ${mark}`],
	['Quiet-Harbo r', 'Quiet-Harbo r'],
	// U+0130 becomes two characters in lower case.
	[`\u0130\u0130${key}\u0130`, `\u0130\u0130${mark}\u0130`],
	['', '']
])('%s', (text, masked) => expect(mask(text)).toBe(masked));

test('without a key nothing is masked', () => {
	expect(keyPartMask([])('Quiet-Harbor')).toBe('Quiet-Harbor');
	expect(keyPartMask(['short'])('short')).toBe('short');
});

test('time grows with the text', () => {
	const dense = (length: number) => key.repeat(Math.ceil(length / key.length));
	expectLinear(dense, mask, 1_000_000);
	expectLinear((length) => 'Quiet-Harbo'.repeat(length / 11), mask, 1_000_000);
});

/* By `printf %s KEY | base32`. */
test.each([
	['0badCafe0badCafe', 'GBRGCZCDMFTGKMDCMFSEGYLGMU======'],
	['0BADCAFE0BADCAFE', 'GBBECRCDIFDEKMCCIFCEGQKGIU======']
])('the last check sees %s in base32, in the case in which it was entered', (given, base32) => {
	expect(findKey(`k=${base32}`, [given])).not.toEqual([]);
});

test('finds a key that is not hex as 16-bit words', () => {
	const signs = 't7jfgevwgjhjv4fl2d4q8ecqwwuewzts8nkp5xm3';
	const words = signs.match(/../g)!.map((two) => two.charCodeAt(0) * 256 + two.charCodeAt(1));
	expect(findKey(`[${words.join(', ')}]`, [signs])).not.toEqual([]);
	expect(findKey(`[${words.map((word) => word + 1).join(', ')}]`, [signs])).toEqual([]);
});
