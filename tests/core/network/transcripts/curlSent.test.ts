import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTranscript } from '../../../../src/core/network/transcripts/read.ts';
import { stagesIn } from './stages.ts';

const log = readFileSync('tests/core/request/fixtures/curl-verbose-tls/lookup.txt', 'utf8');
const asked = log.slice(0, log.indexOf('< HTTP'));
const cut = (kept: RegExp) =>
	asked
		.split('\n')
		.filter((line) => kept.test(line))
		.join('\n');
const tls = (text: string) => stagesIn(readTranscript(text)).tls.state;

test('a request sent after the handshake shows that the certificate was accepted', () => {
	expect(tls(cut(/^\*\s+(?:Trying|Connected|SSL connection)|^>/))).toBe('passed');
	expect(tls(cut(/^\*\s+(?:Connected|SSL connection)|^>/))).toBe('passed');
	expect(tls(cut(/^\*\s+(?:Trying|Connected|SSL connection)/))).toBe('unchecked');
	expect(tls(cut(/^\*\s+(?:Trying|Connected)|^>/))).toBe('unchecked');
});

test('it does not if the check was off', () => {
	const off = cut(/^\*\s+(?:Trying|Connected|SSL connection)|^>/);
	expect(tls(off.replace('> POST', '*   server certificate verification SKIPPED\n> POST'))).toBe(
		'unchecked'
	);
});
