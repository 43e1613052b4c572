import { describe, expect, test } from 'vitest';
import { emptyBundle, type Bundle } from '../../../src/core/report/bundle.ts';
import { exportBundle, type Exported } from '../../../src/core/report/export.ts';
import { parseBundle } from '../../../src/core/report/parse.ts';
import { findKey } from '../../../src/core/report/redact/findKey.ts';
import { Random } from '../request/support/random.ts';
import { forms } from './support/forms.ts';

const key = Array.from({ length: 28 }, (_, at) => (at * 4919 + 7001).toString(16)).join('');
const options = { keys: [key], contactData: false };
const bundle: Bundle = {
	environment: 'live',
	time: '2026-11-02 14:03 UTC',
	username: 'example-reseller',
	outboundIp: '203.0.113.7',
	request: `POST / HTTP/1.1\r\nX-Username: example-reseller\r\nX-Signature: 48ed6e2bb03a40a5c9a7d4b5957d7663\r\nCookie: sid=12\r\n\r\n<item key="reg_password">hunter22</item>\r\n`,
	calculatedFirst: 'e787cc1d1951dfec4827cede7b1a0933',
	calculatedFinal: '48ed6e2bb03a40a5c9a7d4b5957d7663',
	signatureSent: '48ed6e2bb03a40a5c9a7d4b5957d7663',
	reply:
		'<item key="response_code">401</item><item key="response_text">Authentication Failed</item>',
	transcripts: [{ title: 'curl', text: `> echo ${key}\r\nlogin with hunter22 failed\n` }],
	findings: [{ code: 'nul-at-end', severity: 'error', words: 'The request ends with a NUL.' }],
	checks: [{ id: 'ip', title: 'IP allow list', state: 'passed', provedBy: 'reply' }],
	note: '',
	page: '0.1.0 (abc1234)'
};

function done(given: Bundle, keys = options.keys): Exported {
	const result = exportBundle(given, { ...options, keys });
	if (!result.ok) throw new Error(result.why);
	return result;
}

