/* Every text that the tables know is found, wherever it is; and none blames OpenSRS for another host. */
import { describe, expect, it } from 'vitest';
import { stageIds, type StageId } from '../../../src/core/finding.ts';
import { kindRow, kinds, type ErrorKind } from '../../../src/core/messages/kind.ts';
import { general, layers, names } from '../../../src/core/messages/layers/index.ts';
import { plain } from '../../../src/core/messages/plain.ts';
import { readClientErrors } from '../../../src/core/messages/read.ts';
import { expectLinear } from '../../support/growth.ts';

const escapeHtml = (text: string) =>
	text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/'/g, '&#039;');

/** How logs, clients and people wrap a message. */
const wrappers: Readonly<Record<string, (text: string) => string>> = {
	bare: (text) => text,
	'a log line': (text) => `2026-11-02 10:11:12 production.ERROR: ${text}`,
	'a prefix': (text) => `Error: ${text}`,
	JSON: (text) => JSON.stringify({ error: text }),
	'a PHP warning': (text) => `PHP Warning:  ${text} in /srv/app/client.php on line 31`,
	'a web page': (text) => `<p>${escapeHtml(text)}</p>`,
	'an exception': (text) => `Exception in thread "main" RuntimeException: ${text}`,
	'a cause': (text) => `Caused by: ${text}`,
	'a tuple': (text) => `('${text}',)`,
	'a quotation': (text) => `> ${text}`,
	'a mail': (text) => `Hello, since yesterday our log says “${text}”. Can you help?`
};

const isKind = (kind: string): kind is ErrorKind => Object.hasOwn(kinds, kind);

function failedStage(text: string): StageId | undefined {
	const claims = readClientErrors(text, { vague: true }).flatMap((finding) => finding.claims ?? []);
	return stageIds.find((id) =>
		claims.some(({ stage, state }) => stage === id && state === 'failed')
	);
}

const texts = (layer: (typeof layers)[number]) =>
	Object.entries(layer.texts).flatMap(([kind, list]) =>
		list.map((text) => ({ kind, text, filled: text.replace(/…/g, 'x1') }))
	);

describe.each(
	[...layers, { ...names, name: 'names alone' }, { ...general, name: 'any program' }].map(
		(layer) => [layer.name, layer] as const
	)
)('the texts of %s', (_, layer) => {
	const rows = texts(layer).flatMap((row) =>
		isKind(row.kind) ? [{ ...row, kind: row.kind }] : []
	);
	// A text that is a whole line is found as a line alone.
	const inline = rows.filter(({ text }) => !text.includes('\n'));

	it.each(Object.entries(wrappers))('name their stage in %s', (name, wrap) => {
		const wrong = (name === 'bare' ? rows : inline).filter(
			({ kind, filled }) => failedStage(wrap(filled)) !== kindRow(kind).failed
		);
		expect(wrong).toEqual([]);
	});

	it('fail no stage if another host is named', () => {
		const wrong = rows.filter(({ filled }) =>
			failedStage(`Post "https://api.example.com/v1/": ${filled}`)
		);
		expect(wrong).toEqual([]);
	});
});

describe('the tables', () => {
	const all = layers.flatMap((layer) => texts(layer));

	it('have a source, and at least four characters before the first gap', () => {
		for (const { source } of layers) expect(source).not.toBe('');
		expect(all.filter(({ text }) => text.split('…')[0]!.length < 4)).toEqual([]);
	});

	it('name sources that can be read again; these rest on what was seen in public', () => {
		const readable = /https:|\.[ch]\b|RFC \d|sources? of|headers$|\(3\)/;
		const seen = layers.filter(({ source }) => !readable.test(source)).map(({ name }) => name);
		expect(seen).toEqual([
			'Blue Coat',
			'FortiGate',
			'Zscaler',
			'Sophos',
			'Cisco Umbrella',
			'Microsoft ISA Server',
			'platform',
			'another service',
			'the system'
		]);
	});

	it('give each text one meaning', () => {
		const said = new Map<string, string>();
		const moments = ['connecting', 'in-handshake', 'afterwards', 'other-service'];
		for (const { kind, text } of all.filter((row) => !moments.includes(row.kind))) {
			const key = String.fromCharCode(...plain(text.replace(/\n/g, '¶')).codes);
			expect(said.get(key) ?? kind, text).toBe(kind);
			said.set(key, kind);
		}
	});

	it('never give way to each other', () => {
		for (const kind of Object.keys(kinds) as ErrorKind[]) {
			for (const exact of kindRow(kind).lessThan ?? []) {
				expect(isKind(exact), exact).toBe(true);
				expect(kindRow(exact as ErrorKind).lessThan ?? [], `${kind}, ${exact}`).not.toContain(kind);
			}
		}
	});
});

describe('the search', () => {
	it.each([
		'2026-11-02 cURL error 35: Recv failure: Connection reset by peer (see https://curl.se) for https://rr-n1-tor.opensrs.net:55443/\n',
		'connect ECONNREFUSED 127.0.0.1:6379 ',
		'Failed to connect to ',
		'\\u0041&amp;amp;',
		'https://a.example:1/',
		'a.b.c.d.e.f.',
		'203.0.113.10:55443 ',
		'curl: (6) Could not resolve host: <x ',
		'(',
		' \n'
	])('grows with its input and no faster: %j', (piece) => {
		expectLinear(
			(length) => piece.repeat(Math.ceil(length / piece.length)),
			(text) => readClientErrors(text),
			400_000,
			piece
		);
	});
});
