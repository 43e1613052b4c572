import { unwrap, type WrappedIn } from '../../bytes/unwrap.ts';
import { utf8 } from './bytes.ts';
import { bodyMistakes, onBytes } from './change.ts';
import type { BodyMistake } from './mistake.ts';
import { viewOf } from './view.ts';
import { windows1252Character } from './windows1252.ts';
import { withMissingEnd } from './xml/missingEnd.ts';

/*
 * The client signed the right text, but something changed it before it was sent. The body entered
 * here is the one that was sent, so these undo the change.
 */

type Row = Omit<BodyMistake, 'group' | 'kind'>;

const unwrapped =
	(wrapping: WrappedIn): BodyMistake['change'] =>
	(body) => {
		const found = unwrap(body);
		return found?.wrapping === wrapping ? found.xml : null;
	};

const signedAlone = 'Your client signed the XML alone.';
const sendAsIs = 'Send the XML itself as the body, with nothing around it.';

const wrapped: readonly Row[] = [
	{
		code: 'body-sent-in-multipart',
		likelihood: 'medium',
		happened: 'The XML was sent inside a multipart form.',
		means: signedAlone,
		recognise: 'The body that was sent starts with a boundary, --…, and part headers.',
		fix: `${sendAsIs} Use curl --data-binary @request.xml, not -F.`,
		typical: 'curl -F, FormData, an array for CURLOPT_POSTFIELDS, requests with files=',
		change: unwrapped('multipart')
	},
	{
		code: 'body-sent-in-form-field',
		likelihood: 'medium',
		happened: 'The XML was sent as a form field.',
		means: signedAlone,
		recognise: 'The body that was sent starts with the name of a field, such as xml=.',
		fix: `${sendAsIs} Pass a string as the data, not a map or an array.`,
		typical: 'requests with data={…}, http_build_query(), HttpURLConnection with NameValuePair',
		change: unwrapped('form')
	},
	{
		code: 'body-sent-percent-encoded',
		likelihood: 'medium',
		happened: 'The XML was sent percent-encoded.',
		means: signedAlone,
		recognise: 'The body that was sent starts with %3C.',
		fix: `${sendAsIs} Remove urlencode() or encodeURIComponent() from the code that sends it.`,
		typical: 'urlencode(), encodeURIComponent(), curl --data-urlencode',
		change: unwrapped('percent')
	},
	{
		code: 'body-sent-in-json',
		likelihood: 'medium',
		happened: 'The XML was sent inside JSON.',
		means: signedAlone,
		recognise: 'The body that was sent starts with a quote or a brace, and newlines are \\n in it.',
		fix: `${sendAsIs} Pass it as text, not with json= or JSON.stringify().`,
		typical: 'requests with json=, axios, JSON.stringify(), a log that writes JSON',
		change: unwrapped('json')
	},
	{
		code: 'body-sent-as-string-literal',
		likelihood: 'medium',
		happened: 'The XML was sent as a string literal.',
		means: signedAlone,
		recognise: "The body that was sent is in quotes, such as b'…', and newlines are \\n in it.",
		fix: `${sendAsIs} Remove str(), repr() or inspect from the code that sends it.`,
		typical: 'Python str() of bytes, repr(), Ruby inspect, a copy from a debugger',
		change: unwrapped('string')
	},
	{
		code: 'body-sent-html-escaped',
		likelihood: 'medium',
		happened: 'The XML was sent HTML-escaped.',
		means: signedAlone,
		recognise: 'The body that was sent starts with &lt;.',
		fix: `${sendAsIs} Remove htmlspecialchars() or the template’s escaping from the code that sends it.`,
		typical: 'templates, htmlspecialchars(), a copy from a web page',
		change: unwrapped('html')
	}
];

