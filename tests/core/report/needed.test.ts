import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTranscript } from '../../../src/core/network/transcripts/read.ts';
import { readAnswer } from '../../../src/core/reply/answer.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { sent } from './support/evidence.ts';

/* What support needs is in the report, without any raw text in it. */

const bytesOf = (text: string) => new TextEncoder().encode(text);
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
const fixture = (path: string): URL => new URL(`../${path}`, import.meta.url);
const filesIn = (path: string): string[] =>
	readdirSync(fixture(path), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.\w+$/.test(name))
		.map((name) => `${path}/${name}`);

interface CodeFact {
	code: number;
	documentedTexts: readonly string[];
}
const facts = JSON.parse(
	readFileSync(fixture('reply/fixtures/response-codes.json'), 'utf8')
) as readonly CodeFact[];
/** A text with something in it that varies is not written as it is documented. */
const fixed = facts.flatMap(({ code, documentedTexts }) =>
	documentedTexts
		.filter((text) => text !== '' && !/[<>[\]{}()"'%…_:/]|\bX+\b|\.\.\./.test(text))
		.map((text) => [String(code), text] as const)
);

test('there are dozens of documented texts', () => expect(fixed.length).toBeGreaterThan(60));

test.each(fixed)('a reply: %s %s', (code, text) => {
	const items = [
		['action', 'REPLY'],
		['object', 'DOMAIN'],
		['is_success', code.startsWith('2') ? '1' : '0'],
		['response_code', code],
		['response_text', text]
	].map(([name, value]) => `<item key="${name}">${value}</item>`);
	const reply = bytesOf(
		`<OPS_envelope><body><data_block><dt_assoc>${items.join('')}</dt_assoc></data_block></body></OPS_envelope>`
	);
	const answer = readAnswer(reply);
	const out = sent({ reply, answer, findings: answer.findings });
	expect(out).toContain(`Response code: ${code}\n`);
	expect(bare(out)).toContain(bare(`Response text: ${text}`));
});

const outputs = filesIn('network/fixtures').filter((name) => name.endsWith('.txt'));

test.each(outputs)('an output: %s', (name) => {
	const output = readFileSync(fixture(name), 'utf8');
	const transcript = readTranscript(output);
	const out = sent({ output, transcript, findings: transcript.findings });
	for (const { code, claims = [], args } of transcript.segments.flatMap((each) => each.findings)) {
		expect(out).toMatch(new RegExp(`line ${args.line}: ${code}\\b`));
		for (const { stage, state } of claims) expect(out).toContain(`${stage} ${state}`);
	}
	for (const { code, severity } of transcript.findings) {
		expect(out).toMatch(new RegExp(`- ${severity}: .*\\[${code}\\]`));
	}
});

const captures = filesIn('request/fixtures');
let bodies = 0;

test.each(captures)('a request: %s', (name) => {
	const { request } = readRequest(new Uint8Array(readFileSync(fixture(name))));
	const body = request?.body;
	if (!request || !body || body.length === 0) return;
	bodies++;
	const md5 = (...parts: (Uint8Array | string)[]) =>
		parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest('hex');
	const first = md5(body, 'key');
	const expected = md5(first, 'key');
	const out = sent({
		capture: request,
		body,
		calculatedFirst: first,
		calculatedFinal: expected,
		signatureSent: expected
	});
	expect(out).toContain(`First: md5(xml + key): ${first}`);
	expect(out).toContain(`Final: md5(first + key): ${expected}`);
	expect(out).toContain(`X-Signature that was sent: ${expected}`);
	expect(out).toContain(`${body.length.toLocaleString('en-US')} bytes`);
	const xml = new TextDecoder('latin1').decode(body);
	// `curl --trace-ascii` doesn't show every byte, and the items of such a body are counted only.
	const isWhole = request.bodyExact && xml.includes('</OPS_envelope>');
	for (const item of ['protocol', 'action', 'object', 'domain']) {
		const value = new RegExp(`<item key="${item}">([\\w.-]+)</item>`).exec(xml)?.[1];
		if (value && isWhole) expect(out).toContain(`${item} = ${value}`);
	}
	for (const { name: header, value } of request.headers) {
		if (/^content-length$/i.test(header)) expect(out).toContain(`${header}: ${value}`);
	}
});

test('the requests have bodies', () => expect(bodies).toBeGreaterThan(40));
