import { fromByteString, toByteString, utf8 } from './bytes.ts';
import { numbers, pythonRepr } from './encodings.ts';
import { added, type Row } from './keyAround.ts';
import type { KeyMistake } from './mistake.ts';

/* The key as a language shows a value that is more than a string. */

const unwrap =
	'Take the value out first: key.get() in Java, key! or guard let in Swift, key.unwrap().';
const optional = 'An optional value is put into a string before its content is taken out.';

const rows: readonly Row[] = [
	{
		code: 'as-json-array',
		as: 'as a list: ["key"]',
		before: '["',
		after: '"]',
		recognise: 'The setting is a list, and it is turned into text as a whole.',
		fix: 'Take one key out of the list: config.keys[0].',
		typical: 'JSON settings, Ruby and Swift arrays in strings'
	},
	{
		code: 'as-python-list',
		as: "as a list: ['key']",
		before: "['",
		after: "']",
		recognise: 'The setting is a list, and str() or an f-string writes it as a whole.',
		fix: 'Take one key out of the list: key = keys[0].',
		typical: 'Python: configparser and parse_qs lists'
	},
	{
		code: 'as-python-tuple',
		as: "as a tuple: ('key',)",
		before: "('",
		after: "',)",
		recognise: 'A comma after the value makes a tuple, or a database row is used as a whole.',
		fix: 'Take the value out: key = row[0].',
		typical: 'Python: cursor.fetchone(), a comma at the end of an assignment'
	},
	{
		code: 'as-swift-optional',
		as: 'as Optional("key")',
		before: 'Optional("',
		after: '")',
		likelihood: 'medium',
		recognise: optional,
		fix: unwrap,
		typical: 'Swift string interpolation'
	},
	{
		code: 'as-java-optional',
		as: 'as Optional[key]',
		before: 'Optional[',
		after: ']',
		likelihood: 'medium',
		recognise: optional,
		fix: unwrap,
		typical: 'Java Optional.toString(), Kotlin templates'
	},
	{
		code: 'as-rust-some',
		as: 'as Some("key")',
		before: 'Some("',
		after: '")',
		recognise: optional,
		fix: unwrap,
		typical: 'Rust format!("{:?}")'
	},
	{
		code: 'as-rust-ok',
		as: 'as Ok("key")',
		before: 'Ok("',
		after: '")',
		recognise: 'A Result is formatted before its content is taken out.',
		fix: unwrap,
		typical: 'Rust: env::var("KEY") with {:?}'
	},
	{
		code: 'as-scala-some',
		as: 'as Some(key)',
		before: 'Some(',
		after: ')',
		recognise: optional,
		fix: 'Take the value out first: key.get, or sys.env("OPENSRS_KEY").',
		typical: 'Scala: sys.env.get("KEY")'
	},
	{
		code: 'as-haskell-just',
		as: 'as Just "key"',
		before: 'Just "',
		after: '"',
		recognise: optional,
		fix: 'Take the value out first, with a pattern match or fromMaybe.',
		typical: 'Haskell: show of lookupEnv'
	},
	{
		code: 'as-python-bytearray',
		as: "as bytearray(b'key')",
		before: "bytearray(b'",
		after: "')",
		recognise: 'A bytearray is put into a string by str() or an f-string.',
		fix: 'Decode it first: key.decode("ascii").',
		typical: 'Python database drivers'
	}
];

/** What Node shows of a buffer: 50 bytes at most, and how many more there are. */
function nodeInspect(key: Uint8Array): Uint8Array {
	const shown = Array.from(key.subarray(0, 50), (byte) => byte.toString(16).padStart(2, '0'));
	const more = key.length - 50;
	const rest = more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : '';
	return utf8(`<Buffer ${shown.join(' ')}${rest}>`);
}

