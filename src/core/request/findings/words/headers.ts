import type { Quoted } from '../../../bytes/quote.ts';
import type { WordsTable } from '../../../finding.ts';

/** The headers that every call needs. */
export type NeededHeader = 'X-Username' | 'X-Signature' | 'Content-Type' | 'Content-Length';

export interface HeaderArgs {
	'header-missing': { header: NeededHeader };
	'header-doubled': { header: NeededHeader; count: number; same: boolean };
	'header-misspelt': { header: NeededHeader; sent: Quoted };
	'header-name-blank': { sent: Quoted };
	'header-without-colon': { line: Quoted };
	'header-lines-lf': { mixed: boolean };
	'blank-line-missing': Record<string, never>;
	'content-type-form': { value: Quoted; fromCurl: boolean };
	'content-type-other': { value: Quoted };
	'http-version-other': { version: Quoted };
	'expect-continue': Record<string, never>;
	'content-encoded': { encoding: Quoted };
}

const missing: Record<NeededHeader, { means: string; todo: string }> = {
	'X-Username': {
		means:
			'OpenSRS finds your account by it. One public report shows the reply to this: 404 “Missing X-Username: header”.',
		todo: 'Add X-Username with your reseller username.'
	},
	'X-Signature': {
		means: 'Without it OpenSRS cannot tell that the request is yours.',
		todo: 'Add X-Signature with the lower-case hex of md5(md5(XML + private key) + private key).'
	},
	'Content-Type': {
		means: 'The documentation asks for text/xml. What happens without it is not known.',
		todo: 'Add Content-Type: text/xml.'
	},
	'Content-Length': {
		means: 'The documentation asks for it, so that the server knows where the XML ends.',
		todo: 'Add Content-Length with the number of bytes of the XML, or let the HTTP library do it.'
	}
};

export const headerWords: WordsTable<HeaderArgs> = {
	'header-missing': ({ header }) => ({ seen: `There is no ${header} header.`, ...missing[header] }),
	'header-doubled': ({ header, count, same }) => ({
		seen: `${header} is sent ${count} times, ${same ? 'with the same value' : 'with different values'}.`,
		means: same
			? 'A server may refuse it, or join the values into one.'
			: 'Which of them counts depends on the server, and it may refuse both.',
		todo: `Send ${header} once.`
	}),
	'header-misspelt': ({ header, sent }) => ({
		seen: `A header is called ${sent}.`,
		means: `${header} was probably meant. Capitals do not matter, every other character does.`,
		todo: `Call it ${header}.`
	}),
	'header-name-blank': ({ sent }) => ({
		seen: `A blank stands in or behind the header name “${sent}”.`,
		means: 'HTTP does not allow it: servers drop the header or refuse the request.',
		todo: 'Put the colon right behind the name.'
	}),
	'header-without-colon': ({ line }) => ({
		seen: `A line of the header has no colon: “${line}”.`,
		means: 'It is no header, and a server may refuse the whole request.',
		todo: 'Look at how the header is put together: name, colon, blank, value.'
	}),
	'header-lines-lf': ({ mixed }) => ({
		seen: mixed
			? 'Some lines of the header end with LF alone.'
			: 'The header’s lines end with LF alone.',
		means:
			'HTTP asks for CR LF. Copying through a text box changes it too, so this may come from the copy. One public client really sends LF.',
		todo: 'If your code writes the header itself, end each line with \\r\\n. Otherwise check with a capture file.'
	}),
	'blank-line-missing': () => ({
		seen: 'The XML follows the header with no blank line between them.',
		means: 'A server takes the XML for more headers and finds no body.',
		todo: 'End the header with an empty line: \\r\\n\\r\\n before the XML.'
	}),
	'content-type-form': ({ value, fromCurl }) => ({
		seen: fromCurl
			? `curl adds Content-Type: ${value} to this command.`
			: `Content-Type is ${value}.`,
		means:
			'This announces a web form, not XML. It is what curl and many libraries send unless told otherwise. Whether OpenSRS minds is not known.',
		todo: fromCurl ? 'Add -H "Content-Type: text/xml".' : 'Send Content-Type: text/xml.'
	}),
	'content-type-other': ({ value }) => ({
		seen: `Content-Type is ${value === '' ? 'empty' : value}.`,
		means: 'The documentation asks for text/xml. What OpenSRS does with another type is not known.',
		todo: 'Send Content-Type: text/xml.'
	}),
	'http-version-other': ({ version }) => ({
		seen: `The request uses ${version}.`,
		means: 'HTTP/1.0 is documented and HTTP/1.1 is known to work. Nothing is known about others.',
		todo: 'Use HTTP/1.1 (curl: --http1.1).'
	}),
	'expect-continue': () => ({
		seen: 'The client asks for a go-ahead before it sends the XML (Expect: 100-continue).',
		means: 'If the server or a proxy never gives it, the client waits and may time out.',
		todo: 'Turn it off: an empty Expect header in curl, Expect100Continue = false in .NET.'
	}),
	'content-encoded': ({ encoding }) => ({
		seen: `The body is sent with Content-Encoding: ${encoding}.`,
		means:
			'OpenSRS would have to unpack it before the signature matches; nothing says that it does.',
		todo: 'Send the XML uncompressed.'
	})
};
