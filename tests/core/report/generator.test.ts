import { expect, test } from 'vitest';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';
import { Random } from '../request/support/random.ts';
import { exported, kindsOfEvidence, sent } from './support/evidence.ts';
import { keyForms, makeKeys } from './support/keyForms.ts';
import { notations, passwordNames, passwords, tokens } from './support/notations.ts';
import { ordinaryLine } from './support/ordinary.ts';

/** `npm run test:long`, which is part of `.ci/run`, has 60,000: four minutes of processor time. */
const rounds = Number(process.env['REPORT_ROUNDS'] ?? 150);

/** The last check undoes every form it knows, so a round takes 30 ms. */
const rawRounds = Math.max(40, rounds / 10);

const kinds = Object.entries(kindsOfEvidence);
const keys = makeKeys(new Random(17));

/** Ten characters of a secret in a row, in any case and with signs between. */
function leaks(text: string, secret: string): boolean {
	const bare = (given: string) => given.toLowerCase().replace(/\\[nrt]|[^a-z0-9]/g, '');
	const [inside, wanted] = [bare(text), bare(secret)];
	const length = Math.min(10, wanted.length);
	for (let at = 0; at + length <= wanted.length; at++) {
		if (inside.includes(wanted.slice(at, at + length))) return true;
	}
	return false;
}

test('the default report never contains a key, password or token', () => {
	const random = new Random(1);
	for (let round = 0; round < rounds; round++) {
		const [kind, put] = random.pick(kinds);
		const which = round % 3;
		const secret =
			which === 0 ? random.pick(keys) : which === 1 ? random.pick(passwords) : random.pick(tokens);
		// A short value alone in the field for the username is a username.
		if (kind === 'username' && which === 1) continue;
		const text =
			which === 0
				? random.pick(keyForms)(secret, random)
				: which === 1
					? random.pick(notations)(random.pick(passwordNames), secret)
					: `token ${secret} was used`;
		const given = random.below(2)
			? text
			: `${ordinaryLine(random)}\n${text}\n${ordinaryLine(random)}`;
		const entered = which === 0 && random.below(2) ? [secret] : [];
		const out = sent(put(given), { keys: entered });
		expect(leaks(out, secret) && `${kind}: ${text}`, `round ${round}`).toBe(false);
		if (text.length > 20) expect(out.includes(text) && `${kind}: ${text}`).toBe(false);
	}
});

test.each(notations.map((notation, at) => [at, notation('reg_password', 'V'), notation]))(
	'raw text, notation %i: %s',
	(_, __, notation) => {
		for (const name of passwordNames) {
			for (const password of passwords) {
				const text = `first line\n${notation(name, password)}\nlast line`;
				const { text: clean } = redact(text, prepareSecrets({ keys: [] }));
				expect(clean, text).not.toContain(password);
				expect(clean).toContain('first line');
				expect(clean).toContain('last line');
			}
		}
	}
);

test.each(tokens)('raw text: the token %s', (token) => {
	for (const around of [
		(text: string) => text,
		(text: string) => `$ call ${text} now`,
		(text: string) => `{"id": "${text}"}`,
		(text: string) => `id=${text}&b=1`
	]) {
		const { text } = redact(around(token), prepareSecrets({ keys: [] }));
		expect(leaks(text, token.replace(/^https:.*?(?=\w{24})/, '')), text).toBe(false);
	}
});

test('raw text with the key entered: the key is masked or the report is refused', () => {
	const random = new Random(2);
	let whole = 0;
	for (let round = 0; round < rawRounds; round++) {
		const key = random.pick(keys);
		const write = random.pick(keyForms);
		const seed = random.below(1e9);
		const form = write(key, new Random(seed));
		/** The same form of another key: what both have is no part of the key. */
		const other = write(key.slice(7) + key.slice(0, 7), new Random(seed));
		const text = `${ordinaryLine(random)}\n${form}\n${ordinaryLine(random)}\n`;
		const result = exported(kindsOfEvidence['output']!(text), { keys: [key], raw: true });
		if (!result.ok) continue;
		whole++;
		expect(leaks(result.text, key), `round ${round}: ${text}`).toBe(false);
		// What is left of the form itself gives the key away too.
		const bare = (given: string) => given.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
		const left = bare(result.text.replace(/\[[^\][]*\]/g, ''));
		const written = bare(form).slice(20, 60);
		const isOfKey = !bare(other).includes(written);
		expect(isOfKey && left.includes(written) && text, `round ${round}`).toBe(false);
	}
	expect(whole).toBeGreaterThan(0);
});

test('ordinary text is not changed in raw text', () => {
	const random = new Random(3);
	const secrets = prepareSecrets({ keys: [keys[0]!] });
	for (let round = 0; round < Math.max(300, rounds / 10); round++) {
		const text = Array.from({ length: 1 + random.below(6) }, () => ordinaryLine(random)).join('\n');
		expect(redact(text, secrets).text).toBe(text);
	}
});
