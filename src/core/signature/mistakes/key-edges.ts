import { joinBytes, utf8 } from './bytes.ts';
import type { KeyMistake, Likelihood } from './mistake.ts';

/*
 * Something stands before or after the key. Keys of today have 112 hex digits, old ones 16; other
 * shapes may exist, so nothing here says that a key must look like that.
 */

const trimIt = 'Trim the key where it is read, and check its length (usually 112 hex digits):';

interface Row {
	code: string;
	id: string;
	before?: string;
	after?: string;
	likelihood: Likelihood;
	happened: string;
	recognise: string;
	fix: string;
	typical: string;
}

const rows: readonly Row[] = [
	{
		code: 'key-newline-after',
		id: 'key.lf',
		after: '\n',
		likelihood: 'high',
		happened: 'A newline stands after the key.',
		recognise: 'The key is read from a file or a secret that ends with a newline.',
		fix: `${trimIt} key = open(path).read().strip().`,
		typical: 'key files written with echo, Docker and Kubernetes secrets, fgets()'
	},
	{
		code: 'key-space-after',
		id: 'key.space',
		after: ' ',
		likelihood: 'high',
		happened: 'A space stands after the key.',
		recognise: 'The key was copied from the control panel together with a space.',
		fix: `${trimIt} $key = trim($key);`,
		typical: 'copy and paste from the control panel'
	},
	{
		code: 'key-crlf-after',
		id: 'key.crlf',
		after: '\r\n',
		likelihood: 'medium',
		happened: 'A CRLF stands after the key.',
		recognise: 'The key is read from a text file that was written on Windows.',
		fix: `${trimIt} File.ReadAllText(path).Trim().`,
		typical: 'text files from Windows'
	},
	{
		code: 'key-cr-after',
		id: 'key.cr',
		after: '\r',
		likelihood: 'medium',
		happened: 'A carriage return (CR) stands after the key.',
		recognise: 'An .env file with CRLF line ends is read on Linux.',
		fix: 'Convert the file once: dos2unix .env, and trim the key where it is read.',
		typical: '.env files from Windows, source .env'
	},
	{
		code: 'key-tab-after',
		id: 'key.tab',
		after: '\t',
		likelihood: 'low',
		happened: 'A tab stands after the key.',
		recognise: 'The key was copied from a table or a spreadsheet.',
		fix: `${trimIt} key.trim().`,
		typical: 'copy and paste from a table'
	},
	{
		code: 'key-space-before',
		id: 'key.lspace',
		before: ' ',
		likelihood: 'medium',
		happened: 'A space stands before the key.',
		recognise: 'The setting reads KEY= value, and the reader splits at the = sign only.',
		fix: `${trimIt} value.split("=", 2)[1].strip().`,
		typical: 'INI and .env files, values split on : or ='
	},
	{
		code: 'key-space-on-both-sides',
		id: 'key.spaces',
		before: ' ',
		after: ' ',
		likelihood: 'low',
		happened: 'A space stands on each side of the key.',
		recognise: 'The key was copied with the spaces around it.',
		fix: `${trimIt} $key = trim($key);`,
		typical: 'copy and paste'
	},
	{
		code: 'key-newline-before',
		id: 'key.llf',
		before: '\n',
		likelihood: 'low',
		happened: 'A newline stands before the key.',
		recognise: 'The key stands on the line after the opening quotes or the heredoc mark.',
		fix: `${trimIt} key.strip.`,
		typical: 'heredocs, settings over several lines'
	},
	{
		code: 'key-nul-after',
		id: 'key.nul',
		after: '\0',
		likelihood: 'medium',
		happened: 'A NUL byte stands after the key.',
		recognise: 'The key is hashed with the size of its buffer, not with its length.',
		fix: 'Leave the terminator out: MD5_Update(&ctx, key, strlen(key)).',
		typical: 'C strings, Delphi, sizeof'
	},
	{
		code: 'key-nbsp-after',
		id: 'key.nbsp',
		after: '\u00a0',
		likelihood: 'low',
		happened: 'A no-break space (C2 A0) stands after the key.',
		recognise: 'The key was copied from a web page or an e-mail; PHP trim() does not remove it.',
		fix: `${trimIt} preg_replace('/[^0-9a-f]/i', '', $key).`,
		typical: 'copy and paste from a web page or an e-mail'
	},
	{
		code: 'key-zero-width-space-after',
		id: 'key.zwsp',
		after: '\u200b',
		likelihood: 'low',
		happened: 'A zero-width space (E2 80 8B), which nobody sees, stands after the key.',
		recognise: 'The key was copied from a chat or a web page, and is longer than it looks.',
		fix: 'Type the last characters of the key anew, and check its length (usually 112 hex digits).',
		typical: 'copy and paste from chats and web pages'
	},
	{
		code: 'key-zero-width-space-before',
		id: 'key.lzwsp',
		before: '\u200b',
		likelihood: 'low',
		happened: 'A zero-width space (E2 80 8B), which nobody sees, stands before the key.',
		recognise: 'The key was copied from a chat or a web page, and is longer than it looks.',
		fix: 'Type the first characters of the key anew, and check its length (usually 112 hex digits).',
		typical: 'copy and paste from chats and web pages'
	},
	{
		code: 'key-bom-before',
		id: 'key.bom',
		before: '\ufeff',
		likelihood: 'low',
		happened: 'A byte order mark (EF BB BF) stands before the key.',
		recognise: 'The key is read from a file that an editor on Windows saved as UTF-8.',
		fix: 'Save the file without it, or skip it: open(path, encoding="utf-8-sig").',
		typical: 'key files saved by Notepad'
	},
	{
		code: 'key-double-quotes-around',
		id: 'key.dq',
		before: '"',
		after: '"',
		likelihood: 'medium',
		happened: 'Double quotes stand around the key and belong to it.',
		recognise: 'The reader of the settings keeps quotes: docker --env-file does.',
		fix: 'Write the key without quotes: OPENSRS_KEY=0123abcd.',
		typical: '.env files, INI files, docker --env-file'
	},
	{
		code: 'key-single-quotes-around',
		id: 'key.sq',
		before: "'",
		after: "'",
		likelihood: 'low',
		happened: 'Single quotes stand around the key and belong to it.',
		recognise: 'The reader of the settings keeps quotes.',
		fix: 'Write the key without quotes: OPENSRS_KEY=0123abcd.',
		typical: '.env files, INI files'
	},
	{
		code: 'key-semicolon-after',
		id: 'key.semi',
		after: ';',
		likelihood: 'low',
		happened: 'A semicolon stands after the key.',
		recognise: 'The key was copied from source code or a connection string.',
		fix: 'Remove the semicolon: the key ends with a hex digit.',
		typical: 'copy and paste from code'
	},
	{
		code: 'key-comma-after',
		id: 'key.comma',
		after: ',',
		likelihood: 'low',
		happened: 'A comma stands after the key.',
		recognise: 'The key was copied from JSON or a list.',
		fix: 'Remove the comma: the key ends with a hex digit.',
		typical: 'copy and paste from JSON'
	},
	{
		code: 'key-quote-and-comma-after',
		id: 'key.dqcomma',
		after: '",',
		likelihood: 'low',
		happened: 'A quote and a comma stand after the key.',
		recognise: 'The key was copied from JSON up to the end of its line.',
		fix: 'Remove both: the key ends with a hex digit.',
		typical: 'copy and paste from JSON'
	}
];

export const keyEdges: readonly KeyMistake[] = rows.map(({ id, before, after, ...row }) => {
	const [start, end] = [utf8(before ?? ''), utf8(after ?? '')];
	return { ...row, group: 'key', covers: [id], change: (key) => joinBytes(start, key, end) };
});