const blocks: readonly [
	code: string,
	as: string,
	typical: string,
	write: (key: string) => string
][] = [
	['json-object', 'a JSON object, “{"key":"..."}”', 'secret managers', (key) => `{"key":"${key}"}`],
	[
		'json-object-with-space',
		'a JSON object, “{"key": "..."}”',
		'AWS Secrets Manager, Python json.dumps()',
		(key) => `{"key": "${key}"}`
	],
	[
		'php-serialized',
		'PHP serializes it',
		'WordPress and Laravel settings',
		(key) => `s:${key.length}:"${key}";`
	],
	[
		'php-print-r',
		'print_r() shows a list',
		'PHP print_r($config, true)',
		(key) => `Array\n(\n    [0] => ${key}\n)\n`
	],
	['php-var-dump', 'var_dump() shows it', 'PHP', (key) => `string(${key.length}) "${key}"\n`],
	[
		'pem',
		'a PEM block',
		'tools that expect a key file',
		(key) => `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----`
	],
	[
		'pem-newline',
		'PEM with a newline',
		'tools that expect a key file',
		(key) => `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`
	]
];

const toText = 'Turn the bytes into text first, or append the bytes themselves to the hash.';
const listRow = (
	code: string,
	example: string,
	typical: string,
	change: KeyMistake['change'],
	[items, of, fix] = ['numbers', 'bytes', toText]
): KeyMistake => ({
	group: 'key',
	code: `key-as-${code}`,
	likelihood: 'low',
	happened: `Your key was used as ${items}: “${example}”.`,
	recognise: `The key is an array of ${of}, and joining it to a string writes it like this.`,
	fix,
	typical,
	change
});

export const keyShown: readonly KeyMistake[] = [
	...rows.map(added),
	{
		group: 'key',
		code: 'key-as-python-bytes',
		likelihood: 'medium',
		happened: "Your key was used as Python shows bytes: b'key'.",
		recognise: 'A key of type bytes is put into a string: f"{xml}{key}", str(key).',
		fix: 'Decode it first: key.decode("ascii"), or stay with bytes on both sides.',
		typical: 'Python 3: f-strings and str() with bytes',
		change: pythonRepr
	},
	...blocks.map(([code, as, typical, write]): KeyMistake => ({
		group: 'key',
		code: `key-as-${code}`,
		likelihood: 'low',
		happened: `Your key was used as ${as}.`,
		recognise: 'The value in use is longer than the key and has words or marks around it.',
		fix: 'Take the key itself out of it: 112 hex digits for current keys.',
		typical,
		change: (key) => fromByteString(write(toByteString(key)))
	})),
	listRow('numbers-with-commas', '52,57,...', 'JavaScript Uint8Array + string', numbers(',')),
	listRow('numbers-with-spaces', '52 57 ...', 'PowerShell "$bytes"', numbers(' ')),
	listRow(
		'number-list',
		'[52, 57, ...]',
		'Java Arrays.toString(), Dart, Kotlin',
		numbers(', ', '[', ']')
	),
	listRow('go-number-list', '[52 57 ...]', 'Go fmt.Sprint([]byte)', numbers(' ', '[', ']')),
	...(
		[
			['list', '[a, b, ...]', 'Java Arrays.toString(char[]), Kotlin toList()', ', ', '[', ']'],
			['list-commas', 'a,b,...', 'JavaScript [...key]', ',', '', ''],
			['python-list', "['a', 'b', ...]", 'Python list(key)', "', '", "['", "']"]
		] as const
	).map(([code, example, typical, between, before, after]) =>
		listRow(
			`character-${code}`,
			example,
			typical,
			(key) => {
				const text = toByteString(key);
				// Each language writes other characters in its own way, and a key has none.
				if (!/^[\w-]+$/.test(text)) return null;
				return fromByteString(before + text.split('').join(between) + after);
			},
			[
				'characters',
				'characters',
				'Make one text of them first: new String(chars), "".join(chars).'
			]
		)
	),
	listRow('node-buffer', '<Buffer 34 39 ...>', 'Node util.inspect(), console output', nodeInspect)
];
