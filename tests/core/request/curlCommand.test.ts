import { describe, expect, it } from 'vitest';
import { headerValue, type CapturedRequest } from '../../../src/core/request/captured.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { bytesOf, textOf } from './support/fixtures.ts';

function read(text: string): CapturedRequest {
	const { request } = readRequest(bytesOf(text));
	if (!request) throw new Error('no request was read');
	return request;
}
const body = (text: string): string | null => {
	const request = read(text);
	return request.body && textOf(request.body);
};

describe('curl command line, POSIX', () => {
	it('reads address, method, headers and body', () => {
		const request = read(
			`$ curl -sS -X POST 'https://horizon.opensrs.net:55443/' \\\n  -H 'Content-Type: text/xml' \\\n` +
				`  --header "X-Username: ex" -H"X-Signature: 00" --data-binary '<a>\n</a>'\n`
		);
		expect(request).toMatchObject({
			format: 'curl-command',
			method: 'POST',
			target: '/',
			url: 'https://horizon.opensrs.net:55443/',
			host: 'horizon.opensrs.net',
			port: 55443,
			bodyExact: true,
			curl: { shell: 'posix' }
		});
		expect(textOf(request.body!)).toBe('<a>\n</a>');
		expect(headerValue(request, 'X-Signature')).toBe('00');
		expect(request.headers.find((header) => header.addedByCurl)).toMatchObject({
			name: 'Content-Length',
			value: '8'
		});
	});

	it('undoes every kind of quotes', () => {
		expect(body(`curl http://h/ -d 'a'"b\\"\\$c\\\\d\\x"e\\ f`)).toBe('ab"$c\\d\\xe f');
		expect(body(`curl http://h/ -d $'a\\n\\x41\\101\\u00e9\\'\\\\'`)).toBe("a\nAAé'\\");
		expect(body(`curl http://h/ -d "a\\\nb"`)).toBe('ab');
		expect(body(`curl http://h/ -d '<?xml version='\\''1.0'\\''?>'`)).toBe("<?xml version='1.0'?>");
		expect(body(`curl http://h/ -d 'é'`)).toBe('é');
	});

	it('is not taken for Windows by a caret in the body', () => {
		expect(body(`curl http://h/ -d 'a ^\nb^"'`)).toBe('a ^\nb^"');
	});

	it('finds the command among others', () => {
		expect(body(`cd /tmp && XML=1 /usr/bin/curl http://h/ -d x | tee log; echo done`)).toBe('x');
		expect(body(`# comment curl y\nsudo curl http://h/ -d x > out 2>&1`)).toBe('x');
		expect(body(`echo curl-test; curl http://h/ -d x # rest`)).toBe('x');
	});

	it('joins data as curl does', () => {
		expect(body(`curl http://h/ -d a=1 --data-raw @b --data-urlencode 'c=d e<'`)).toBe(
			'a=1&@b&c=d+e%3C'
		);
		expect(read(`curl -G http://h/ -d a=1`)).toMatchObject({ method: 'GET', target: '/?a=1' });
		expect(read(`curl --json '{}' http://h/`).headers[0]).toMatchObject({
			value: 'application/json'
		});
		expect(read(`curl -I http://h/`).method).toBe('HEAD');
		expect(read(`curl -T f http://h/`)).toMatchObject({ method: 'PUT', body: null });
	});

	it('says what the command does not contain', () => {
		expect(read(`curl http://h/ -d @req.xml`)).toMatchObject({
			body: null,
			whyNotExact: 'outside-command',
			curl: { file: 'req.xml', stripsFile: 'req.xml' }
		});
		expect(read(`curl http://h/ --data-binary @req.xml`).curl).toEqual({
			shell: 'posix',
			file: 'req.xml'
		});
		expect(read('curl http://h/ -d "$(cat req.xml)" -k')).toMatchObject({
			body: null,
			curl: { expansion: '$(cat req.xml)', insecure: true }
		});
		expect(read('curl http://h/ -d "a $XML"').curl?.expansion).toBe('$XML');
		expect(read('curl http://h/ -H "X-Signature: $SIG" -d a')).toMatchObject({
			bodyExact: true,
			curl: { expansion: '$SIG' }
		});
		expect(read(`curl http://h/ -d '$XML'`).curl?.expansion).toBeUndefined();
	});

	it('reads the body from a here-document', () => {
		const text = `curl http://h/ --data-binary @- <<'EOF'\n<a>\n$b</a>\nEOF\necho`;
		expect(body(text)).toBe('<a>\n$b</a>\n');
		expect(body(text.replace('--data-binary', '-d'))).toBe('<a>$b</a>');
		expect(body(text.replace("'EOF'", 'EOF'))).toBeNull();
	});

	it('ends a here-document where the shell does', () => {
		const command = `curl http://h/ --data-binary @- <<'E.F'\n`;
		expect(body(`${command}<a>\nE.F.\nE-F\n E.F\nb\nE.F\necho`)).toBe('<a>\nE.F.\nE-F\n E.F\nb\n');
		// As bash 5 gives them, the tabs at the beginning of lines gone.
		expect(body(`${command.replace('<<', '<<-')}\t<a>\n\t\tb\tc\n\tE.F\nd`)).toBe('<a>\nb\tc\n');
		expect(body(`${command}<a>\r\nE.F\r\n`)).toBe('<a>\r\n');
	});

	it('notes headers that come from elsewhere', () => {
		const from = (text: string) => read(text).curl?.headersFrom;
		expect(from('curl http://h/ -d x -H @h.txt')).toBe('h.txt');
		expect(from('curl http://h/ -d x -H "$HEADERS"')).toBe('$HEADERS');
		expect(from('curl http://h/ -d x -H "$NAME: 1"')).toBe('$NAME');
		expect(from('curl http://h/ -d x -K conf')).toBe('conf');
		expect(from('curl http://h/ -d x -H "X-Signature: $SIG"')).toBeUndefined();
		// What is sent, and how, may all stand in the file.
		expect(readRequest(bytesOf('curl -K conf https://h/')).request).toBeNull();
	});

	it('knows the default port and scheme', () => {
		expect(read('curl rr-n1-tor.opensrs.net -d x')).toMatchObject({
			url: 'http://rr-n1-tor.opensrs.net',
			port: 80
		});
		expect(read('curl https://rr-n1-tor.opensrs.net/ -d x').port).toBe(443);
	});

	it('removes and empties headers as -H says', () => {
		const { headers } = read(`curl http://h/ -d x -H 'Content-Type:' -H 'X-Empty;'`);
		expect(headers.map(({ name, value }) => [name, value])).toEqual([
			['X-Empty', ''],
			['Content-Length', '1']
		]);
	});
});

describe('curl command line, Windows', () => {
	it('undoes quotes of the C runtime', () => {
		const request = read(
			String.raw`C:\Users\me>curl.exe -X POST https://h:55443/ -d "<a b=\"c\"/> \\" -H "X-A: it's"`
		);
		expect(textOf(request.body!)).toBe('<a b="c"/> \\');
		expect(headerValue(request, 'X-A')).toBe("it's");
		expect(request.curl?.shell).toBe('cmd');
	});

	// The form that Chromium's "Copy as cURL (cmd)" gives.
	it('undoes carets, with a line end in the body', () => {
		const text =
			'curl ^"https://h:55443/^" ^\r\n  -H ^"content-type: text/xml^" ^\r\n' +
			'  --data-raw ^"^<a b=^\\^"c^\\^"^>^\r\n\r\n^</a^>^"';
		expect(body(text)).toBe('<a b="c">\n</a>');
	});

	it('marks variables', () => {
		expect(read('curl.exe http://h/ -d "%XML%"').curl?.expansion).toBe('%XML%');
		expect(body('curl.exe http://h/ -d "100%"')).toBe('100%');
	});
});
