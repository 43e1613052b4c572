import { joinBytes, utf8 } from './bytes.ts';
import { base64Of, percentEncoder, pythonRepr, pythonTextRepr, rubyInspect } from './encodings.ts';
import { bodyMistakes, onBytes, onEachByte, onText } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text in another wrapping: a URL, a form, JSON, Base64, a Python literal. */

const raw = 'Send the XML itself as the body, with Content-Type: text/xml.';

/** Unreserved in encodeURIComponent, RFC 3986, PHP's urlencode and the URL standard's forms. */
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
	happened: `The XML was signed as a form field xml=..., encoded as ${as} does it.`,
	recognise: 'The body is built by a form helper from a field named xml.',
	fix: raw,
	typical,
	change: asField(write)
});

/** As .NET's System.Text.Json writes text unless told otherwise. */
const dotnetJson = (text: string) =>
	JSON.stringify(text).replace(
		/\\"|[<>&'+`\x7f-\uffff]/g,
		(unit) =>
			'\\u' +
			unit
				.charCodeAt(unit.length - 1)
				.toString(16)
				.toUpperCase()
				.padStart(4, '0')
	);

/** As Go's encoding/json writes text: fit for HTML. */
const goJson = (text: string) =>
	JSON.stringify(text).replace(
		/[<>&\u2028\u2029]/g,
		(unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')
	);

const jsonRow = (
	code: string,
	as: string,
	typical: string,
	write: (text: string) => string
): Omit<BodyMistake, 'group' | 'kind'> => ({
	code: `body-json-${code}`,
	likelihood: 'low',
	rare: true,
	happened: `The XML was signed as JSON: ${as}.`,
	recognise: 'An HTTP helper that speaks JSON writes the body.',
	fix: raw,
	typical,
	change: onText(write)
});

const asciiJson = (text: string) =>
	JSON.stringify(text).replace(
		/[\x7f-\uffff]/g,
		(unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')
	);

export const bodyWraps: readonly BodyMistake[] = bodyMistakes('wrap', [
	{
		code: 'body-url-encoded',
		likelihood: 'medium',
		happened: 'The XML was URL-encoded, as encodeURIComponent() does it, when it was signed.',
		recognise: 'The text that you hash begins with %3C%3Fxml.',
		fix: raw,
		typical: 'form posts, HTTP libraries that are given an object',
		change: percentEncoder(component)
	},
	{
		code: 'body-url-encoded-rfc-3986',
		likelihood: 'low',
		happened:
			'The XML was URL-encoded, with all but letters, digits and - _ . ~, when it was signed.',
		recognise: 'The text that you hash begins with %3C%3Fxml and has %20 for a space.',
		fix: raw,
		typical: 'PHP rawurlencode(), Python quote(), curl --data-urlencode',
		change: percentEncoder(rfc3986)
	},
	{
		code: 'body-url-encoded-php',
		likelihood: 'medium',
		happened: "The XML went through PHP's urlencode() before it was signed.",
		recognise: 'The text that you hash begins with %3C%3Fxml and has + for a space.',
		fix: `${raw} curl_setopt($ch, CURLOPT_POSTFIELDS, $xml).`,
		typical: 'PHP urlencode(), http_build_query()',
		change: percentEncoder(phpForm, '+')
	},
	{
		code: 'body-form-encoded',
		likelihood: 'medium',
		happened: 'The XML was encoded like a form field, with + for a space, when it was signed.',
		recognise: 'The text that you hash begins with %3C%3Fxml and has + for a space.',
		fix: raw,
		typical: 'URLSearchParams, http_build_query(), form helpers',
		change: percentEncoder(urlForm, '+')
	},
	{
		// Helpers that turn %20 into + after encodeURIComponent keep ! ~ ' ( ) as they are.
		code: 'body-form-encoded-component',
		likelihood: 'low',
		happened:
			"The XML was encoded like a form field when it was signed, with ! ~ ' ( ) left as they are.",
		recognise: 'Look for encodeURIComponent(xml).replace(/%20/g, "+").',
		fix: raw,
		typical: 'JavaScript form helpers',
		change: percentEncoder(component, '+')
	},
	{
		code: 'body-form-field',
		likelihood: 'medium',
		happened: 'The XML was signed as a form field: xml= and the encoded text.',
		recognise:
			'The body is built by http_build_query, data={"xml": ...} or --data-urlencode "xml@file".',
		fix: `${raw} Python: requests.post(url, data=xml.encode("utf-8")).`,
		typical: 'PHP http_build_query(), Python requests with data={...}, curl --data-urlencode',
		change: asField(percentEncoder(urlForm, '+'))
	},
	{
		code: 'body-form-field-component',
		likelihood: 'low',
		happened: "The XML was signed as a form field xml=..., with ! ~ ' ( ) left as they are.",
		recognise: 'Look for "xml=" + encodeURIComponent(xml).replace(/%20/g, "+").',
		fix: raw,
		typical: 'JavaScript form helpers',
		change: asField(percentEncoder(component, '+'))
	},
	{
		code: 'body-form-field-raw',
		likelihood: 'low',
		happened: 'The text xml= stood before the XML that was signed.',
		recognise: 'The body is given as a field: curl -d "xml=$xml".',
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
		happened: "The XML went through Python's quote(), which keeps /, before it was signed.",
		recognise: 'The text that you hash begins with %3C%3Fxml and has / in it.',
		fix: raw,
		typical: 'Python urllib.parse.quote()',
		change: percentEncoder(rfc3986 + '\x2f')
	},
	{
		code: 'body-url-encoded-python-plus',
		likelihood: 'low',
		rare: true,
		happened: "The XML went through Python's quote_plus() before it was signed.",
		recognise: 'The text that you hash begins with %3C%3Fxml and has + for a space.',
		fix: raw,
		typical: 'Python urllib.parse.quote_plus()',
		change: percentEncoder(rfc3986, '+')
	},
	{
		code: 'body-plus-to-space',
		likelihood: 'low',
		happened: 'Each + of the body was a space when it was signed.',
		recognise: 'Phone numbers such as +1.4165551234 lose their +: a form decoder runs on one side.',
		fix: 'Take the raw body, not a decoded form field: file_get_contents("php://input").',
		typical: 'form decoders between signing and sending',
		change: onEachByte({ '+': ' ' })
	},
	{
		code: 'body-percent-decoded',
		likelihood: 'low',
		happened: 'Sequences such as %20 were resolved in the text that was signed.',
		recognise:
			'A URL decoder runs on the text before the hash, not before sending, or the reverse.',
		fix: 'Decode before both steps or not at all.',
		typical: 'decodeURIComponent(), urldecode(), web frameworks',
		change: onBytes((body) =>
			body.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		)
	},
	{
		code: 'body-json-string',
		likelihood: 'low',
		happened: 'The XML was signed as a JSON string, with quotes around it and \\n inside.',
		recognise: 'An HTTP helper that speaks JSON was given the text: the body begins with "<?xml.',
		fix: 'Send text: fetch(url, { body: xml, headers: { "Content-Type": "text/xml" } }).',
		typical: 'axios and fetch helpers with a JSON body',
		change: onText((body) => JSON.stringify(body))
	},
	{
		code: 'body-json-string-ascii',
		likelihood: 'low',
		happened: 'The XML was signed as a JSON string in ASCII, with é as \\u00e9.',
		recognise: 'The text went through json.dumps, or json= was used instead of data=.',
		fix: 'Send text: requests.post(url, data=xml.encode("utf-8"), headers={"Content-Type": "text/xml"}).',
		typical: 'Python json.dumps(), requests with json=',
		change: onText(asciiJson)
	},
	{
		// json_encode also puts a backslash before every slash.
		code: 'body-json-string-php',
		likelihood: 'low',
		happened: "The XML was signed as PHP's json_encode() writes it, with <\\/item> for </item>.",
		recognise: 'The text went through json_encode() on its way to the hash.',
		fix: `${raw} curl_setopt($ch, CURLOPT_POSTFIELDS, $xml).`,
		typical: 'PHP json_encode(), wp_remote_post() helpers',
		change: onText((body) =>
			asciiJson(body)
				.replaceAll('\x2f', '\\/')
				.replace(/\\u007f/g, '\x7f')
		)
	},
	{
		code: 'body-json-escapes',
		likelihood: 'low',
		happened:
			'The XML was signed with the escapes of JSON (\\n, \\"), without the quotes around it.',
		recognise: 'The text was copied out of a JSON log or a JSON file.',
		fix: 'Decode the JSON first: const { xml } = JSON.parse(line).',
		typical: 'text copied from JSON logs',
		change: onText((body) => JSON.stringify(body).slice(1, -1))
	},
	jsonRow('object', '{"xml":"..."}', 'axios and fetch helpers: { xml }', (text) =>
		JSON.stringify({ xml: text })
	),
	jsonRow(
		'object-python',
		'{"xml": "..."}, with a space after the colon',
		'Python requests with json={"xml": xml}',
		(text) => `{"xml": ${asciiJson(text)}}`
	),
	jsonRow('string-go', 'a string with \\u003c for <', 'Go json.Marshal()', goJson),
	jsonRow(
		'object-go',
		'{"xml":"..."} with \\u003c for <',
		'Go json.Marshal()',
		(text) => `{"xml":${goJson(text)}}`
	),
	jsonRow(
		'string-dotnet',
		'a string with \\u003C for <',
		'C# JsonSerializer, PostAsJsonAsync()',
		dotnetJson
	),
	jsonRow(
		'object-dotnet',
		'{"xml":"..."} with \\u003C for <',
		'C# JsonSerializer, PostAsJsonAsync()',
		(text) => `{"xml":${dotnetJson(text)}}`
	),
	{
		code: 'body-python-repr',
		likelihood: 'medium',
		happened: "The XML was signed as Python's repr() shows it, with quotes around it.",
		recognise: 'Look for repr(xml), {xml!r} or %r.',
		fix: 'Use the text itself: f"{xml}{key}".',
		typical: 'Python: repr(), {xml!r}, %r',
		change: onText(pythonTextRepr)
	},
	{
		code: 'body-ruby-inspect',
		likelihood: 'low',
		rare: true,
		happened: "The XML was signed as Ruby's inspect shows it, with quotes around it.",
		recognise: 'Look for xml.inspect or p xml, or a helper that logs and returns the text.',
		fix: 'Use the text itself: "#{xml}#{key}".',
		typical: 'Ruby and Elixir inspect',
		change: onText(rubyInspect)
	},
	{
		code: 'body-php-var-export',
		likelihood: 'low',
		rare: true,
		happened: "The XML was signed as PHP's var_export() writes it, in single quotes.",
		recognise: 'Look for var_export($xml, true).',
		fix: 'Use the text itself: $xml . $key.',
		typical: 'PHP var_export()',
		change: onBytes((body) => `'${body.replace(/['\\]/g, '\\$&')}'`)
	},
	{
		code: 'body-in-double-quotes',
		likelihood: 'low',
		rare: true,
		happened: 'The XML was signed with a double quote at both ends.',
		recognise: 'A helper that quotes text for a shell or CSV was used.',
		fix: 'Use the text itself, without quotes around it.',
		typical: 'shell helpers, CSV writers',
		change: onBytes((body) => `"${body}"`)
	},
	{
		code: 'body-base64-lines-76',
		likelihood: 'low',
		rare: true,
		happened: 'The XML was signed in Base64 with a line break after every 76 characters.',
		recognise: 'The text that you hash has no < in it and begins with PD94bWwg for <?xml.',
		fix: 'Sign the XML itself.',
		typical: 'base64 on Linux, Python encodebytes(), MIME encoders',
		change: onBytes((body) => base64Of(body).replace(/.{1,76}/g, '$&\n'))
	},
	{
		code: 'body-hex',
		likelihood: 'low',
		rare: true,
		happened: 'The XML was signed in hex.',
		recognise: 'The text that you hash begins with 3c3f786d6c for <?xml.',
		fix: 'Sign the XML itself.',
		typical: 'helpers that turn bytes into hex before hashing',
		change: onEachByte((character) => character.charCodeAt(0).toString(16).padStart(2, '0'))
	},
	{
		code: 'body-python-bytes-literal',
		likelihood: 'medium',
		happened: "The XML was signed as Python shows bytes: b'...' with \\n inside.",
		recognise: 'A bytes object is put into a string: str(xml), f"{xml}{key}", "%s%s" % (xml, key).',
		fix: 'Stay with bytes: hashlib.md5(xml + key.encode()).hexdigest(), or xml.decode("utf-8") first.',
		typical: 'Python 3: str(ET.tostring(root)), f-strings with bytes',
		change: pythonRepr
	},
	{
		code: 'body-base64',
		likelihood: 'low',
		happened: 'The XML was signed in Base64.',
		recognise: 'The text that you hash has no < in it and begins with PD94bWwg for <?xml.',
		fix: 'Sign the XML itself.',
		typical: 'habit from SOAP and attachments',
		change: onBytes(base64Of)
	}
]);
