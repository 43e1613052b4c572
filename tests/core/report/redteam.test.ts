import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partOf } from '../../support/part.ts';
import { exported, kindsOfEvidence, sent } from './support/evidence.ts';

/* Inputs that broke a promise once; each says in its name what was left in the report. */

const folder = new URL('fixtures/redteam/', import.meta.url);
const inputs = readdirSync(folder).sort();
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const key = read('01-username-is-key.txt').trim();
const pem = read('12-pem-encrypted.txt').split('\n')[4]!;
const secrets = ['BCD7383.gphma', 'abcDEF123456', pem];
const kinds = Object.entries(kindsOfEvidence);

/** Pieces of eight characters of the key that are in a text, white space and signs apart. */
function covered(text: string): number {
	const bare = text.toLowerCase().replace(/\\[nrt]|[^a-z0-9]/g, '');
	const found = new Uint8Array(key.length);
	for (let at = 0; at + 8 <= key.length; at++) {
		if (bare.includes(key.slice(at, at + 8))) found.fill(1, at, at + 8);
	}
	return found.reduce((sum, one) => sum + one, 0);
}

test('the inputs are there', () => expect(inputs.length).toBeGreaterThan(20));

test.each(inputs)('%s: nothing of it is in the default report', (name) => {
	const text = read(name);
	for (const [kind, put] of partOf(kinds, 3, inputs.indexOf(name))) {
		if (kind === 'username' && name.startsWith('0')) continue;
		for (const keys of [[], [key]]) {
			const out = sent(put(text), { keys });
			expect(covered(out), kind).toBe(0);
			for (const secret of secrets) expect(out, kind).not.toContain(secret);
		}
	}
});

test('replaces a username that is the key by its length', () => {
	for (const keys of [[], [key]]) {
		const out = sent({ username: key }, { keys });
		expect(out).toContain('Reseller username: [112 characters]');
		expect(covered(out)).toBe(0);
	}
});

const rawKinds = kinds.filter(([kind]) => ['body', 'reply', 'output', 'note'].includes(kind));

test.each(inputs.filter((name) => /^(?:0[5-9]|1[0-2])/.test(name)))(
	'%s: in raw text the secret has a label that says what it was',
	(name) => {
		for (const [kind, put] of rawKinds) {
			const result = exported(put(read(name)), { raw: true });
			if (!result.ok) throw new Error(result.why);
			for (const secret of secrets) expect(result.text, kind).not.toContain(secret);
			expect(result.raw).toBe(true);
			expect(result.text).toMatch(
				/\[(?:password|login|authorization|TLS secret), \d+ characters, removed\]/
			);
		}
	}
);

test.each(inputs.filter((name) => /^(?:0[1-4]|1[3-7]|2[0-2])/.test(name)))(
	'%s: in raw text with the key entered, no piece of it is left',
	(name) => {
		for (const [kind, put] of rawKinds) {
			const out = sent(put(read(name)), { raw: true, keys: [key] });
			expect(covered(out), kind).toBe(0);
			// One character a value, as the map of 14 has it.
			const values = [...out.matchAll(/\\?"(?:\d{1,3})\\?":\\?"(\w)\\?"/g)].map(
				([, value]) => value
			);
			expect(values.length, kind).toBe(0);
			for (const packed of [Buffer.from(key, 'hex').toString('base64').slice(0, 16), 'H4sIAAAA'])
				expect(out, kind).not.toContain(packed);
		}
	}
);

test('does not treat a length that replaced a value as a secret', () => {
	const body = new TextEncoder().encode(
		'<OPS_envelope><body><item key="reg_password">BCD7383.gphma</item></body></OPS_envelope>'
	);
	expect(sent({ body })).toContain('reg_password = [13 characters]');
});
