import { fromLatin1 } from '../../bytes/latin1.ts';
import { unescaped } from '../../bytes/unwrap.ts';
import type { CapturedRequest, Header } from '../captured.ts';
import { declaredLength } from '../wire/body.ts';
import { splitUrl } from '../wire/host.ts';
import { addHost } from '../wire/request.ts';
import type { Format } from './format.ts';
import { ofLength, xmlBeside } from './xmlBeside.ts';

/** Between a name and its value in a header, an array of PHP, an object, a map, a list of values. */
const between = String.raw`["'\]]{0,2}[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}\[?`;
const names = 'x[-_]username|x[-_]signature|content-type|content-length|host';
const header = new RegExp(
	String.raw`(?<![\w-])(${names})${between}(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|([^"'\n,{}\]]{1,300}))`,
	'gi'
);
/** A value that was sent, not the name of a variable or a word. */
const signature = new RegExp(
	String.raw`(?<![\w-])x[-_]signature${between}["']?(?=[\w+/=-]{0,80}\d)[\w+/=-]{16,200}(?![\w(])`,
	'i'
);
/** XML as a string with escapes, as `repr` and `console.log` print it. */
const xmlString = /(["'])(<(?:\?xml\s|OPS_envelope|!DOCTYPE\s)(?:\\[^]|(?!\1)[^\\\n]){1,65536})\1/;

/**
 * The headers of a call wherever they were printed: `print_r`, a dictionary, an object, a log of OkHttp,
 * Faraday, .NET or Java, headers copied without the request line; and the XML beside them. What is
 * not there may have been sent all the same.
 */
export const headersBeside: Format = {
	id: 'headers-beside',
	title: 'Headers in a log or a dump',
	keepsBody: false,
	recognise: ({ head }) => (signature.test(head) ? 0.5 : 0),
	read(paste) {
		const text = paste.text();
		const headers = new Map<string, Header>();
		for (const [, name, quoted, single, plain] of text.matchAll(header)) {
			const value = (quoted ?? single ?? plain)!.trim();
			if (!headers.has(name!.toLowerCase()))
				headers.set(name!.toLowerCase(), { name: name!, value });
		}
		const request: CapturedRequest = {
			format: 'headers-beside',
			method: 'POST',
			target: '/',
			version: '',
			headers: [...headers.values()],
			isPartial: true,
			body: null,
			bodyExact: false,
			whyNotExact: 'format-without-body'
		};
		addHost(request);
		addUrl(request, text);
		addBody(request, text);
		return { request };
	}
};

/** The first address with the port of the API, or else of OpenSRS. */
function addUrl(request: CapturedRequest, text: string): void {
	const url =
		/https?:\/\/[\w.-]{1,253}:\d{1,5}/i.exec(text) ??
		/https?:\/\/[\w.-]{1,200}\bopensrs\.(?:net|com)\b/i.exec(text);
	const found = url && splitUrl(url[0]);
	if (!found) return;
	request.host = found.host;
	request.port = found.port ?? (found.scheme === 'https' ? 443 : 80);
}

/** Text is the body as it was sent only where its length says so. */
function addBody(request: CapturedRequest, text: string): void {
	const length = declaredLength(request.headers);
	const string = xmlString.exec(text);
	const [document] = string ? [] : xmlBeside(text);
	const xml = string ? fromLatin1(unescaped(string[2]!, true)) : document?.xml;
	if (!xml) return;
	const sent = document && length !== null ? ofLength(document, length) : null;
	request.body = sent ?? xml;
	request.bodyExact = request.body.length === length;
	if (request.bodyExact) delete request.whyNotExact;
	else request.whyNotExact = 'decoded-text';
}
