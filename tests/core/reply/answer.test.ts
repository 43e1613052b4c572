import { describe, expect, it } from 'vitest';
import { readAnswer, readBytes } from '../../../src/core/reply/answer.ts';
import { codeAlone } from '../../../src/core/reply/codeAlone.ts';
import { readReply } from '../../../src/core/reply/readReply.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const codes = (bytes: Uint8Array) => readAnswer(bytes).findings.map(({ code }) => code);

describe('what came back, as one reading', () => {
	it('names what the client printed instead of a reply', () => {
		const answer = readAnswer(utf8('curl: (52) Empty reply from server'));
		expect(answer.kind).toBe('client-error');
		expect(answer.findings).toMatchObject([{ code: 'empty-reply' }]);
		expect(answer.messages).toEqual(answer.findings);
	});

	it('reads what Windows PowerShell writes to a file, in UTF-16', () => {
		expect(codes(utf16('curl: (52) Empty reply from server\r\n'))).toEqual(['empty-reply']);
		expect(codes(utf16('response_code: 401'))).toContain('reply-code');
	});

	it('reads a paste as UTF-8 even if its limit cuts a character', () => {
		const text = `response_code: 401 response_text: Zürich\n\n${'é'.repeat(readBytes / 2)}`;
		const [reply] = readAnswer(utf8(text)).replies;
		expect(utf8(text)[readBytes - 1]! & 0xc0).toBe(0xc0);
		expect(reply?.text).toBe('Zürich');
	});

	it('puts the most severe finding first', () => {
		const severities = readAnswer(
			utf8('HTTP/1.1 200 OK\r\n\r\n<OPS_envelope><item key="response_code">401</item>')
		).findings.map(({ severity }) => severity);
		expect(severities[0]).toBe('error');
		expect([...severities].sort((a, b) => order[a] - order[b])).toEqual(severities);
	});
});

const order = { error: 0, warning: 1, note: 2 };

describe('fields of several replies', () => {
	it('have their own texts where each has one', () => {
		const text =
			'response_code=401 response_text="Authentication Failed"\nresponse_code=200 response_text="Command Successful"';
		expect(readReply(text).replies.map((reply) => reply.text)).toEqual([
			'Authentication Failed',
			'Command Successful'
		]);
	});

	it('have none if it is unclear whose it is', () => {
		const text = 'response_code=401\nresponse_code=200 response_text="Command Successful"';
		expect(readReply(text).replies.map((reply) => reply.text)).toEqual(['', '']);
	});
});

describe('a code alone', () => {
	it('is unknown if the table does not have it', () => expect(codeAlone('499')).toBeNull());

	it('claims nothing if its meanings differ', () => {
		expect(codeAlone('400')).toMatchObject({ code: 'code-alone-ambiguous', severity: 'warning' });
		expect(codeAlone('400')!.claims).toBeUndefined();
	});

	it('shows no stage as passed: nobody has seen a reply', () => {
		for (const code of ['200', '401', '415', '705'])
			expect(codeAlone(code)!.claims!.filter(({ state }) => state === 'passed')).toEqual([]);
		expect(codeAlone('401')!.claims).toEqual([{ stage: 'credentials', state: 'failed' }]);
	});
});
