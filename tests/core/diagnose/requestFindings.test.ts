import { expect, it } from 'vitest';
import { inspectBytes } from '../../../src/core/bytes/inspect.ts';
import { requestFindings } from '../../../src/core/diagnose/requestFindings.ts';
import { conclude } from '../../../src/core/path/conclusion.ts';
import { addUp } from '../../../src/core/path/addUp.ts';
import { checkEnvelope } from '../../../src/core/request/envelope/check.ts';

const xml = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>
<item key="protocol">XCP</item><item key="action">LOOKUP</item><item key="object">DOMAIN</item>
<item key="attributes"><dt_assoc><item key="domain">example.com</item></dt_assoc></item>
</dt_assoc></data_block></body></OPS_envelope>`;

const find = (text: string | Uint8Array) => {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return requestFindings(inspectBytes(bytes), checkEnvelope(bytes), []);
};
const codes = (text: string | Uint8Array) => find(text).map(({ code }) => code);

it('calls a request without problems complete', () => {
	expect(codes(xml)).toEqual(['request-complete']);
	const { headline, todo, isUnplaced } = conclude(addUp([], 'live'), find(xml), null);
	expect(headline).toBe('This request is complete.');
	expect(todo).toBe('Add the key to check its signature.');
	expect(isUnplaced).toBe(false);
});

it.each([
	['a newline before the declaration', `\n${xml}`, 'xml-not-well-formed'],
	[
		'a wrong closing tag',
		xml.replace('</dt_assoc></data_block>', '</dt_asoc></data_block>'),
		'xml-not-well-formed'
	],
	[
		'bytes that are not UTF-8',
		Buffer.from(xml.replace('example', 'ex\u00e4mple'), 'latin1'),
		'invalid-utf8'
	],
	['no protocol', xml.replace('<item key="protocol">XCP</item>', ''), 'item-missing'],
	['curly quotes in a value', xml.replace('example.com', '“example”.com'), 'curly-quotes']
])('shows %s', (_, text, code) => {
	expect(codes(text)).toContain(code);
});

it('does not call a request with a problem complete', () => {
	expect(codes(`\n${xml}`)).not.toContain('request-complete');
	expect(codes('<a/>')).not.toContain('request-complete');
});
