import { utf8 } from './bytes.ts';
import { bodyMistakes } from './change.ts';
import type { BodyMistake, Likelihood } from './mistake.ts';

/* A word, or an empty text, was signed instead of the XML. */

interface Row {
	code: string;
	word: string;
	likelihood: Likelihood;
	recognise: string;
	fix: string;
	typical: string;
}

const javascript = {
	recognise: 'An object is joined to the key, and JavaScript turns it into this word.',
	typical: 'JavaScript: object + key'
};
const rightVariable =
	'Print the text right before you hash it, and hash the variable that contains it.';

const rows: readonly Row[] = [
	{
		code: 'object-object',
		word: '[object Object]',
		likelihood: 'medium',
		...javascript,
		fix: 'Turn the document into text first: const xml = builder.buildObject(doc); then hash xml + key.'
	},
	{
		code: 'undefined',
		word: 'undefined',
		likelihood: 'low',
		recognise: 'The variable has another name, or is set later.',
		fix: rightVariable,
		typical: 'JavaScript'
	},
	{
		code: 'null',
		word: 'null',
		likelihood: 'low',
		recognise: 'The text is null when it is joined to the key.',
		fix: rightVariable,
		typical: 'JavaScript, Java, Kotlin, Dart'
	},
	{
		code: 'none',
		word: 'None',
		likelihood: 'low',
		recognise:
			'A function that builds the XML returns nothing, and str() or an f-string shows None.',
		fix: 'Return the text: return ET.tostring(root, encoding="utf-8").',
		typical: 'Python'
	},
	{
		code: 'array',
		word: 'Array',
		likelihood: 'low',
		recognise: 'PHP warns "Array to string conversion" where the text is joined to the key.',
		fix: 'Hash the encoded text, not the array: md5($xml . $key).',
		typical: 'PHP'
	},
	{
		code: 'object',
		word: 'Object',
		likelihood: 'low',
		recognise: 'An object is joined to the key in place of its text.',
		fix: 'Turn the document into text first, and hash that.',
		typical: 'old PHP and template languages'
	},
	{
		code: 'system-xml-xmldocument',
		word: 'System.Xml.XmlDocument',
		likelihood: 'medium',
		recognise: 'ToString() of an XmlDocument returns the name of its class.',
		fix: 'Use its text: var xml = doc.OuterXml; for the hash and for the request.',
		typical: 'C#, PowerShell: $doc.ToString(), "$doc$key"'
	},
	{
		code: 'system-xml-linq-xdocument',
		word: 'System.Xml.Linq.XDocument',
		likelihood: 'low',
		recognise: 'The name of the class is hashed in place of the document.',
		fix: 'Use its text: var xml = doc.ToString(SaveOptions.DisableFormatting); for both.',
		typical: 'C#, reflection and logging helpers'
	},
	{
		code: 'object-promise',
		word: '[object Promise]',
		likelihood: 'low',
		recognise: 'The function that builds the XML is asynchronous, and its result is not awaited.',
		fix: 'Wait for it: const xml = await buildXml().',
		typical: 'JavaScript: missing await'
	},
	{
		code: 'false',
		word: 'false',
		likelihood: 'low',
		recognise: 'Building or reading the text failed and returned false.',
		fix: 'Check the result before you hash: if ($xml === false) throw ...',
		typical: 'JavaScript, templates'
	},
	{
		code: 'one',
		word: '1',
		likelihood: 'low',
		recognise: 'The result of a call that succeeded (true, 1) is hashed in place of the text.',
		fix: 'Take the text, not the return value: $xml = $doc->saveXML(); not $doc->save($file).',
		typical: 'PHP true, Perl return values'
	},
	...(
		[
			['task', 'System.Threading.Tasks.Task`1[System.String]', 'C#: missing await'],
			['xelement', 'System.Xml.XmlElement', 'C#, PowerShell: $doc.DocumentElement.ToString()'],
			['memory-stream', 'System.IO.MemoryStream', 'C#, PowerShell: $"{stream}{key}"'],
			['string-content', 'System.Net.Http.StringContent', 'C#: content.ToString()'],
			['stream-reader', 'System.IO.StreamReader', 'C#, PowerShell: $"{reader}{key}"'],
			['system-byte-array', 'System.Byte[]', 'C#, PowerShell: $"{bytes}{key}"'],
			['system-object-array', 'System.Object[]', 'PowerShell: [string] casts, Get-Content lines'],
			['array-buffer', '[object ArrayBuffer]', 'JavaScript: buffer + key'],
			['xml-document', '[object XMLDocument]', 'JavaScript in browsers: doc + key'],
			['document', '[object Document]', 'JavaScript: xmldom documents + key'],
			['readable-stream', '[object ReadableStream]', 'JavaScript: response.body + key'],
			['blob', '[object Blob]', 'JavaScript: blob + key'],
			['java-document', '[#document: null]', 'Java: doc.toString()'],
			['java-root', '[OPS_envelope: null]', 'Java: doc.getDocumentElement().toString()'],
			['go-nil', '<nil>', 'Go: fmt.Sprint(nil)'],
			['nil', 'nil', 'Ruby inspect, Lua, Swift'],
			['true', 'true', 'JavaScript, Java: the result of a call that succeeded'],
			['zero', '0', 'return values of write and save calls']
		] as const
	).map(([code, word, typical]): Row => ({
		code,
		word,
		likelihood: code === 'task' ? 'medium' : 'low',
		recognise: 'An object or a result is joined to the key in place of the text.',
		fix: code === 'task' ? 'Wait for it: var xml = await BuildXmlAsync().' : rightVariable,
		typical
	})),
	...(
		[
			['template-dollar', '$xml', 'PHP, Perl and shell single quotes'],
			['template-dollar-braces', '${xml}', 'JavaScript and Kotlin strings that aren’t templates'],
			['template-hash-braces', '#{xml}', 'Ruby and Elixir single quotes'],
			['template-braces', '{xml}', 'Python without the f, C# without the $'],
			['name', 'xml', 'quotes around the name of the variable'],
			['file-name', 'request.xml', 'a file name used in place of its content'],
			['at-file-name', '@request.xml', 'curl: --data @request.xml carried over to the hash']
		] as const
	).map(([code, word, typical]): Row => ({
		code,
		word,
		likelihood: 'low',
		recognise: 'The signature is the same for every request: the text itself is never used.',
		fix: rightVariable,
		typical
	}))
];

const always = (text: Uint8Array) => () => text;

export const bodyWords: readonly BodyMistake[] = bodyMistakes('whole', [
	{
		code: 'body-empty',
		likelihood: 'medium',
		happened: 'The XML was empty when it was signed.',
		recognise:
			'The stream was already used, a name is misspelled, or the text is set after hashing.',
		fix: 'Read the stream once into a variable, and hash and send that variable.',
		typical: 'streams read twice, misspelled variables, asynchronous code',
		change: always(new Uint8Array(0))
	},
	...rows.map(({ code, word, ...row }) => ({
		...row,
		code: `body-word-${code}`,
		happened: `The word “${word}” was signed, not the XML.`,
		change: always(utf8(word))
	}))
]);
