import { joinBytes, utf8 } from './bytes.ts';
import { percentEncoder } from './encodings.ts';
import { bodyMistakes, onBytes, onEachByte } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text encoded for a URL or as a form field. */

const raw = 'Send the XML itself as the body, with Content-Type: text/xml.';

/** Left unescaped by encodeURIComponent, RFC 3986, PHP's urlencode and the URL standard's forms. */
const component = "-_.!~*'()";
const rfc3986 = '-_.~';
const phpForm = '-_.';
const urlForm = '*-._';

type Encode = (body: Uint8Array) => Uint8Array | null;

const asField = (write: Encode) => (body: Uint8Array) =>
	joinBytes(utf8('xml='), write(body) ?? body);

const field = (code: string, as: string, typical: string, write: Encode) => ({
	code: `body-form-field-${code}`,
	likelihood: 'low' as const,
	rare: true,
	happened: 'The XML was signed as a form field.',
	means: `It matches ${as}.`,
	recognise: 'The body is built by a form helper from a field named xml.',
	fix: raw,
	typical,
	change: asField(write)
});

export const bodyUrlForms: readonly BodyMistake[] = bodyMistakes('wrap', [
	{
		code: 'body-url-encoded',
		likelihood: 'medium',
		happened: 'The XML was URL-encoded before signing.',
		means: 'It matches encodeURIComponent().',
		recognise: 'The text that you hash begins with %3C%3Fxml.',
		fix: raw,
		typical: 'form posts, HTTP libraries that receive an object',
		change: percentEncoder(component)
	},
	{
		code: 'body-url-encoded-rfc-3986',
		likelihood: 'low',
		happened: 'The XML was URL-encoded before signing.',
		means: 'Only letters, digits and - _ . ~ were kept.',
		recognise: 'The text that you hash begins with %3C%3Fxml and has %20 for a space.',
		fix: raw,
		typical: 'PHP rawurlencode(), Python quote(), curl --data-urlencode',
		change: percentEncoder(rfc3986)
	},
	{
		code: 'body-url-encoded-php',
		likelihood: 'medium',
		happened: 'The XML was URL-encoded before signing.',
		means: 'It matches PHP’s urlencode().',
		recognise: 'The text that you hash begins with %3C%3Fxml and has + for a space.',
		fix: `${raw} curl_setopt($ch, CURLOPT_POSTFIELDS, $xml).`,
		typical: 'PHP urlencode(), http_build_query()',
		change: percentEncoder(phpForm, '+')
	},
	{
		code: 'body-form-encoded',
		likelihood: 'medium',
		happened: 'The XML was form-encoded before signing.',
		means: 'Each space became +.',
		recognise: 'The text that you hash begins with %3C%3Fxml and has + for a space.',
		fix: raw,
		typical: 'URLSearchParams, http_build_query(), form helpers',
		change: percentEncoder(urlForm, '+')
	},
	{
		// Helpers that replace %20 by + after encodeURIComponent leave ! ~ ' ( ) unescaped.
		code: 'body-form-encoded-component',
		likelihood: 'low',
		happened: 'The XML was form-encoded before signing.',
		means: "Each space became +, and ! ~ ' ( ) were kept.",
		recognise: 'Look for encodeURIComponent(xml).replace(/%20/g, "+").',
		fix: raw,
		typical: 'JavaScript form helpers',
		change: percentEncoder(component, '+')
	},
	{
		code: 'body-form-field',
		likelihood: 'medium',
		happened: 'The XML was signed as a form field.',
		means: 'The text is xml= and the encoded XML.',
		recognise:
			'The body is built by http_build_query, data={"xml": ...} or --data-urlencode "xml@file".',
		fix: `${raw} Python: requests.post(url, data=xml.encode("utf-8")).`,
		typical: 'PHP http_build_query(), Python requests with data={...}, curl --data-urlencode',
		change: asField(percentEncoder(urlForm, '+'))
	},
	{
		code: 'body-form-field-component',
		likelihood: 'low',
		happened: 'The XML was signed as a form field.',
		means: "The text is xml= and the encoded XML, with ! ~ ' ( ) kept.",
		recognise: 'Look for "xml=" + encodeURIComponent(xml).replace(/%20/g, "+").',
		fix: raw,
		typical: 'JavaScript form helpers',
		change: asField(percentEncoder(component, '+'))
	},
	{
		code: 'body-form-field-raw',
		likelihood: 'low',
		happened: 'The signed text starts with xml=.',
		recognise: 'The body is passed as a field: curl -d "xml=$xml".',
		fix: 'Send the file itself: curl --data-binary @request.xml.',
		typical: 'curl -d "xml=$xml"',
		change: asField((body) => body)
	},
	field(
		'rfc-3986',
		'qs.stringify()',
		'Node qs, axios params, rawurlencode()',
		percentEncoder(rfc3986)
	),
	field(
		'node',
		'querystring.stringify()',
		'Node querystring, encodeURIComponent()',
		percentEncoder(component)
	),
	field('python', 'urllib.parse.urlencode()', 'Python urlencode()', percentEncoder(rfc3986, '+')),
	field('php', 'http_build_query()', 'PHP http_build_query()', percentEncoder(phpForm, '+')),
	{
		code: 'body-url-encoded-python',
		likelihood: 'medium',
		happened: 'The XML was URL-encoded before signing.',
		means: 'It matches Python’s quote(), which keeps /.',
		recognise: 'The text that you hash begins with %3C%3Fxml and has / in it.',
		fix: raw,
		typical: 'Python urllib.parse.quote()',
		change: percentEncoder(rfc3986 + '\x2f')
	},
	{
		code: 'body-url-encoded-python-plus',
		likelihood: 'low',
		rare: true,
		happened: 'The XML was URL-encoded before signing.',
		means: 'It matches Python’s quote_plus().',
		recognise: 'The text that you hash begins with %3C%3Fxml and has + for a space.',
		fix: raw,
		typical: 'Python urllib.parse.quote_plus()',
		change: percentEncoder(rfc3986, '+')
	},
	{
		code: 'body-plus-to-space',
		likelihood: 'low',
		happened: 'Each + was signed as a space.',
		recognise: 'Phone numbers such as +1.4165551234 lose their +: a form decoder runs on one side.',
		fix: 'Take the raw body, not a decoded form field: file_get_contents("php://input").',
		typical: 'form decoders between signing and sending',
		change: onEachByte({ '+': ' ' })
	},
	{
		code: 'body-percent-decoded',
		likelihood: 'low',
		happened: 'The text was URL-decoded before signing.',
		recognise:
			'A URL decoder runs on the text before the hash, not before sending, or the reverse.',
		fix: 'Decode before both steps or not at all.',
		typical: 'decodeURIComponent(), urldecode(), web frameworks',
		change: onBytes((body) =>
			body.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		)
	}
]);
