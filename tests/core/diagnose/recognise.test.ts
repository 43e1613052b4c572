import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programIn } from '../../../src/core/diagnose/program.ts';
import { kinds, type Kind, type Recognised } from '../../../src/core/diagnose/kinds.ts';
import { recognise } from '../../../src/core/diagnose/recognise.ts';
import { seededBytes } from '../../support/random.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (seed: string, digits: number) =>
	Buffer.from(seededBytes(seed, digits)).toString('hex').slice(0, digits);

const envelope = (items: string) =>
	`<?xml version='1.0'?><!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>${items}</dt_assoc></data_block></body></OPS_envelope>`;
const request = envelope(
	'<item key="protocol">XCP</item><item key="action">LOOKUP</item><item key="object">DOMAIN</item>'
);
const reply = envelope(
	'<item key="protocol">XCP</item><item key="action">REPLY</item><item key="is_success">0</item><item key="response_code">401</item><item key="response_text">Authentication Failed</item>'
);

describe('what a paste is recognized as', () => {
	test.each<[Kind, string]>([
		['key', hex('key', 112)],
		['key', `${hex('key', 112)}\n`],
		['key', `"${hex('key', 112).toUpperCase()}"`],
		['key', hex('key', 16)],
		['key', hex('cut', 90)],
		['key', hex('cut', 41)],
		['signature', hex('sha-1', 40)],
		['signature', hex('sha-256', 64)],
		['signature', `${'ffffffb4'.repeat(7)}${'3a'.repeat(9)}`],
		['signature', hex('sig', 32)],
		['signature', hex('sig', 31)],
		['signature', `MD5(stdin)= ${hex('sig', 32)}`],
		['signature', `${hex('sig', 32)}  -`],
		['signature', `X-Signature: ${hex('sig', 32)}`],
		['ip', '203.0.113.7'],
		['ip', ' 2001:db8::7\n'],
		['code', '401'],
		['code', '415'],
		['request', request],
		['request', '<test/>'],
		['request', '<OPS_envelope></OPS_envelope>'],
		['reply', reply],
		['reply', `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n${reply}`],
		['reply', JSON.stringify({ level: 'error', body: reply })],
		['reply', 'Access denied: invalid IP address'],
		['capture', `POST / HTTP/1.1\r\nX-Username: me\r\nX-Signature: x\r\n\r\n${request}`],
		[
			'capture',
			`curl -X POST --data-binary '${request.replaceAll("'", '"')}' https://rr-n1-tor.opensrs.net:55443/`
		],
		['client-error', 'curl: (28) Connection timed out after 10001 milliseconds'],
		[
			'client-error',
			'requests.exceptions.SSLError: certificate verify failed: certificate has expired'
		],
		[
			'transcript',
			'$ nc -zv rr-n1-tor.opensrs.net 55443\nConnection to rr-n1-tor.opensrs.net (198.51.100.20) 55443 port [tcp/*] succeeded!'
		]
	])('%s: %j', (kind, text) => {
		expect(recognise(utf8(text))[0]?.kind).toBe(kind);
	});

	test.each(['', '   ', 'hello', 'my-company', 'please help me'])('nothing: %j', (text) => {
		expect(recognise(utf8(text)).filter(({ certainty }) => certainty >= 0.5)).toEqual([]);
	});

	test.each<[Kind, string]>([
		[
			'transcript',
			'$ curl http://icanhazip.com/s/\ncurl: (6) Could not resolve host: icanhazip.com'
		],
		[
			'transcript',
			'*   Trying 198.51.100.20:55443...\n* Connected to rr-n1-tor.opensrs.net (198.51.100.20) port 55443 (#0)\ncurl: (60) SSL certificate problem: certificate has expired'
		],
		['client-error', 'curl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443'],
		['client-error', 'PHP Fatal error: cURL error 6: Could not resolve host: api.example']
	])('an error is one thing, not two: %s: %j', (kind, text) => {
		expect(recognise(utf8(text)).map((guess) => guess.kind)).toEqual([kind]);
	});

	const php = `<?php\n$xml = '${request}';\necho md5(md5($xml . $key) . $key);\n`;
	test.each([
		'<?php\n$key = getenv("OSRS_KEY");\n',
		'\n\n<?PHP echo 1;',
		'\ufeff<?php echo 1;',
		'<?= $body ?>',
		'#!/usr/bin/env php\n<?php echo 1;',
		php
	])('PHP source is no evidence, whatever stands in it: %j', (text) => {
		expect(programIn(utf8(text))).toBe('PHP');
		expect(recognise(utf8(text))).toEqual([]);
	});

	test.each([
		"<?xml version='1.0'?><test/>",
		'<?phpx version="1"?><a/>',
		'PHP Fatal error: <?php',
		''
	])('but this is none: %j', (text) => {
		expect(programIn(utf8(text))).toBeNull();
	});

	test('an empty envelope in a request is no reply to it', () => {
		const empty = 'POST / HTTP/1.1\r\nX-Username: me\r\n\r\n<OPS_envelope></OPS_envelope>';
		expect(recognise(utf8(empty)).map(({ kind }) => kind)).toEqual(['capture']);
	});

	test('a request and the reply to it are both seen', () => {
		const both = `POST / HTTP/1.1\r\nX-Username: me\r\nContent-Length: ${request.length}\r\n\r\n${request}\r\nHTTP/1.1 200 OK\r\n\r\n${reply}`;
		expect(recognise(utf8(both)).map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['capture', 'reply'])
		);
	});
});

