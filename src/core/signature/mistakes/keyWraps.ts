import { fromByteString, joinBytes, toByteString, utf8 } from './bytes.ts';
import { pythonRepr } from './encodings.ts';
import type { KeyMistake, Likelihood } from './mistake.ts';

/* The key with something around it: quotes, brackets, a label, or how a language shows a value. */

interface Row {
	code: string;
	/** Completes "Your key was used ...". */
	as: string;
	before?: string;
	after?: string;
	likelihood?: Likelihood;
	recognise: string;
	fix?: string;
	typical: string;
}

const bare = 'Use the key alone, with nothing around it: 112 hex digits for current keys.';
const copied = 'The key was copied together with the marks around it.';
const fromChat = 'copy and paste from a chat, a manual or an email';
const fromCode = 'copy and paste from source code or JSON';
const unwrap =
	'Take the value out first: key.get() in Java, key! or guard let in Swift, key.unwrap().';
const optional = 'An optional value is put into a string before its content is taken out.';

const rows: readonly Row[] = [
	{
		code: 'in-backticks',
		as: 'with backticks around it',
		before: '`',
		after: '`',
		recognise: copied,
		typical: 'Slack, Markdown, wikis'
	},
	{
		code: 'in-angle-brackets',
		as: 'in angle brackets, as in <key>',
		before: '<',
		after: '>',
		recognise: 'The manual writes <private_key>, and the brackets were kept.',
		typical: 'manuals and samples'
	},
	{
		code: 'in-square-brackets',
		as: 'in square brackets, as in [key]',
		before: '[',
		after: ']',
		recognise: 'The setting is a list with one key, and the list is put into a string.',
		typical: 'Java and Kotlin lists, manuals'
	},
	{
		code: 'in-braces',
		as: 'in braces, as in {key}',
		before: '{',
		after: '}',
		recognise: 'A template keeps its braces around the value.',
		typical: 'templates, manuals'
	},
	{
		code: 'in-guillemets',
		as: 'in guillemets (« and »)',
		before: '«',
		after: '»',
		recognise: copied,
		typical: fromChat
	},
	{
		code: 'in-curly-quotes',
		as: 'in curly double quotes (“ and ”)',
		before: '“',
		after: '”',
		recognise: copied,
		typical: 'word processors, email, macOS smart quotes'
	},
	{
		code: 'in-curly-single-quotes',
		as: 'in curly single quotes (‘ and ’)',
		before: '‘',
		after: '’',
		recognise: copied,
		typical: 'word processors, email, macOS smart quotes'
	},
	{
		code: 'in-low-quotes',
		as: 'in German quotes („ and “)',
		before: '„',
		after: '“',
		recognise: copied,
		typical: 'German word processors and email'
	},
	{
		code: 'in-escaped-quotes',
		as: 'with \\" at both ends',
		before: '\\"',
		after: '\\"',
		recognise: 'A setting was quoted twice, so the inner quotes are part of the value.',
		typical: 'JSON in environment variables, shell scripts'
	},
	{
		code: 'quoted-with-comma',
		as: 'in double quotes with a comma after them',
		before: '"',
		after: '",',
		recognise: copied,
		typical: fromCode
	},
	{
		code: 'quoted-with-semicolon',
		as: 'in double quotes with a semicolon after them',
		before: '"',
		after: '";',
		recognise: copied,
		typical: fromCode
	},
	{
		code: 'single-quoted-with-comma',
		as: 'in single quotes with a comma after them',
		before: "'",
		after: "',",
		recognise: copied,
		typical: fromCode
	},
	{
		code: 'single-quoted-with-semicolon',
		as: 'in single quotes with a semicolon after them',
		before: "'",
		after: "';",
		recognise: copied,
		typical: fromCode
	},
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
	},
	{
		code: 'as-setting-line',
		as: 'with OPENSRS_KEY= before it',
		before: 'OPENSRS_KEY=',
		recognise: 'The whole line of the settings file is read as the key.',
		typical: '.env files read as plain text'
	},
	{
		code: 'after-key-label',
		as: 'with key= before it',
		before: 'key=',
		recognise: 'A parameter is joined to the text with its name.',
		typical: 'habit from APIs that sign query strings'
	},
	{
		code: 'after-bearer',
		as: 'with the word Bearer before it',
		before: 'Bearer ',
		recognise: 'The setting holds the value of an Authorization header.',
		typical: 'habit from APIs with tokens'
	},
	{
		code: 'backslash-n-after',
		as: 'with a backslash and an n after it',
		after: '\\n',
		likelihood: 'medium',
		recognise: 'A newline was written as \\n in single quotes or in a .env file.',
		fix: 'Remove the \\n from the setting: the key ends with a hex digit.',
		typical: 'PHP single quotes, .env files, CI secrets'
	},
	{
		code: 'backslash-r-n-after',
		as: 'with \\r\\n, as four characters, after it',
		after: '\\r\\n',
		recognise: 'A line ending was written as \\r\\n in single quotes or in a .env file.',
		fix: 'Remove the \\r\\n from the setting: the key ends with a hex digit.',
		typical: 'PHP single quotes, .env files'
	},
	{
		code: 'percent-0a-after',
		as: 'with %0A after it',
		after: '%0A',
		recognise: 'A key with a newline at its end was URL-encoded.',
		fix: 'Trim the key before it is encoded, and decode it before use.',
		typical: 'secrets kept in URLs, GitHub Actions outputs'
	}
];

