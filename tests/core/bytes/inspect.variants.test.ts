/** What the arguments and severities say beyond the one row a code in inspect.test.ts. */
import { expect, test } from 'vitest';
import { inspectBytes } from '../../../src/core/bytes/inspect.ts';
import { documented, join, utf8 } from './support/bytes.ts';

const find = (bytes: Uint8Array, code: string) =>
	inspectBytes(bytes).find((finding) => finding.code === code);

test.each([
	[' <a/>', 'blank', false, 'note'],
	[' <?xml version="1.0"?><a/>', 'blank', true, 'warning'],
	['POST / HTTP/1.0\r\nX-Username: a\r\n\r\n<?xml version="1.0"?><a/>', 'http', true, 'warning'],
	['X-Username: a\r\n\r\n<a/>', 'http', false, 'warning'],
	['HTTP/1.1 200 OK\r\n\r\n<a/>', 'http', false, 'warning'],
	[
		'------------b1\r\nContent-Disposition: form-data; name="x"\r\n\r\n<a/>',
		'multipart',
		false,
		'error'
	],
	['<pre><?xml version="1.0"?><a/></pre>', 'markup', true, 'error'],
	['Warning: x\n<?xml version="1.0"?><a/>', 'text', true, 'error'],
	['x<a/>', 'text', false, 'error']
])('before the XML: %j is %s', (text, before, declaration, severity) => {
	expect(find(utf8(text), 'bytes-before-xml')).toMatchObject({
		severity,
		args: { before, declaration, count: declaration ? text.indexOf('<?xml') : text.indexOf('<a') }
	});
});

test.each([
	['<a/><b/>', 'markup', 4, 8],
	['<a></a>x\n', 'text', 7, 8],
	['<a/>abc', 'text', 4, 7],
	['<a/><?xml version="1.0"?><a/>', 'markup', 4, 29],
	['<a/><!-- ok --><!DOCTYPE a>', 'markup', 15, 27],
	['<a/><!-->--><b/>', 'markup', 12, 16],
	['<a><?x ?>?></a>&amp;', 'text', 15, 20],
	['<a/>\ufeff', 'text', 4, 7]
])('after the root: %j has %s', (text, what, start, end) => {
	const place = { start, end };
	expect(find(utf8(text), 'content-after-root')).toMatchObject({ place, args: { what } });
});

test.each([
	['<a b=“x” c="y"/>', 'curly-quotes', 2],
	['<a\u00a0b="x"/>', 'no-break-space', 1],
	['<a b="x\u200by"\u200b/>', 'zero-width-character', 1]
])('in a tag %j is an error', (text, code, inTags) => {
	expect(find(utf8(text), code)).toMatchObject({ severity: 'error', args: { inTags } });
});

test.each(['<a b="“x”"/>', '<!-- “x” --><a/>', '<a><![CDATA[<“x”>]]></a>'])(
	'curly quotes in %j are a note',
	(text) => {
		expect(find(utf8(text), 'curly-quotes')).toMatchObject({ severity: 'note' });
	}
);

test('bytes of a declared other encoding are a warning, of none an error', () => {
	const latin1 = (text: string) => find(Buffer.from(text, 'latin1'), 'invalid-utf8');
	const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
	expect(latin1(declared)).toMatchObject({ severity: 'warning', args: { declared: 'ISO-8859-1' } });
	expect(latin1('<a>é</a>')).toMatchObject({ severity: 'error', args: { declared: null } });
});

test.each([
	['Привет, мир', 'Cyrillic'],
	['日本語の文字', 'Japanese'],
	['it’s', 'punctuation'],
	['😀', 'emoji']
])('text encoded twice is found: %s', (text) => {
	const twice = new TextDecoder('windows-1252').decode(utf8(text));
	expect(find(utf8(`<a>${twice}</a>`), 'double-encoded')?.args).toMatchObject({
		meant: [...text].find((character) => character > '\x7f')
	});
	expect(find(utf8(`<a>${text}</a>`), 'double-encoded')).toBeUndefined();
});

test.each([
	['xml=<?xml version="1.0"?><a/>', { field: 'xml', escaped: false }],
	['%3C%3Fxml+version', { field: null, escaped: true }],
	['%3c%3fxml', { field: null, escaped: true }],
	['data%5B%5D=1', undefined]
])('form bodies: %j', (text, args) => {
	expect(find(utf8(text), 'url-encoded')?.args).toEqual(args);
});

test.each([
	['html-escaped', '<pre>&lt;?xml version="1.0"?&gt;</pre>'],
	['html-escaped', '&#60;?xml version="1.0"?&#62;'],
	['html-escaped', '\ufeff\n&lt;OPS_envelope&gt;'],
	['json-escaped', JSON.stringify({ xml: documented })],
	['json-escaped', JSON.stringify(documented).slice(1, -1)],
	['json-escaped', '\\u003c?xml version'],
	['base64', Buffer.from(`\ufeff${documented}`).toString('base64')],
	['base64', Buffer.from('<OPS_envelope><header>').toString('base64')],
	['base64', Buffer.from('<!DOCTYPE OPS_envelope>').toString('base64')]
])('%s is found in another form, and alone', (code, text) => {
	const codes = inspectBytes(utf8(text)).map((finding) => finding.code);
	expect(codes).toContain(code);
	for (const other of ['no-xml', 'bytes-before-xml', 'content-after-root']) {
		expect(codes).not.toContain(other);
	}
});

test('UTF-16 is the only finding, and a warning if it has a byte order mark', () => {
	const text = `\ufeff${documented}`;
	const little = inspectBytes(Buffer.from(text, 'utf16le'));
	const big = inspectBytes(Buffer.from(text, 'utf16le').swap16());
	expect(little).toEqual([
		{
			code: 'utf-16',
			severity: 'warning',
			place: { start: 0, end: 2 },
			args: { order: 'little-endian', bom: true }
		}
	]);
	expect(big[0]?.args).toEqual({ order: 'big-endian', bom: true });
});

test('a newline is counted by its form', () => {
	expect(find(utf8('<a/>\r\n\r\n'), 'trailing-newline')?.args).toEqual({ count: 2, crlf: true });
	expect(find(utf8('<a/>\r\0'), 'trailing-newline')?.args).toEqual({ count: 1, crlf: false });
});

test('places count the BOM', () => {
	expect(find(join('\ufeff\n&lt;a'), 'html-escaped')?.place).toEqual({ start: 4, end: 8 });
});
