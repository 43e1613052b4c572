import { describe, expect, test } from 'vitest';
import { withoutFrame, withPlainQuotes } from '../../../src/core/bytes/frame.ts';
import { fromLatin1, latin1 } from '../../../src/core/bytes/latin1.ts';
import { expectLinear } from '../../support/growth.ts';

const unframed = (text: string) => latin1(withoutFrame(fromLatin1(text), true));

describe('what is around the lines of a log', () => {
	test.each([
		['Nov 28 09:12:33 web01 php-fpm[2211]: refused', 'refused'],
		['<34>Nov  8 09:12:33 web01 app: refused', 'refused'],
		[
			'[Sat Nov 28 09:12:33.412 2026] [php:error] [pid 22] [client 203.0.113.9:1234] refused',
			'refused'
		],
		[
			'2026/11/28 09:12:33 [error] 22#22: *17 FastCGI sent in stderr: "PHP message: refused" while reading upstream, client: 203.0.113.9, host: "shop.example.com"',
			'refused'
		],
		['2026-11-28T09:12:33.412345678Z stderr F refused', 'refused'],
		['2026-11-28T09:12:33+00:00 app[web.1]: refused', 'refused'],
		['2026-11-28 09:12:33,412 ERROR [main] com.example.Api - refused', 'refused'],
		['2026-11-28 09:12:33,412 - api.client - ERROR - refused', 'refused'],
		['E, [2026-11-28T09:12:33.412345 #22] ERROR -- : refused', 'refused'],
		['[2026-11-28T09:12:33+00:00] app.ERROR: refused [] []', 'refused'],
		['0|app  | refused', 'refused'],
		['web-1  | refused', 'refused'],
		['web-1  | 2026-11-28T09:12:33.123Z ERROR refused', 'refused'],
		['\u001b[36mweb-1  |\u001b[0m refused', 'refused'],
		['\u001b[31mrefused\u001b[0m', 'refused'],
		['refused<br />', 'refused'],
		['Nov 28 09:12:33 calling smtp.example.com: refused', 'calling smtp.example.com: refused'],
		['1732785153.412345 web01 curl[2211]: refused', 'refused'],
		['[28-Nov-2026 09:12:33 UTC] PHP Warning:  refused', 'refused'],
		['28.11.2026 09:12:33 refused', 'refused'],
		['11/28/2026 9:12:33 AM refused', 'refused'],
		['[28/Nov/2026:09:12:33 +0000] refused', 'refused'],
		['E1128 09:12:33.412345    1234 client.go:123] refused', 'refused'],
		['[code]refused[/code]', 'refused']
	])('%j', (line, rest) => {
		const text = unframed(line);
		expect(text.trim()).toBe(rest);
		expect(text.indexOf(rest)).toBe(line.indexOf(rest));
		expect(text).toHaveLength(line.length);
	});

	test.each([
		['> one\n> two', 'one\n  two'],
		['| one | 1 |\n| two | 2 |', 'one | 1  \n  two | 2'],
		['web | one\nweb | two', 'one\n      two'],
		['  1  one\n  2  two', 'one\n     two'],
		['118:one\n119:two', 'one\n    two'],
		['@@ -1 +1,2 @@\n-one\n+two', 'one\n two'],
		['# one\n# two', 'one\n  two'],
		['`one`\n`two`', 'one \n two']
	])('where every line has it: %j', (text, rest) => {
		expect(unframed(text).trim()).toBe(rest);
	});

	test.each([
		['2026-11-28T09:12:33.123+00:00', ' web01 php-fpm[2211]:'],
		['[2026-11-28 09:12:33]', ' production.ERROR:'],
		['2026-11-28 09:12:33,412', ' ERROR'],
		['09:12:33.412', '']
	])('%s%s before each line of a message', (date, by) => {
		const [first, second] = unframed(`${date}${by} one\n${date}${by} two`).split('\n');
		expect([first!.trim(), second!.trim()]).toEqual(['one', 'two']);
		expect(second).toHaveLength(`${date}${by} two`.length);
	});

	test('another date begins another record, and stays', () => {
		const [, second] = unframed('2026-11-28 09:12:33 one\n2026-11-28 09:12:59 two').split('\n');
		expect(second).toBe('2026-11-28 09:12:59 two');
	});

	test.each([
		'',
		'refused',
		'> POST / HTTP/1.1\n< HTTP/1.1 200 OK',
		'+ one\n- two',
		'PS C:\\> call\n+ call\n+ ~~~~\n    + CategoryInfo : Refused',
		'[is_success] => 0\n[response_code] => 1',
		'  1.|-- gateway\n  2.|-- ???',
		'7 refused\n7 refused',
		'> GET / HTTP/1.1\n> Host: rr-n1-tor.opensrs.net:55443',
		'2026-11-28 09:12:33 ERROR 2002 (HY000): refused',
		'on 2026-11-28 09:12:33 web01 php-fpm[2211]: refused',
		'name | value\n-----+------',
		'1607956453.065      0 192.0.2.9 NONE/400 3740 NONE error:invalid-request',
		'" while reading upstream, client: 203.0.113.9',
		' 1  gateway (192.0.2.1)  0.4 ms\n 2  * * *',
		'<a>\n<br>text</br>\n</a>',
		'[\u001b[1mError\u001b[0m]: a space here would part it'
	])('nothing is taken from %j', (text) => {
		const bytes = fromLatin1(text);
		if (text.includes('ERROR 2002'))
			expect(unframed(text)).toContain(' ERROR 2002 (HY000): refused');
		else expect(withoutFrame(bytes, true)).toBe(bytes);
	});
});

describe('typographic quotes and spaces', () => {
	const plain = (text: string) =>
		new TextDecoder().decode(withPlainQuotes(new TextEncoder().encode(text)));

	test.each([
		['“response_code”: “401”', '"response_code"  :   "401"'],
		['‘response_code’ => 401', "'response_code'   => 401"],
		['response_code\u00a0= 401', 'response_code  = 401'],
		['&quot;response_code&quot;: 401', '"response_code": 401'],
		['[response_code] =&gt; 401', '[response_code] =>    401']
	])('%s', (set, expected) => {
		expect(plain(set).trim()).toBe(expected);
	});

	test('a word’s own apostrophe, and escapes within XML, stay', () => {
		for (const text of ['can’t connect', '<a b="&quot;">&gt;</a>']) expect(plain(text)).toBe(text);
	});
});

test('takes linear time', () => {
	const pieces = [
		'\u001b[',
		'1 ',
		'1\n',
		'+',
		'[a] ',
		'# ',
		'`',
		'1732785153 ',
		'> ',
		'a-1 | ',
		'| ',
		'2026-11-28 09:12:33 ',
		'&quot;',
		'<br ',
		' '
	];
	for (const piece of pieces) {
		expectLinear(
			(size) => fromLatin1(piece.repeat(size)),
			(bytes) => withPlainQuotes(withoutFrame(bytes, true)),
			20_000,
			piece
		);
	}
});
