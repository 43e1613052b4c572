import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../../src/core/job.ts';
import { searchExplanations } from '../../../../src/core/signature/explain.ts';
import { codesOf } from '../../../../src/core/signature/search/rank.ts';

/* Requests that were signed right, by node:crypto, and then changed by what sent them. */

const key = '0123456789abcdef'.repeat(7);
const md5 = (...parts: (string | Buffer)[]) => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};
const sign = (xml: string, used = key) => md5(md5(xml, used), used);

const csr = `-----BEGIN CERTIFICATE REQUEST-----\n${'MIIC'.repeat(16)}\n${'z9/+'.repeat(9)}=\n-----END CERTIFICATE REQUEST-----`;
const xmlWith = (value: string) => `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
	<header>
		<version>0.9</version>
	</header>
	<body>
		<data_block>
			<dt_assoc>
				<item key="protocol">XCP</item>
				<item key="empty"></item>
				<item key="value">${value}</item>
			</dt_assoc>
		</data_block>
	</body>
</OPS_envelope>
`;
const xml = xmlWith('Zoë &amp; Müller');
const withoutNewlines = (text: string) => text.replace(/[\r\n]/g, '');

async function multipart(): Promise<Buffer> {
	const form = new FormData();
	form.append('file', new Blob([xml]), 'request.xml');
	return Buffer.from(await new Response(form).arrayBuffer());
}

const changed: [
	what: string,
	signed: string,
	sent: string | Buffer | Promise<Buffer>,
	code: string
][] = [
	['a multipart form', xml, multipart(), 'body-sent-in-multipart'],
	['a form field', xml, new URLSearchParams({ xml }).toString(), 'body-sent-in-form-field'],
	['percent signs', xml, encodeURIComponent(xml), 'body-sent-percent-encoded'],
	['JSON', xml, JSON.stringify({ xml }), 'body-sent-in-json'],
	['a JSON string', xml, JSON.stringify(xml), 'body-sent-in-json'],
	['Latin-1', xml, Buffer.from(xml, 'latin1'), 'body-sent-as-latin-1'],
	[
		'a Content-Length in characters',
		xml.trimEnd(),
		Buffer.from(xml.trimEnd()).subarray(0, xml.trimEnd().length),
		'body-sent-cut'
	],
	[
		'a Content-Length that cut two tags',
		xml,
		Buffer.from(xml).subarray(0, Buffer.byteLength(xml) - 18),
		'body-sent-cut-newline'
	],
	['curl -d @file', xml, withoutNewlines(xml), 'body-sent-without-newlines-final'],
	['curl -d "$XML"', xml.trimEnd(), withoutNewlines(xml), 'body-sent-without-newlines'],
	[
		'curl -d @file, with a CSR on one line of XML',
		withoutNewlines(xmlWith('CSR')).replace('CSR', csr),
		withoutNewlines(xmlWith(csr)),
		'body-sent-without-newlines-pem'
	]
];

describe('a request that was signed right, and sent', () => {
	it.each(changed)('through %s', async (_, signed, sent, code) => {
		const bytes = new Uint8Array(Buffer.from((await sent) as string));
		const first = (observed: string) => {
			const question = { bodies: [bytes], keys: [Buffer.from(key)], observed };
			const { explanations } = runToEnd(
				searchExplanations(question, { depths: { from: 0, to: 2 } })
			);
			return explanations[0] && codesOf(explanations[0]).join(' ');
		};
		expect(first(sign(signed))).toBe(code);
		expect(first(sign(signed, `${key}\n`))).toBe(`${code} key-newline-after`);
	});
});
