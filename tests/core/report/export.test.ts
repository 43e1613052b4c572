import { describe, expect, test } from 'vitest';
import { runToEnd } from '../../../src/core/job.ts';
import { exportSteps, type Exported } from '../../../src/core/report/export.ts';
import { parseReport } from '../../../src/core/report/parse.ts';
import { emptyReport, noRawParts, type Report } from '../../../src/core/report/report.ts';
import { findKey } from '../../../src/core/report/redact/findKey.ts';
import { Random } from '../request/support/random.ts';
import { forms } from './support/forms.ts';

const key = Array.from({ length: 28 }, (_, at) => (at * 4919 + 7001).toString(16)).join('');
const options = { keys: [key], contactData: false };
const report: Report = {
	...emptyReport,
	environment: 'live',
	time: '2026-11-02 14:03 UTC',
	username: 'example-reseller',
	outboundIp: '203.0.113.7',
	request: 'POST / HTTP/1.1\nX-Username: example-reseller\nBody: 512 bytes, ASCII',
	calculatedFirst: 'e787cc1d1951dfec4827cede7b1a0933',
	calculatedFinal: '48ed6e2bb03a40a5c9a7d4b5957d7663',
	signatureSent: '48ed6e2bb03a40a5c9a7d4b5957d7663',
	answered: '401 Authentication Failed',
	reply: 'Response code: 401\nResponse text: Authentication Failed',
	findings: [{ code: 'nul-at-end', severity: 'error', words: 'The request ends with a NUL.' }],
	stages: [{ stage: 'credentials', state: 'failed', shownBy: 'Reply or error' }],
	checks: [{ id: 'ip', title: 'IP allow list', state: 'passed', provedBy: 'reply' }],
	raw: {
		...noRawParts,
		request: `POST / HTTP/1.1\r\nX-Signature: 48ed6e2bb03a40a5c9a7d4b5957d7663\r\nCookie: sid=12\r\n\r\n<item key="reg_password">hunter22</item>\r\n`,
		output: `> echo ${key}\r\nlogin with hunter22 failed\n`
	},
	page: '0.1.0 (abc1234)'
};
const withoutRaw: Report = { ...report, raw: noRawParts };
const noting = (note: string): Report => ({ ...report, raw: { ...noRawParts, note } });

const run = (given: Report, keys = options.keys) =>
	runToEnd(exportSteps(given, { ...options, keys }));

function done(given: Report, keys = options.keys): Exported {
	const result = run(given, keys);
	if (!result.ok) throw new Error(result.why);
	return result;
}

