import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { unwrap, type WrappedIn } from '../../../src/core/bytes/unwrap.ts';
import { expectLinear } from '../../support/growth.ts';

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OPS_envelope><body><item key="a">é 'x' "y" &amp; 100% + 1\\2\t\u{1F600}</item></body></OPS_envelope>
`;
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | undefined) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);

async function formData(): Promise<Uint8Array> {
	const form = new FormData();
	form.append('username', 'reseller');
	form.append('xml', new Blob([xml]), 'request.xml');
	return new Uint8Array(await new Response(form).arrayBuffer());
}

const python = (code: string) =>
	new Uint8Array(
		execFileSync(
			'python3',
			['-c', `import sys,json,html,urllib.parse\nx=sys.stdin.buffer.read()\n${code}`],
			{ input: xml }
		)
	);
const php = (code: string) =>
	new Uint8Array(
		execFileSync('php', ['-r', `$x = stream_get_contents(STDIN); ${code}`], { input: xml })
	);
const ruby = (code: string) =>
	new Uint8Array(
		execFileSync(
			'ruby',
			['-Ku', '-rjson', '-e', `x = STDIN.read.force_encoding('UTF-8'); ${code}`],
			{ input: xml }
		)
	);

const wrapped: [what: string, wrapping: WrappedIn, body: () => Uint8Array | Promise<Uint8Array>][] =
	[
		['FormData', 'multipart', formData],
		['URLSearchParams', 'form', () => bytes(new URLSearchParams({ user: 'a', xml }).toString())],
		['http_build_query', 'form', () => php(`echo http_build_query(['xml' => $x]);`)],
		[
			'urlencode of Python',
			'form',
			() => python('print(urllib.parse.urlencode({"a": 1, "xml": x}), end="")')
		],
		['a form field that is not encoded', 'form', () => bytes(`xml=${xml}`)],
		['encodeURIComponent', 'percent', () => bytes(encodeURIComponent(xml))],
		['quote of Python', 'percent', () => python('print(urllib.parse.quote(x), end="")')],
		['JSON.stringify', 'json', () => bytes(JSON.stringify({ request: [{ xml }] }))],
		['json.dumps', 'json', () => python('print(json.dumps(x.decode()))')],
		['json_encode', 'json', () => php('echo json_encode($x);')],
		['a JSON log without the quotes', 'json', () => bytes(JSON.stringify(xml).slice(1, -1))],
		['repr of bytes', 'string', () => python('print(x)')],
		['repr of a string', 'string', () => python('print(ascii(x.decode()))')],
		['inspect of Ruby, which is JSON here', 'json', () => ruby('puts x.inspect')],
		['htmlspecialchars', 'html', () => php('echo htmlspecialchars($x);')],
		[
			'escape of Python',
			'html',
			() => python('sys.stdout.buffer.write(html.escape(x.decode()).encode())')
		]
	];

describe('unwrap', () => {
	it.each(wrapped)('extracts XML from %s', async (_, wrapping, body) => {
		const found = unwrap(await body());
		expect(found?.wrapping).toBe(wrapping);
		expect(text(found?.xml)).toBe(xml);
	});

	it.each([
		'',
		xml,
		'{"a": "<b/>"}',
		'{"a": 1',
		'a=1&b=2',
		'"quoted"',
		'--x\r\n\r\nnothing\r\n--x--',
		'%3C',
		'&lt;b&gt;',
		`${'['.repeat(50_000)}`
	])('finds no request in %j', (body) => {
		expect(unwrap(bytes(body))).toBeNull();
	});

	it.each(['%3C', '{"a":', '["', "b'\\", '--a\r\n', 'a=%', 'a=&', '&lt;', '\\u003c', '"<?xml '])(
		'is linear for many %j',
		(piece) => {
			expectLinear((size) => bytes(piece.repeat(size / piece.length)), unwrap, 40_000, piece);
		}
	);
});