const added = ({ code, as, before = '', after = '', ...row }: Row): KeyMistake => {
	const [start, end] = [utf8(before), utf8(after)];
	return {
		likelihood: 'low',
		fix: bare,
		...row,
		group: 'key',
		code: `key-${code}`,
		happened: `Your key was used ${as}.`,
		change: (key) => joinBytes(start, key, end)
	};
};

/** The key padded to a fixed width; a key that is as long already stays. */
const padded = (width: number, what: 'spaces' | 'nuls', typical: string): KeyMistake => ({
	group: 'key',
	code: `key-padded-to-${width}-with-${what}`,
	likelihood: 'low',
	happened: `Your key was used with ${what === 'nuls' ? 'NUL bytes' : 'spaces'} up to ${width} characters.`,
	recognise: `A column or a buffer of ${width} characters fills the rest.`,
	fix:
		what === 'nuls'
			? 'Hash strlen(key) bytes, not the buffer.'
			: 'Use VARCHAR(255), or trim the key: RTRIM(api_key).',
	typical,
	change: (key) =>
		key.length < width
			? fromByteString(toByteString(key).padEnd(width, what === 'nuls' ? '\0' : ' '))
			: null
});

const fixedColumn = 'CHAR columns in SQL Server, Oracle and PostgreSQL, COBOL and Delphi records';
const buffer = 'C buffers hashed with sizeof';

/** What Node shows of a buffer: 50 bytes at most, and how many more there are. */
function nodeInspect(key: Uint8Array): Uint8Array {
	const shown = Array.from(key.subarray(0, 50), (byte) => byte.toString(16).padStart(2, '0'));
	const more = key.length - 50;
	const rest = more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : '';
	return utf8(`<Buffer ${shown.join(' ')}${rest}>`);
}

const numbers =
	(between: string, before = '', after = '') =>
	(key: Uint8Array) =>
		utf8(before + Array.from(key).join(between) + after);

const toText = 'Turn the bytes into text first, or append the bytes themselves to the hash.';
const listRow = (
	code: string,
	example: string,
	typical: string,
	change: KeyMistake['change']
): KeyMistake => ({
	group: 'key',
	code: `key-as-${code}`,
	likelihood: 'low',
	happened: `Your key was used as text that shows its bytes: ${example}.`,
	recognise: 'The key is an array of bytes, and joining it to a string writes it like this.',
	fix: toText,
	typical,
	change
});

export const keyWraps: readonly KeyMistake[] = [
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
	padded(128, 'spaces', fixedColumn),
	padded(255, 'spaces', fixedColumn),
	padded(128, 'nuls', buffer),
	padded(256, 'nuls', buffer),
	listRow('numbers-with-commas', '52,57,...', 'JavaScript Uint8Array + string', numbers(',')),
	listRow('numbers-with-spaces', '52 57 ...', 'PowerShell "$bytes"', numbers(' ')),
	listRow(
		'number-list',
		'[52, 57, ...]',
		'Java Arrays.toString(), Dart, Kotlin',
		numbers(', ', '[', ']')
	),
	listRow('go-number-list', '[52 57 ...]', 'Go fmt.Sprint([]byte)', numbers(' ', '[', ']')),
	listRow('node-buffer', '<Buffer 34 39 ...>', 'Node util.inspect(), console output', nodeInspect)
];
