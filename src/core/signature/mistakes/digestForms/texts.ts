import * as write from '../digestWrite.ts';
import type { Likelihood } from '../mistake.ts';
import { innerLow, low, type Form } from './form.ts';

/* Hex digits the way a language prints a value, or with a label. */

interface Row {
	code: string;
	before: string;
	after?: string;
	recognise: string;
	fix?: string;
	typical: string;
	likelihood?: Likelihood;
	/** Set if it adds white space at an end, which HTTP strips from a header's value. */
	innerOnly?: true;
}

const digitsOnly = 'Use the 32 digits alone: take the value out before it is put into a string.';
const label = 'Keep what is after the label: the 32 digits.';
const list = 'The function returns a list with one value, and the list is put into a string.';
const described = 'An object that describes itself is put into a string.';

const rows: readonly Row[] = [
	{
		code: 'python-hex-bytes',
		before: "b'",
		after: "'",
		recognise: 'binascii.hexlify() or base64.b16encode() returns bytes, and str() shows them.',
		fix: 'Use .hexdigest(), or decode the bytes: hexlify(d).decode("ascii").',
		typical: 'Python 3: str(binascii.hexlify(digest)), f-strings with bytes',
		likelihood: 'medium'
	},
	{
		code: 'json-array',
		before: '["',
		after: '"]',
		recognise: list,
		fix: 'Take the first value: digest.unpack1("H*") in Ruby.',
		typical: 'Ruby digest.unpack("H*"), JSON'
	},
	{ code: 'python-list', before: "['", after: "']", recognise: list, typical: 'Python lists' },
	{ code: 'brackets', before: '[', after: ']', recognise: list, typical: 'Java and Kotlin lists' },
	{
		code: 'swift-description',
		before: 'MD5 digest: ',
		recognise: described,
		fix: 'Write the bytes in hex: digest.map { String(format: "%02x", $0) }.joined().',
		typical: 'Swift: "\\(Insecure.MD5.hash(data: data))"',
		likelihood: 'medium'
	},
	{
		code: 'ruby-inspect',
		before: '#<Digest::MD5: ',
		after: '>',
		recognise: 'inspect or p shows the digest object, not its digits.',
		fix: 'Use Digest::MD5.hexdigest(text).',
		typical: 'Ruby: Digest::MD5 with inspect'
	},
	{
		code: 'swift-optional',
		before: 'Optional("',
		after: '")',
		recognise: 'An optional value is put into a string before it is unwrapped.',
		typical: 'Swift'
	},
	{
		code: 'java-optional',
		before: 'Optional[',
		after: ']',
		recognise: 'An Optional is put into a string before its content is taken out.',
		typical: 'Java, Kotlin'
	},
	{
		code: 'rust-some',
		before: 'Some("',
		after: '")',
		recognise: 'An Option is formatted with {:?} before its content is taken out.',
		typical: 'Rust'
	},
	{
		code: 'scala-some',
		before: 'Some(',
		after: ')',
		recognise: 'An Option is put into a string before its content is taken out.',
		typical: 'Scala'
	},
	{
		code: 'single-quotes',
		before: "'",
		after: "'",
		recognise: 'A helper that quotes text for SQL or a shell was used.',
		typical: 'SQL and shell helpers'
	},
	{
		code: 'postgres-bytea',
		before: '\\x',
		recognise: 'A bytea value is cast to text, which writes \\x before its digits.',
		fix: "Use md5(text), or encode(digest(...), 'hex').",
		typical: 'PostgreSQL: digest(...)::text',
		likelihood: 'medium'
	},
	{ code: 'md5-colon-label', before: 'md5:', recognise: label, typical: 'integrity values' },
	{ code: 'md5-equals-label', before: 'md5=', recognise: label, typical: 'integrity values' },
	{ code: 'md5-label', before: 'MD5: ', recognise: label, typical: 'print statements, tools' },
	{
		code: 'bearer',
		before: 'Bearer ',
		recognise: 'A helper for Authorization headers writes the value.',
		typical: 'HTTP client helpers'
	},
	{
		code: 'percent-0a',
		before: '',
		after: '%0A',
		recognise: 'A digest with a newline at its end was URL-encoded.',
		typical: 'shell scripts with URL encoding'
	},
	{
		code: 'backslash-n',
		before: '',
		after: '\\n',
		recognise: 'A newline was written as \\n in single quotes.',
		typical: 'PHP and shell single quotes'
	},
	{
		code: 'crlf',
		before: '',
		after: '\r\n',
		recognise: 'A Windows program prints the digest, and its line ending stays.',
		typical: 'Windows command line tools',
		innerOnly: true
	},
	{ code: 'signature-parameter', before: 'signature=', recognise: label, typical: 'query strings' },
	{
		code: 'json-object',
		before: '{"signature":"',
		after: '"}',
		recognise: 'A JSON object with the value is put into the header as a whole.',
		fix: 'Take the value out of the object: data.signature.',
		typical: 'JSON helpers'
	},
	{
		code: 'semicolon',
		before: '',
		after: ';',
		recognise: 'A semicolon from code or a parameter list is part of the text.',
		typical: 'header helpers, copied code'
	},
	{
		code: 'comma',
		before: '',
		after: ',',
		recognise: 'A comma from a list is part of the text.',
		typical: 'header helpers, copied code'
	},
	{
		code: 'header-name',
		before: 'X-Signature: ',
		recognise: 'The whole header line is used in place of its value.',
		fix: 'Use the part after the colon.',
		typical: 'header helpers that add the name themselves'
	}
];

const shown = ({ before, after = '' }: Row) => `${before}...${after}`.replace('\r\n', '\\r\\n');

export const textForms: readonly Form[] = rows.map((row) => ({
	...(row.innerOnly ? innerLow : low),
	...(row.likelihood === undefined ? {} : { inner: row.likelihood }),
	code: row.code,
	as: `as “${shown(row)}”`,
	recognise: row.recognise === label ? 'A label was left before the digits.' : row.recognise,
	fix: row.fix ?? (row.recognise === label ? label : digitsOnly),
	typical: row.typical,
	write: write.hexWith({ before: row.before, after: row.after ?? '' })
}));