describe('the export', () => {
	test('holds what support asks for, and no secret', () => {
		const { text, removed } = done(bundle);
		expect(text).toMatch(/^Hello, our calls .* live .*203\.0\.113\.7.*401 Authentication Failed/);
		for (const part of [
			'X-Signature: 48ed6e2bb03a40a5c9a7d4b5957d7663\r\n',
			'First: md5(xml + key): e787cc1d1951dfec4827cede7b1a0933',
			'- error: The request ends with a NUL. [nul-at-end]',
			'- passed: IP allow list (shown by: reply)',
			'2026-11-02 14:03 UTC'
		]) {
			expect(text).toContain(part);
		}
		expect(text).not.toContain(key);
		expect(text).not.toContain('hunter22');
		expect(text).not.toContain('sid=12');
		expect(removed).toEqual([
			{ kind: 'private key', count: 1 },
			{ kind: 'password', count: 2 },
			{ kind: 'cookie', count: 1 }
		]);
	});
	test('can be opened again as JSON, and gives the same once more', () => {
		const first = done(bundle);
		const opened = parseBundle(first.json);
		expect(opened).toEqual({ ok: true, bundle: first.bundle });
		if (opened.ok) expect(done(opened.bundle).text).toBe(first.text);
	});
	test('a bundle without secrets stays as it is', () => {
		const plain = { ...bundle, request: 'POST / HTTP/1.1\r\n\r\n<a/>\0', transcripts: [] };
		expect(done(plain).bundle).toEqual(plain);
	});
	const signs = 'p@$$-w0rd!%&/(2)=?x9#+*~';
	test.each([
		['in groups of four', signs.match(/.{4}/g)!.join(' ')],
		['a few characters a line', signs.match(/.{3}/g)!.join('\n')],
		['in two halves', `begins with ${signs.slice(0, 12)} and ends with ${signs.slice(12)}`],
		['its first part', `begins with ${signs.slice(0, 15)}`],
		['in a URL', encodeURIComponent(signs)],
		['as base64', Buffer.from(signs).toString('base64')]
	])('a key that is hardly letters leaves no piece in the note: %s', (_name, note) => {
		const { text, json } = done({ ...bundle, transcripts: [], note }, [signs]);
		for (let at = 0; at + 6 <= signs.length; at++)
			for (const written of [text, json])
				expect(written.replace(/\s/g, '')).not.toContain(signs.slice(at, at + 6));
		expect(findKey(note, [signs]), 'the last check sees it as well').not.toEqual([]);
	});
	test.each(['my-private-key-2026', 'exampleprivatekey', 'opensrs-test-key'])(
		'words of the key %s in other places stop nothing',
		(words) => {
			const note = 'The OpenSRS private key of the test system is an example.';
			expect(done({ ...bundle, transcripts: [], note }, [words]).bundle.note).toBe(note);
		}
	);
	test('a file that was taken for a key throws nothing, and a warning says how it was looked for', () => {
		const file = Array.from({ length: 40_000 }, (_, at) => `line ${at}`).join('\n');
		const { bundle: clean, warnings } = done({ ...emptyBundle, note: file.slice(0, 500) }, [file]);
		expect(clean.note).not.toContain('line 7');
		expect(warnings.join(' ')).toContain('more than 4,096 characters');
	});
	test('names what support asks for and was not given', () => {
		expect(done(emptyBundle).text).toMatch(/Raw request ===\n\(not given\)/);
	});
	test('a key in a form that the redaction does not know stops it, and the part is named', () => {
		const twice = Buffer.from(Buffer.from(`key=${key}`).toString('base64')).toString('base64');
		const result = exportBundle({ ...bundle, note: `see ${twice}` }, options);
		expect(result).toMatchObject({ ok: false, why: expect.stringMatching(/base64.*in: note\./) });
	});
	test('short keys are said to be short', () => {
		expect(done({ ...bundle, transcripts: [] }, ['key']).warnings.join()).toMatch(/3 characters/);
		expect(done(bundle, ['0bad0bad0bad']).warnings.join()).toMatch(/guess/);
		expect(done(bundle).warnings).toEqual([]);
		expect(done(bundle, []).warnings.join()).toMatch(/no private key/);
	});
	test('no part of the bundle lets a key through', () => {
		const full: Bundle = {
			...bundle,
			time: key,
			username: key,
			outboundIp: key,
			request: key,
			calculatedFirst: key,
			calculatedFinal: key,
			signatureSent: key,
			reply: key,
			transcripts: [{ title: key, text: key }],
			findings: [{ code: 'x', severity: 'note', words: key }],
			checks: [{ id: 'x', title: key, state: 'failed', provedBy: key }],
			note: key,
			page: key
		};
		const { text, json, removed } = done(full);
		expect(text + json).not.toContain(key.slice(0, 16));
		expect(removed).toEqual([{ kind: 'private key', count: 15 }]);
	});
	test.each(Object.entries(forms))('in the reply: %s', (_, form) => {
		const { text } = form(key, new Random(7));
		const result = done({ ...emptyBundle, reply: `<item key="response_text">${text}</item>` });
		expect(findKey(result.text + result.json, [key])).toEqual([]);
	});
});

describe('opening a bundle', () => {
	test.each([
		['', /not JSON/],
		['Hello, our calls', /text form/],
		['[]', /not a report/],
		['{"format": "x"}', /not a report/],
		['{"format": "opensrs-api-troubleshooter-bundle", "version": 2}', /version 2/],
		['{"format": "opensrs-api-troubleshooter-bundle", "version": 1, "reply": 3}', /“reply”/],
		['{"format": "opensrs-api-troubleshooter-bundle", "version": 1, "checks": {}}', /“checks”/],
		['{"format": "opensrs-api-troubleshooter-bundle", "version": 1, "environment": "x"}', /“env/],
		['['.repeat(100_000), /not JSON/]
	])('%# is refused in words', (text, why) => {
		const result = parseBundle(text);
		expect(result.ok).toBe(false);
		if (!result.ok) expect(result.why).toMatch(why);
	});
	test('what is missing is empty, what is unknown is left out', () => {
		const text =
			'\ufeff{"format": "opensrs-api-troubleshooter-bundle", "version": 1, "x": 1, "__proto__": {}}';
		expect(parseBundle(text)).toEqual({ ok: true, bundle: emptyBundle });
	});
	test('changed files never throw', () => {
		const { json } = done(bundle);
		const random = new Random(3);
		for (let run = 0; run < 1000; run++) {
			const at = random.below(json.length);
			const with_ = random.pick(['', '"', '{', '}', '[', ']', '0', 'null', ',']);
			parseBundle(json.slice(0, at) + with_ + json.slice(at + random.below(20)));
		}
	});
});