/** All files below a folder. */
function files(folder: string): string[] {
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
		.filter((path) => !/README|\.(?:sh|py|json|md)$/.test(path));
}

/** Which kinds are right for a fixture, by the folder that it is in. */
function rightKinds(path: string): Kind[] {
	if (path.includes('/client-errors/') || path.includes('/fixtures/clients/')) {
		// Some clients printed the reply after all, and curl's output is command output too.
		return ['client-error', 'reply', 'transcript'];
	}
	// A command that asked the API shows the reply to it as well.
	if (path.includes('tests/core/network/'))
		return ['transcript', 'client-error', 'reply', 'capture'];
	return ['capture'];
}

/** Files with several cases head each with `##### case`. */
function cases(path: string): { name: string; bytes: Uint8Array }[] {
	const bytes = new Uint8Array(readFileSync(path));
	const text = new TextDecoder('latin1').decode(bytes);
	if (!text.startsWith('##### ')) return [{ name: path, bytes }];
	return new TextDecoder()
		.decode(bytes)
		.split(/^##### /m)
		.slice(1)
		.map((part) => {
			const end = part.indexOf('\n');
			return { name: `${path} ${part.slice(0, end)}`, bytes: utf8(part.slice(end + 1)) };
		});
}

const corpus = [
	...files('tests/core/reply/fixtures/client-errors'),
	...files('tests/core/network/fixtures').filter((path) => !path.endsWith('saved-at.txt')),
	...files('tests/lab/fixtures/clients'),
	...readdirSync('tests/core/request/fixtures')
		.filter((name) => name !== 'bodies')
		.map((name) => join('tests/core/request/fixtures', name))
		.filter((path) => statSync(path).isDirectory())
		.flatMap(files)
]
	.flatMap(cases)
	.filter(({ bytes }) => bytes.length > 0);

const found = new Map<string, Recognised[]>();
const recognised = ({ name, bytes }: (typeof corpus)[number]): Recognised[] => {
	const guesses = found.get(name) ?? recognise(bytes);
	found.set(name, guesses);
	return guesses;
};

describe('the corpus of all fixtures', () => {
	test('at least 99 of 100 are recognized correctly', () => {
		const wrong = corpus.filter((each) => {
			const guess = recognised(each)[0];
			return !guess || !rightKinds(each.name).includes(guess.kind);
		});
		expect(corpus.length).toBeGreaterThan(300);
		console.log(
			`${corpus.length - wrong.length} of ${corpus.length}; not: ${wrong.map(({ name }) => name).join(', ')}`
		);
		expect(wrong.length / corpus.length).toBeLessThanOrEqual(0.01);
	});

	test('a worker can send every reading', () => {
		for (const each of corpus) {
			const guesses = recognised(each);
			expect(structuredClone(guesses), each.name).toEqual(guesses);
		}
	});

	test('the system called does not change what a paste is recognized as', () => {
		const kindsOf = (guesses: Recognised[]) =>
			guesses.map(({ kind, certainty, detail }) => ({ kind, certainty, detail }));
		const aboutOneSystem = corpus.filter(({ bytes }) =>
			/opensrs\.net/.test(new TextDecoder('latin1').decode(bytes))
		);
		expect(aboutOneSystem.length).toBeGreaterThan(100);
		for (const each of aboutOneSystem.filter((_, index) => index % 4 === 0)) {
			for (const environment of ['live', 'test'] as const) {
				const guesses = recognise(each.bytes, { environment });
				expect(kindsOf(guesses), `${each.name} for ${environment}`).toEqual(
					kindsOf(recognised(each))
				);
			}
		}
	});

	test('mutated, none throws', () => {
		const rounds = Number(process.env['FUZZ_RUNS'] ?? 100);
		for (let round = 0; round < rounds; round++) {
			const bytes = corpus[round % corpus.length]!.bytes.slice(0, 4000);
			const noise = seededBytes(`mutation ${round}`, 24);
			for (let at = 0; at + 2 < noise.length && bytes.length > 0; at += 3) {
				bytes[((noise[at]! << 8) | noise[at + 1]!) % bytes.length] = noise[at + 2]!;
			}
			for (const { kind, certainty } of recognise(bytes)) {
				expect(kinds).toContain(kind);
				expect(certainty > 0 && certainty <= 1).toBe(true);
			}
		}
	});
});

describe('a log with a request and its reply', () => {
	test.each([
		[
			'as WHMCS has it',
			`Module: opensrs\nAction: RegisterDomain\n\nRequest\n${request}\n\nResponse\n${reply}\n`
		],
		['in lines of a log', `[10:00] sending: ${request}\n[10:01] got: ${reply}`]
	])('gives both, %s', (_, text) => {
		const found = recognise(utf8(text));
		expect(found.map(({ kind }) => kind)).toEqual(['reply', 'request']);
		const given = found.find(({ kind }) => kind === 'request');
		expect(given && 'xml' in given && new TextDecoder().decode(given.xml)).toBe(request);
	});
});

test.each([
	'La requête Ping n’a pas pu trouver l’hôte rr-n1-tor.opensrs.net. Vérifiez le nom et essayez à nouveau.',
	'Ping-Anforderung konnte Host "rr-n1-tor.opensrs.net" nicht finden.'
])('what a command says goes before a message without a cause: %s', (line) => {
	const text = `Hi,\nwe get this error since Monday:\n\n${line}\n\nAny idea?\n`;
	expect(recognise(utf8(text)).map(({ kind }) => kind)).toEqual(['transcript']);
});
