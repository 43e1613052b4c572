/** What "Copy summary" puts on the clipboard: the verdict in words, and nothing of the evidence. */
import { describe, expect, it } from 'vitest';
import { stageIds } from '../../../src/core/finding.ts';
import { addUp } from '../../../src/core/path/addUp.ts';
import { readAnswer } from '../../../src/core/reply/answer.ts';
import { refusal } from '../../../src/core/reply/example.ts';
import { summary } from '../../../src/core/report/summary.ts';
import type { Finding } from '../../../src/core/words.ts';
import { samples } from '../words/samples.ts';

const about = (findings: readonly Finding[]) =>
	summary(addUp([{ source: 'reply', environment: 'live', at: 1, findings }], 'live'));
const ofReply = (code: number, text: string) =>
	about(readAnswer(new TextEncoder().encode(refusal(code, text))).findings);

describe('the summary for a ticket', () => {
	it('contains the verdict, its code, the steps and what passed', () => {
		const lines = ofReply(401, 'Authentication Error');
		expect(lines).toMatch(/^OpenSRS API, live \(rr-n1-tor\.opensrs\.net:55443\)\n/);
		expect(lines).toContain('Fails at: Credentials\nOpenSRS rejected your login (code 401).\n');
		expect(lines).toContain('“Authentication Error”');
		expect(lines).toMatch(/\n1\. .+\n2\. .+\n/);
		expect(lines).toContain('Passed: DNS, Port 55443, TLS\n');
	});

	it.each([
		[465, 'Invalid value hunter2 for reg_password'],
		[440, 'Card 4111 1111 1111 1111 of jane@example.com was refused'],
		[401, `Authentication Error: ${'0bad'.repeat(28)}`],
		[999, 'token sk_live_51HxAbCdEf']
	])('gives the text of a %i by its length where no document has it', (code, text) => {
		const lines = ofReply(code, text);
		for (const word of text.split(/[\s:]+/).filter((each) => /\d|@/.test(each))) {
			expect(lines).not.toContain(word);
		}
	});

	it('has words for every finding without its evidence', () => {
		for (const [code, all] of Object.entries(samples)) {
			for (const args of all) {
				const claims = stageIds.slice(1, 2).map((stage) => ({ stage, state: 'failed' as const }));
				const lines = about([{ code, severity: 'error', args, claims } as Finding]);
				expect(lines, code).toContain('Fails at: DNS');
				expect(lines, code).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
			}
		}
	});
});
