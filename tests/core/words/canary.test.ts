import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inspectBytes } from '../../../src/core/bytes/inspect.ts';
import { checkIpRules } from '../../../src/core/network/ipRules/check.ts';
import { readTranscript } from '../../../src/core/network/transcripts/read.ts';
import { keyPartMask } from '../../../src/core/report/redact/keyParts.ts';
import { readAnswer } from '../../../src/core/reply/answer.ts';
import { checkRequest } from '../../../src/core/request/check.ts';
import { checkEnvelope } from '../../../src/core/request/envelope/check.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { inspectKey } from '../../../src/core/signature/key/inspectKey.ts';
import { readValue } from '../../../src/core/signature/value/readValue.ts';
import { wordsOf, type Finding } from '../../../src/core/words.ts';

/* A key that was pasted where evidence belongs is quoted by no sentence of any reader. */

const key = createHash('sha512').update('words').digest('hex').slice(0, 112);
const bytes = (text: string) => new TextEncoder().encode(text);

const readers: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
	bytes: (text) => inspectBytes(bytes(text)),
	envelope: (text) => checkEnvelope(bytes(text)).findings,
	request: (text) => {
		const { request } = readRequest(bytes(text));
		return request ? checkRequest(request) : [];
	},
	reply: (text) => readAnswer(bytes(text)).findings,
	transcript: (text) => {
		const { findings, segments } = readTranscript(text);
		return [...findings, ...segments.flatMap((segment) => segment.findings)];
	},
	signature: (text) => readValue(text).findings,
	key: (text) => inspectKey(bytes(text)),
	'IP rules': (text) =>
		checkIpRules({ environment: 'live', addresses: '203.0.113.9', rules: text }).findings,
	'outbound IP': (text) =>
		checkIpRules({ environment: 'live', addresses: text, rules: '198.51.100.7/32 Allow' }).findings
};

const item = (name: string, value: string) => `<item key="${name}">${value}</item>`;
const envelope = (items: string) =>
	`<?xml version="1.0" encoding="UTF-8"?><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>${items}</dt_assoc></data_block></body></OPS_envelope>`;

/** Where `K` may be in evidence. */
const places: readonly string[] = [
	'K',
	'K=<a/>',
	'xml=K',
	'<?xml version="1.0" encoding="K"?><a>\u00e9</a>',
	'<K/>',
	'<a K="1"/>',
	'<a b="K"></c>',
	'<OPS_envelope></OPS_envelope>K',
	'K<OPS_envelope></OPS_envelope>',
	'<!DOCTYPE K SYSTEM "K"><OPS_envelope/>',
	...['protocol', 'action', 'object', 'response_code', 'response_text', 'domain', 'K'].map((name) =>
		envelope(item('action', 'REPLY') + item('response_code', '415') + item(name, 'K'))
	),
	envelope(item('protocol', 'XCP') + item('action', 'LOOKUP') + item('object', 'K')),
	'POST /K HTTP/1.1\r\nHost: K\r\nX-Username: K\r\nX-Signature: K\r\nContent-Type: K\r\nContent-Length: 4\r\n\r\n<a/>',
	'POST / HTTP/1.1\r\nK\r\nHost K\r\nX-K: 1\r\n\r\n<a/>',
	"curl -d 'K' -H 'X-Username: K' https://K/",
	'HTTP/1.1 500 K\r\nServer: K\r\n\r\n<title>K</title>',
	'curl: (6) Could not resolve host: K',
	'curl: (7) Failed to connect to K port 55443: K',
	'java.net.UnknownHostException: K',
	"ERROR 415: K 'K' not provided",
	'$ dig K\n;; status: NXDOMAIN\nK. 300 IN A 192.0.2.1',
	'* Server certificate:\n*  subject: CN=K\n*  issuer: CN=K',
	'MD5(K)= 48ed6e2bb03a40a5c9a7d4b5957d7663',
	'48ed6e2bb03a40a5c9a7d4b5957d7663  K',
	'X-Signature: K',
	'203.0.113.* K Allow',
	'203.0.113.1 - 9 K',
	'host.example.com K',
	'1.2.3.4.5 K'
];

/** Twelve characters of the key in a row. */
const shows = (text: string): boolean =>
	Array.from({ length: key.length - 11 }, (_, at) => key.slice(at, at + 12)).some((piece) =>
		text.toLowerCase().includes(piece)
	);

const said = (finding: unknown): string =>
	`${JSON.stringify((finding as Finding).args)} ${Object.values(wordsOf(finding as Finding)).join(' ')}`;

test.each(Object.entries(readers))('%s quotes no key that nobody entered', (_, read) => {
	let findings = 0;
	for (const place of places) {
		for (const written of [key, key.toUpperCase(), `a ${key}`, `"${key}"`]) {
			for (const finding of read(place.replaceAll('K', written))) {
				findings++;
				expect(shows(said(finding)) && said(finding), place).toBe(false);
			}
		}
	}
	expect(findings).toBeGreaterThan(0);
});

test.each(Object.entries(readers))('%s: no piece of an entered key passes the mask', (_, read) => {
	const mask = keyPartMask([key]);
	for (const place of places) {
		for (const written of [key.slice(30, 70), key.slice(50, 62), key.slice(72), key.slice(0, 40)]) {
			for (const finding of read(place.replaceAll('K', written))) {
				expect(shows(mask(said(finding))) && said(finding), place).toBe(false);
			}
		}
	}
});