describe('the export', () => {
	test('contains what support asks for, and no secret', () => {
		const { text, removed } = done(report);
		expect(text).toMatch(/^Hello, our calls .* live .*203\.0\.113\.7.*401 Authentication Failed/);
		for (const part of [
			'X-Signature: 48ed6e2bb03a40a5c9a7d4b5957d7663\r\n',
			'- Credentials: failed (shown by: Reply or error)',
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
	test('can be opened again as JSON, with the same result', () => {
		const first = done(report);
		const opened = parseReport(first.json);
		expect(opened).toEqual({ ok: true, report: first.report });
		if (opened.ok) expect(done(opened.report).text).toBe(first.text);
	});
	test('a report without secrets stays as it is', () => {
		const plain = { ...report, raw: { ...noRawParts, request: 'POST / HTTP/1.1\r\n\r\n<a/>\0' } };
		expect(done(plain).report).toEqual(plain);
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
		const { text, json } = done(noting(note), [signs]);
		for (let at = 0; at + 6 <= signs.length; at++)
			for (const written of [text, json])
				expect(written.replace(/\s/g, '')).not.toContain(signs.slice(at, at + 6));
		expect(findKey(note, [signs]), 'the last check sees it as well').not.toEqual([]);
	});
	test.each(['my-private-key-2026', 'exampleprivatekey', 'opensrs-test-key'])(
		'words of the key %s in other places stop nothing',
		(words) => {
			const note = 'The OpenSRS private key of the test system is an example.';
			expect(done(noting(note), [words]).report.raw.note).toBe(note);
		}
	);
	test('a random key with many letters in a row leaves no piece of twelve', () => {
		const random = 't7jfibvwgjhti2e5tjsb2458q83sckwwwes3zt86';
		const note = `k=${random.slice(0, 28)}\nk=${random.slice(28)}`;
		expect(done(noting(note), [random]).text).not.toContain(random.slice(28));
	});
	test('a whole file entered as a key does not throw, and a warning says how it was searched for', () => {
		const file = Array.from({ length: 40_000 }, (_, at) => `line ${at}`).join('\n');
		const { report: clean, warnings } = done(noting(file.slice(0, 500)), [file]);
		expect(clean.raw.note).not.toContain('line 7');
		expect(warnings.join(' ')).toContain('more than 4,096 characters');
	});
	test('names what support asks for and is missing', () => {
		expect(done(emptyReport).text).toMatch(/=== Request ===\n\(not provided\)/);
	});
	test('a key in a form unknown to the redaction stops the export and names the part', () => {
		const reversed = [...key]
			.reverse()
			.join('')
			.match(/.{1,20}/g)!
			.join(' and then ');
		expect(run(noting(`see ${reversed}`))).toMatchObject({
			ok: false,
			why: expect.stringMatching(/in: raw note\./)
		});
	});
	test('warns that a key is short', () => {
		expect(done(noting('x'), ['key']).warnings.join()).toMatch(/3 characters/);
		expect(done(report, ['0bad0bad0bad']).warnings.join()).toMatch(/by trying/);
		expect(done(withoutRaw, []).warnings).toEqual([]);
		expect(done(noting('x'), []).warnings.join()).toMatch(/no private key/);
	});
	test('no part of the report contains a key', () => {
		const full: Report = {
			...report,
			time: key,
			username: key,
			outboundIp: key,
			request: key,
			calculatedFirst: key,
			calculatedFinal: key,
			signatureSent: key,
			answered: key,
			reply: key,
			output: key,
			findings: [{ code: 'x', severity: 'note', words: key }],
			stages: [{ stage: 'dns', state: 'failed', shownBy: key }],
			checks: [{ id: 'x', title: key, state: 'failed', provedBy: key }],
			note: key,
			raw: { request: key, reply: key, output: key, note: key },
			page: key
		};
		const { text, json } = done(full);
		expect(text + json).not.toContain(key.slice(0, 16));
	});
	test.each(Object.entries(forms))('in the reply: %s', (_, form) => {
		const { text } = form(key, new Random(7));
		const result = done(noting(`<item key="response_text">${text}</item>`));
		expect(findKey(result.text + result.json, [key])).toEqual([]);
	});
});

describe('opening a report', () => {
	test.each([
		['', /not JSON/],
		['Hello, our calls', /text form/],
		['[]', /not a report/],
		['{"format": "x"}', /not a report/],
		['{"format": "opensrs-api-troubleshooter-bundle", "version": 1}', /older version.*version 1/],
		['{"format": "opensrs-api-troubleshooter-report", "version": 3}', /newer version.*version 3/],
		['{"format": "opensrs-api-troubleshooter-report", "version": 2, "reply": 3}', /“reply”/],
		['{"format": "opensrs-api-troubleshooter-report", "version": 2, "checks": {}}', /“checks”/],
		['{"format": "opensrs-api-troubleshooter-report", "version": 2, "environment": "x"}', /“env/],
		['['.repeat(100_000), /not JSON/]
	])('%# is refused in words', (text, why) => {
		const result = parseReport(text);
		expect(result.ok).toBe(false);
		if (!result.ok) expect(result.why).toMatch(why);
	});
	test('missing parts are empty, unknown parts are ignored', () => {
		const text =
			'\ufeff{"format": "opensrs-api-troubleshooter-report", "version": 2, "x": 1, "__proto__": {}}';
		expect(parseReport(text)).toEqual({ ok: true, report: emptyReport });
	});
	test('changed files never throw', () => {
		const { json } = done(report);
		const random = new Random(3);
		for (let run = 0; run < 1000; run++) {
			const at = random.below(json.length);
			const with_ = random.pick(['', '"', '{', '}', '[', ']', '0', 'null', ',']);
			parseReport(json.slice(0, at) + with_ + json.slice(at + random.below(20)));
		}
	});
});