const latin1: Row = {
	code: 'body-sent-as-latin-1',
	likelihood: 'high',
	onlyNonAscii: true,
	happened: 'The text was sent as Latin-1.',
	means: 'Your client signed it as UTF-8.',
	recognise: 'Calls fail only when a value has accents or other non-ASCII letters.',
	fix: 'Encode the text to UTF-8 once, then sign and send these same bytes.',
	typical: 'HTTP clients that encode strings themselves: Java getBytes(), Python http.client',
	change: (body) => {
		const { text, string } = viewOf(body);
		return text === null ? utf8(string.replace(/[\x80-\x9f]/g, windows1252Character)) : null;
	}
};

const cut = (code: string, end: string, words: string): Row => ({
	code: `body-sent-cut${code}`,
	likelihood: 'medium',
	happened: 'The end of the request was cut off.',
	means: `The signed text is complete and ends with ${words}.`,
	recognise: 'The Content-Length is smaller than the XML: it counts characters, or an older text.',
	fix: 'Let the HTTP client set Content-Length, or count the bytes of the encoded text.',
	typical: 'strlen() with mbstring overload, String.length(), len() of text instead of bytes',
	change: onBytes((body) => {
		const whole = withMissingEnd(body);
		return whole === null ? null : whole + end;
	})
});

const dataBinary = 'Use curl --data-binary @request.xml, which sends every byte.';

const newlines = (code: string, where: string, restore: (body: string) => string): Row => ({
	code: `body-sent-without-newlines${code}`,
	likelihood: 'low',
	happened: 'The newlines were lost when the request was sent.',
	means: `Your client signed those ${where}.`,
	recognise: 'curl -d @file removes newlines; curl --data-binary keeps them.',
	fix: dataBinary,
	typical: 'curl -d @request.xml, a shell variable without quotes',
	change: onBytes((body) => (/[\r\n]/.test(body) ? null : restore(body)))
});

/** Each tag on its own line, except that an empty element stays on one. */
function tagsOnLines(body: string, newline: string): string {
	return body.replace(/(<[^<>]*>)(?=[ \t]*<(\/?))/g, (tag: string, _: string, closes: string) => {
		const isOpening = !/^<[/?!]|\/>$/.test(tag);
		return isOpening && closes ? tag : tag + newline;
	});
}

const headOnLines = (body: string): string =>
	body.replace(
		/^(<\?xml[^<>]*>)?([ \t]*<!DOCTYPE[^<>]*>)?/,
		(_, ...parts: (string | undefined)[]) =>
			parts
				.slice(0, 2)
				.map((part) => (part === undefined ? '' : `${part}\n`))
				.join('')
	);

/** Certificates and certificate requests in lines of 64 characters. */
const pemOnLines = (body: string): string =>
	body.replace(
		/(-----BEGIN [A-Z ]{1,40}-----)([A-Za-z0-9+/=]{1,65536})(-----END [A-Z ]{1,40}-----)/g,
		(_, begin: string, inside: string, end: string) =>
			[begin, ...inside.match(/.{1,64}/g)!, end].join('\n')
	);

export const bodySent: readonly BodyMistake[] = bodyMistakes('sent', [
	...wrapped,
	latin1,
	cut('', '', 'its last tag'),
	cut('-newline', '\n', 'a newline'),
	cut('-crlf', '\r\n', 'CRLF'),
	newlines('', 'between the tags', (body) => pemOnLines(tagsOnLines(body, '\n'))),
	newlines(
		'-final',
		'between the tags and at the end',
		(body) => `${pemOnLines(tagsOnLines(body, '\n'))}\n`
	),
	newlines('-crlf', 'between the tags, as CRLF', (body) => tagsOnLines(body, '\r\n')),
	newlines(
		'-crlf-final',
		'between the tags and at the end, as CRLF',
		(body) => `${tagsOnLines(body, '\r\n')}\r\n`
	),
	newlines('-head', 'after the declaration and the doctype', (body) =>
		pemOnLines(headOnLines(body))
	),
	newlines('-pem', 'inside a certificate or CSR', pemOnLines)
]);
