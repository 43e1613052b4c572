import { utf8 } from './bytes.ts';
import { bodyMistakes, onText } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text as JSON. */

const raw = 'Send the XML itself as the body, with Content-Type: text/xml.';

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
	happened: 'The XML was signed as JSON.',
	means: `It is ${as}.`,
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

export const bodyJson: readonly BodyMistake[] = bodyMistakes('wrap', [
	{
		code: 'body-json-string',
		likelihood: 'low',
		happened: 'The XML was signed as a JSON string.',
		means: 'It has quotes around it, and newlines became \\n.',
		recognise:
			'The text was passed to an HTTP helper that writes JSON: the body starts with "<?xml.',
		fix: 'Send text: fetch(url, { body: xml, headers: { "Content-Type": "text/xml" } }).',
		typical: 'axios and fetch helpers with a JSON body',
		change: onText((body) => JSON.stringify(body))
	},
	{
		code: 'body-json-string-ascii',
		likelihood: 'low',
		happened: 'The XML was signed as a JSON string.',
		means: 'It is in ASCII: é became \\u00e9.',
		recognise: 'The text went through json.dumps, or json= was used instead of data=.',
		fix: 'Send text: requests.post(url, data=xml.encode("utf-8"), headers={"Content-Type": "text/xml"}).',
		typical: 'Python json.dumps(), requests with json=',
		change: onText(asciiJson)
	},
	{
		// json_encode also puts a backslash before every slash.
		code: 'body-json-string-php',
		likelihood: 'low',
		happened: 'The XML was signed as a JSON string.',
		means: 'It matches PHP’s json_encode(): </item> became <\\/item>.',
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
		happened: 'The XML was signed with JSON escapes.',
		means: 'It has no quotes around it.',
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
		'string-php-unicode',
		'a string with <\\/item> and an unchanged é',
		'PHP JSON_UNESCAPED_UNICODE',
		(text) => JSON.stringify(text).replaceAll('\x2f', '\\/')
	),
	jsonRow('string-twice', 'a string inside a string', 'JSON.stringify() in two places', (text) =>
		JSON.stringify(JSON.stringify(text))
	),
	jsonRow(
		'string-twice-ascii',
		'a string inside a string, in ASCII',
		'Python json.dumps() in two places',
		(text) => JSON.stringify(asciiJson(text))
	),
	jsonRow(
		'escapes-ascii',
		'escaped, but has no quotes around it, in ASCII',
		'text copied from JSON logs',
		(text) => asciiJson(text).slice(1, -1)
	),
	jsonRow('list', '["..."]', 'helpers that pass their arguments on', (text) =>
		JSON.stringify([text])
	),
	jsonRow(
		'buffer',
		'{"type":"Buffer","data":[60,63,...]}',
		'Node: JSON.stringify() of a Buffer',
		(text) => `{"type":"Buffer","data":[${utf8(text).join(',')}]}`
	),
	...['data', 'body', 'request'].map((name) =>
		jsonRow(`object-${name}`, `{"${name}":"..."}`, 'axios and fetch helpers', (text) =>
			JSON.stringify({ [name]: text })
		)
	),
	...['data', 'body', 'request'].map((name) =>
		jsonRow(
			`object-${name}-python`,
			`{"${name}": "..."}, with a space after the colon`,
			'Python requests with json=',
			(text) => `{"${name}": ${asciiJson(text)}}`
		)
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
	)
]);
