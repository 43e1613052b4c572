/** Bytes come in by paste, file button and drop, and each is signed. */
import { expect } from 'vitest';
import { opensslSignature } from '../../support/openssl.ts';
import type { Journey, Visit } from '../support/visit.ts';

const xml =
	"<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\r\n" +
	"<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\r\n" +
	'<OPS_envelope>\r\n<!-- é 😀 \u00a0 -->\r\n</OPS_envelope>\r\n\0';
const key = '0bad'.repeat(28);
const bytes = new TextEncoder().encode(xml);

async function expectSigned(visit: Visit, body: Uint8Array | string): Promise<void> {
	await visit.paste('Private key', key);
	const { first, expected } = opensslSignature(body, key);
	await visit.eventually(() => visit.said('First MD5')).toBe(first);
	await visit.eventually(() => visit.said('Expected signature')).toBe(expected);
}

async function expectOddBytesNamed(visit: Visit): Promise<void> {
	expect(await visit.codes()).toEqual(
		expect.arrayContaining(['nul-at-end', 'crlf-line-endings', 'no-break-space'])
	);
}

export const evidence: Journey[] = [
	{
		title: 'a paste with CRLF and a NUL is signed byte for byte',
		async run(visit) {
			await visit.open('#/signature');
			await visit.paste('Request XML', xml);
			await expectSigned(visit, bytes);
			await expectOddBytesNamed(visit);
		}
	},
	{
		title: 'a file that is opened is signed byte for byte',
		async run(visit) {
			await visit.open('#/signature');
			await visit.openFile('Open file', bytes, 'request.xml');
			await expectSigned(visit, bytes);
			await expectOddBytesNamed(visit);
		}
	},
	{
		title: 'a file that is dropped is signed byte for byte',
		async run(visit) {
			await visit.open('#/signature');
			await visit.drop(bytes, 'dropped.xml');
			await visit.eventually(() => visit.text('main')).toContain('dropped.xml');
			await expectSigned(visit, bytes);
			await expectOddBytesNamed(visit);
		}
	},
	{
		title: 'bytes that are no text, with a BOM, are signed as they are',
		async run(visit) {
			const noText = Uint8Array.from([0xef, 0xbb, 0xbf, ...Array(256).keys(), 0xff, 0x0d]);
			await visit.open('#/signature');
			await visit.openFile('Open file', noText, 'no-text.bin');
			await expectSigned(visit, noText);
		}
	},
	{
		title: 'a megabyte is signed by a worker',
		async run(visit) {
			const large = new Uint8Array(1 << 20).fill(0x20);
			await visit.open('#/signature');
			await visit.openFile('Open file', large, 'large.xml');
			await expectSigned(visit, large);
			expect(await visit.jobsOfWorkers()).toContain('signJob');
		}
	},
	{
		title: 'what stands on the clipboard is signed as the engine hands it over',
		async run(visit) {
			await visit.open('#/signature');
			await visit.tab.evaluate(() => {
				document.addEventListener(
					'paste',
					({ clipboardData }) => Reflect.set(window, 'given', clipboardData!.getData('text/plain')),
					true
				);
				document.addEventListener(
					'keydown',
					() => navigator.clipboard.writeText('<a>\r\n<b>é</b>\r\n</a>'),
					{ capture: true, once: true }
				);
			}, undefined);
			// The first key lets the page write; it stays in the field that is not used here.
			await visit.type('Username', 'x');
			await visit
				.eventually(async () => {
					await visit.tab.pasteFromClipboard('textbox', 'Request XML');
					return visit.value('Request XML');
				})
				.toContain('<b>');
			const given = await visit.tab.evaluate(() => String(Reflect.get(window, 'given')), undefined);
			expect(given).toMatch(/^<a>\r?\n<b>é<\/b>\r?\n<\/a>$/);
			await expectSigned(visit, given);
		}
	}
];
