import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/words.ts';
import { readTranscript } from '../../../../src/core/network/transcripts/read.ts';
import { readAnswer } from '../../../../src/core/reply/answer.ts';
import { quoted, savedAt } from './fixtures.ts';
import { stagesIn } from './stages.ts';

const refusals = (text: string, now = savedAt) => {
	const reading = readTranscript(text, { now });
	const { findings } = reading;
	return { tls: stagesIn(reading).tls.state, codes: findings.map(({ code }) => code), findings };
};
const log = quoted('curl-went-on');
const verdict = 'SSL certificate verify result: self-signed certificate (18), continuing anyway.';

describe('a certificate that was not accepted, and a call that continued', () => {
	// What curl 8 prints, from a public transcript.
	const newer = 'SSL certificate verification failed, continuing anyway!';
	test.each([
		['curl -k', log],
		['curl -k without its command', log.slice(log.indexOf('\n') + 1)],
		['curl -k, of another fault', log.replace(verdict, verdict.replace(/: self.+\)/, ': x (20)'))],
		['curl 8 -k', log.replace(verdict, newer)],
		['wget --no-check-certificate', quoted('wget-went-on')]
	])('is no failure of TLS: %s', (_, text) => {
		const { tls, codes, findings } = refusals(text);
		expect(tls).toBe('unchecked');
		expect(codes.filter((code) => code === 'tls-accepted-anyway')).toHaveLength(1);
		expect(codes.filter((code) => /^tls-(?:unverified|self|unknown|name|cert)/.test(code))).toEqual(
			[]
		);
		expect(findings.find(({ code }) => code === 'tls-accepted-anyway')!.severity).toBe('warning');
	});

	test('is said with its reason and what to do', () => {
		const { findings } = refusals(log);
		const finding = findings.find(({ code }) => code === 'tls-accepted-anyway')!;
		const { seen, means, todo } = wordsOf(finding);
		expect(seen).toContain('self-signed certificate');
		expect(means).toContain('proxy');
		expect(todo).toContain('-k');
	});

	test('is still said to be out of date, which fails nothing here', () => {
		const { tls, codes } = refusals(log, Date.UTC(2030, 0));
		expect(tls).toBe('unchecked');
		expect(codes).toContain('tls-expired');
	});

	test('does not hide a refusal in another line', () => {
		const refused = `${log.replaceAll('proxy', 'www')}\ncurl: (60) SSL certificate problem: self-signed certificate\n`;
		expect(refusals(refused)).toMatchObject({ tls: 'failed' });
		expect(refusals(refused).codes).toContain('tls-self-signed');
		const wget = quoted('wget-went-on');
		const stopped = wget.slice(0, wget.indexOf('HTTP request')).replaceAll('WARNING', 'ERROR');
		expect(refusals(stopped).tls).toBe('failed');
	});

	test('is the same next to a reply in a log', () => {
		for (const text of [log, quoted('wget-went-on')]) {
			const { findings } = readAnswer(new TextEncoder().encode(text));
			expect(findings.flatMap(({ claims = [] }) => claims)).not.toContainEqual({
				stage: 'tls',
				state: 'failed'
			});
			expect(findings.map(({ code }) => code)).toContain('tls-accepted-anyway');
		}
	});
});
