import {
	base64Of,
	numbers,
	pythonRepr,
	pythonTextRepr,
	rubyBinary,
	rubyDump,
	rubyInspect
} from './encodings.ts';
import { bodyMistakes, onBytes, onEachByte, onText } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text as a literal of a language, in quotes, in Base64 or in hex. */

/** Bytes are signed in Java. */
const javaList = (bytes: Uint8Array) => numbers(', ', '[', ']')(Int8Array.from(bytes));

export const bodyLiterals: readonly BodyMistake[] = bodyMistakes('wrap', [
	{
		code: 'body-python-repr',
		likelihood: 'medium',
		happened: 'Python’s repr() of the XML was signed.',
		recognise: 'Look for repr(xml), {xml!r} or %r.',
		fix: 'Use the text itself: f"{xml}{key}".',
		typical: 'Python: repr(), {xml!r}, %r',
		change: onText(pythonTextRepr)
	},
	{
		code: 'body-ruby-inspect',
		likelihood: 'low',
		rare: true,
		happened: 'Ruby’s inspect of the XML was signed.',
		recognise: 'Look for xml.inspect or p xml, or a helper that logs and returns the text.',
		fix: 'Use the text itself: "#{xml}#{key}".',
		typical: 'Ruby and Elixir inspect',
		change: onText(rubyInspect)
	},
	...(
		[
			['ruby-inspect-binary', 'inspect', 'é became \\xC3\\xA9.', 'binary strings', rubyBinary],
			['ruby-dump', 'dump', 'é became \\u00E9.', 'String#dump', rubyDump]
		] as const
	).map(([code, call, means, typical, write]) => ({
		code: `body-${code}`,
		likelihood: 'low' as const,
		rare: true,
		happened: `Ruby’s ${call} of the XML was signed.`,
		means: `In it, ${means}`,
		recognise: `Look for ${call} on the XML.`,
		fix: 'Use the text itself: "#{xml}#{key}".',
		typical: `Ruby: ${typical}`,
		// Without such characters it is what inspect gives.
		change: onText((body) => (/[^\0-\x7f]/.test(body) ? write(body) : null))
	})),
	...(
		[
			['tuple', '(', ',)', 'a comma at the end of an assignment'],
			['list', '[', ']', 'parse_qs(), xpath()']
		] as const
	).map(([code, before, after, typical]) => ({
		code: `body-python-${code}`,
		likelihood: 'low' as const,
		rare: true,
		happened: `The XML was signed as a Python ${code}.`,
		recognise: 'The value is in a collection, and str() or an f-string writes it as a whole.',
		fix: 'Take the text out first: xml = xml[0].',
		typical: `Python: ${typical}`,
		change: onText((body) => before + pythonTextRepr(body) + after)
	})),
	...(
		[
			['with-commas', '60,63,...', 'JavaScript Uint8Array + string', numbers(',')],
			['with-spaces', '60 63 ...', 'PowerShell "$bytes"', numbers(' ')],
			['in-go-list', '[60 63 ...]', 'Go fmt.Sprint([]byte)', numbers(' ', '[', ']')],
			['in-java-list', '[60, 63, ...]', 'Java Arrays.toString(byte[])', javaList]
		] as const
	).map(([code, example, typical, change]) => ({
		code: `body-as-numbers-${code}`,
		likelihood: 'low' as const,
		rare: true,
		happened: `The XML was signed as numbers: “${example}”.`,
		recognise: 'The XML is an array of bytes, and joining it to a string writes it like this.',
		fix: 'Turn the bytes into text first, or append the bytes themselves to the hash.',
		typical,
		change
	})),
	{
		code: 'body-php-var-export',
		likelihood: 'low',
		rare: true,
		happened: 'PHP’s var_export() of the XML was signed.',
		recognise: 'Look for var_export($xml, true).',
		fix: 'Use the text itself: $xml . $key.',
		typical: 'PHP var_export()',
		change: onBytes((body) => `'${body.replace(/['\\]/g, '\\$&')}'`)
	},
	{
		code: 'body-in-double-quotes',
		likelihood: 'low',
		rare: true,
		happened: 'The XML was signed in double quotes.',
		recognise: 'A helper that quotes text for a shell or CSV was used.',
		fix: 'Use the text itself, without quotes around it.',
		typical: 'shell helpers, CSV writers',
		change: onBytes((body) => `"${body}"`)
	},
	{
		code: 'body-base64-lines-76',
		likelihood: 'low',
		rare: true,
		happened: 'The XML was signed in Base64.',
		means: 'A newline follows every 76 characters.',
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
		happened: "The XML was signed as “b'...'”.",
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
