import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/core/request/check.ts';
import { requestWords } from '../../../src/core/request/findings/index.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { expectLinear } from '../../support/growth.ts';
import { binary, bytesOf, fixture, textOf } from './support/fixtures.ts';

/** One character a byte, so that parts can be put together byte for byte. */
const raw = (path: string): string => Buffer.from(fixture(path)).toString('latin1');
const log = raw('curl-verbose-tls/lookup.txt');
const sent = raw('bodies/lookup.bin');
const asked = log.slice(0, log.indexOf('< HTTP'));
const answered = log.slice(asked.length);

const read = (text: string) => readRequest(binary(text)).request!;
const found = (text: string) =>
	checkRequest(read(text)).filter(({ code }) => /^(?:body|length)-/.test(code));

describe('the XML that curl -v leaves out, pasted beside its log', () => {
	const places: [string, string][] = [
		['under it', log + sent],
		['above it', sent + log],
		['between request and reply', asked + sent + answered],
		['under a log without reply', asked + sent],
		['with blank lines around', `${log}\n\n${sent}\n\n`],
		['under the log of a terminal with Windows line ends', log.replaceAll('\n', '\r\n') + sent]
	];
	it.each(places)('%s', (_place, text) => {
		expect(read(text)).toMatchObject({
			format: 'curl-verbose',
			bodyExact: false,
			whyNotExact: 'beside-log'
		});
		expect(Buffer.from(read(text).body!).toString('latin1')).toBe(sent);
		expect(found(text)).toEqual([
			{ code: 'body-beside-log', severity: 'note', args: { bytes: 415, newline: 'LF' } }
		]);
	});

	it.each(['accents.bin', 'crlf.bin', 'lookup.bin'])('%s, byte for byte', (name) => {
		const text = raw(`curl-verbose/${name.replace('.bin', '.txt')}`) + raw(`bodies/${name}`);
		expect(read(text).body).toEqual(fixture(`bodies/${name}`));
	});

	it('without a final newline, where it was sent without', () => {
		const bare = log.replace('Content-Length: 415', 'Content-Length: 414');
		expect(Buffer.from(read(bare + sent).body!).toString('latin1')).toBe(sent.trimEnd());
		expect(found(bare + sent)).toMatchObject([{ args: { bytes: 414, newline: 'none' } }]);
		expect(read(bare + sent.trimEnd()).body).toHaveLength(414);
	});

	it('never mistakes the reply for the request, even if its length matches', () => {
		expect(read(log).body).toBeNull();
		expect(found(log)).toMatchObject([{ code: 'body-unknown' }]);
		const same = log.replace('Content-Length: 415', 'Content-Length: 450');
		expect(read(same).body).toBeNull();
	});

	it.each([
		['unknown', sent.replace('example.com', 'another-example.com')],
		['newline', sent.trimEnd()],
		['crs-added', sent.replaceAll('\n', '\r\n')]
	])('of another length, it is not taken, and it is said: %s', (reason, xml) => {
		expect(read(log + xml).body).toBeNull();
		const [finding] = found(log + xml);
		expect(finding).toMatchObject({
			code: 'body-beside-differs',
			severity: 'warning',
			args: { declared: 415, bytes: xml.trimEnd().length, reason }
		});
		expect(finding!.claims).toBeUndefined();
	});

	it('says that copying may have removed the CRs', () => {
		const windows = raw('curl-verbose-tls/crlf.txt');
		const copied = raw('bodies/crlf.bin').replaceAll('\r', '');
		expect(found(windows + copied)).toMatchObject([{ args: { reason: 'crs-lost' } }]);
	});

	it('skips XML of another length, and lines that curl marks', () => {
		const other = sent.replace('example.com', 'another-example.com');
		expect(read(other + log + sent).body).toHaveLength(415);
		const quoted = sent.replace(/^/gm, '> ');
		expect(read(asked + quoted).body).toBeNull();
		expect(found(asked + quoted)).toMatchObject([{ code: 'body-unknown' }]);
	});

	it('counts bytes and not letters', () => {
		const xml = '<OPS_envelope>é日</OPS_envelope>\n';
		const head = `> POST / HTTP/1.1\n> Content-Length: ${Buffer.byteLength(xml)}\n> \n`;
		expect(textOf(readRequest(bytesOf(head + xml)).request!.body!)).toBe(xml);
	});

	it('has words for each', () => {
		const words = requestWords['body-beside-log']({ bytes: 415, newline: 'LF' });
		expect(words.means).toContain(
			'415 bytes that Content-Length says, including the LF at its end'
		);
		expect(
			requestWords['body-beside-differs']({ declared: 415, bytes: 400, reason: 'unknown' }).means
		).toContain('It has 400 bytes, and Content-Length is 415.');
	});

	it('reads openings without an end in linear time', () => {
		const openings = (count: number) =>
			`${asked}* ${'<?xml '.repeat(2 * count)}\n${'<OPS_envelope>'.repeat(count)}`;
		expect(expectLinear(openings, read, 100_000).body).toBeNull();
	});
});
