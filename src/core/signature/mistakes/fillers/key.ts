import { keyWith } from './places.ts';

/*
 * Fillers at the start or end of the key. Current keys have 112 hex digits and old ones 16. Other
 * shapes may exist, so nothing here requires a key to look like that.
 */

const trimIt = 'Trim the key when you load it, and check its length (usually 112 hex digits):';
const retype = (which: string) =>
	`Delete and retype the ${which} characters of the key, and check its length (usually 112 hex digits).`;

export const keyFillers = [
	keyWith({
		filler: 'newline',
		place: 'end',
		likelihood: 'high',
		recognise: 'The key is from a file or a secret that ends with a newline.',
		fix: `${trimIt} key = open(path).read().strip().`,
		typical: 'key files written with echo, Docker and Kubernetes secrets, fgets()'
	}),
	keyWith({
		filler: 'space',
		place: 'end',
		likelihood: 'high',
		recognise: 'The key was copied from the control panel together with a space.',
		fix: `${trimIt} $key = trim($key).`,
		typical: 'copy and paste from the control panel'
	}),
	keyWith({
		filler: 'crlf',
		place: 'end',
		likelihood: 'medium',
		recognise: 'The key is from a text file written on Windows.',
		fix: `${trimIt} File.ReadAllText(path).Trim().`,
		typical: 'text files from Windows'
	}),
	keyWith({
		filler: 'cr',
		place: 'end',
		likelihood: 'medium',
		recognise: 'Linux loads a .env file with CRLF line endings.',
		fix: 'Convert the file once: dos2unix .env, and trim the key when you load it.',
		typical: '.env files from Windows, source .env'
	}),
	keyWith({
		filler: 'tab',
		place: 'end',
		likelihood: 'low',
		recognise: 'The key was copied from a table or a spreadsheet.',
		fix: `${trimIt} key.trim().`,
		typical: 'copy and paste from a table'
	}),
	keyWith({
		filler: 'space',
		place: 'start',
		likelihood: 'medium',
		recognise: 'The setting reads KEY= value, and the reader splits at the = sign only.',
		fix: `${trimIt} value.split("=", 2)[1].strip().`,
		typical: 'INI and .env files, values split on : or ='
	}),
	keyWith({
		filler: 'space',
		place: 'around',
		code: 'key-space-on-both-sides',
		likelihood: 'low',
		recognise: 'The key was copied with the spaces around it.',
		fix: `${trimIt} $key = trim($key).`,
		typical: 'copy and paste'
	}),
	keyWith({
		filler: 'newline',
		place: 'start',
		likelihood: 'low',
		recognise: 'The key is on the line after the opening quotes or the heredoc mark.',
		fix: `${trimIt} key.strip.`,
		typical: 'heredocs, settings over several lines'
	}),
	keyWith({
		filler: 'nul',
		place: 'end',
		likelihood: 'medium',
		recognise: 'The key is hashed with the size of its buffer instead of its length.',
		fix: 'Leave the terminator out: MD5_Update(&ctx, key, strlen(key)).',
		typical: 'C strings, Delphi, sizeof'
	}),
	keyWith({
		filler: 'nbsp',
		place: 'end',
		likelihood: 'low',
		recognise: 'The key was copied from a web page or an email; PHP trim() does not remove it.',
		fix: `${trimIt} preg_replace('/[^0-9a-f]/i', '', $key).`,
		typical: 'copy and paste from a web page or an email'
	}),
	keyWith({
		filler: 'zero-width-space',
		place: 'end',
		likelihood: 'low',
		recognise: 'The key was copied from a chat or a web page, and is longer than it looks.',
		fix: retype('last'),
		typical: 'copy and paste from chats and web pages'
	}),
	keyWith({
		filler: 'zero-width-space',
		place: 'start',
		likelihood: 'low',
		recognise: 'The key was copied from a chat or a web page, and is longer than it looks.',
		fix: retype('first'),
		typical: 'copy and paste from chats and web pages'
	}),
	keyWith({
		filler: 'bom',
		place: 'start',
		likelihood: 'low',
		recognise: 'The key is from a file that a Windows editor saved as UTF-8.',
		fix: 'Save the file without a byte order mark, or skip it: open(path, encoding="utf-8-sig").',
		typical: 'key files saved by Notepad'
	}),
	keyWith({
		filler: 'double-quotes',
		place: 'around',
		likelihood: 'medium',
		recognise: 'The reader of the settings keeps quotes, as docker --env-file does.',
		fix: 'Write the key without quotes: OPENSRS_KEY=0123abcd.',
		typical: '.env files, INI files, docker --env-file'
	}),
	keyWith({
		filler: 'single-quotes',
		place: 'around',
		likelihood: 'low',
		recognise: 'The reader of the settings keeps quotes.',
		fix: 'Write the key without quotes: OPENSRS_KEY=0123abcd.',
		typical: '.env files, INI files'
	}),
	keyWith({
		filler: 'semicolon',
		place: 'end',
		likelihood: 'low',
		recognise: 'The key was copied from source code or a connection string.',
		fix: 'Remove the semicolon: the key ends with a hex digit.',
		typical: 'copy and paste from code'
	}),
	keyWith({
		filler: 'comma',
		place: 'end',
		likelihood: 'low',
		recognise: 'The key was copied from JSON or a list.',
		fix: 'Remove the comma: the key ends with a hex digit.',
		typical: 'copy and paste from JSON'
	}),
	keyWith({
		filler: 'two-newlines',
		place: 'end',
		likelihood: 'low',
		rare: true,
		recognise: 'The file with the key ends with an empty line.',
		fix: `${trimIt} key.strip().`,
		typical: 'heredocs written with echo'
	}),
	keyWith({
		filler: 'two-spaces',
		place: 'end',
		likelihood: 'low',
		rare: true,
		recognise: 'The key was copied from a Markdown text or a table.',
		fix: `${trimIt} key.trim().`,
		typical: 'Markdown, tables'
	}),
	keyWith({
		filler: 'tab',
		place: 'start',
		likelihood: 'low',
		rare: true,
		recognise: 'The key was copied from a table or an indented file.',
		fix: `${trimIt} key.trim().`,
		typical: 'copy and paste from a table'
	}),
	keyWith({
		filler: 'crlf',
		place: 'start',
		likelihood: 'low',
		rare: true,
		recognise: 'The key is on the line after the opening mark.',
		fix: `${trimIt} key.trim().`,
		typical: 'settings over several lines'
	}),
	keyWith({
		filler: 'nbsp',
		place: 'start',
		likelihood: 'low',
		rare: true,
		recognise: 'The key was copied from a web page or an email; PHP trim() does not remove it.',
		fix: `${trimIt} preg_replace('/[^0-9a-f]/i', '', $key).`,
		typical: 'copy and paste from a web page or an email'
	}),
	keyWith({
		filler: 'left-to-right-mark',
		place: 'end',
		likelihood: 'low',
		rare: true,
		recognise: 'The key was copied from a Windows dialog or a chat.',
		fix: retype('last'),
		typical: 'copy and paste from Windows dialogs'
	}),
	keyWith({
		filler: 'left-to-right-mark',
		place: 'start',
		likelihood: 'low',
		rare: true,
		recognise: 'The key was copied from a Windows dialog or a chat.',
		fix: retype('first'),
		typical: 'copy and paste from Windows dialogs'
	}),
	keyWith({
		filler: 'bom',
		place: 'end',
		likelihood: 'low',
		rare: true,
		recognise: 'Two files with byte order marks were joined.',
		fix: retype('last'),
		typical: 'Windows copy and type commands'
	}),
	keyWith({
		filler: 'quote-and-comma',
		place: 'end',
		likelihood: 'low',
		recognise: 'The key was copied from JSON up to the end of its line.',
		fix: 'Remove both: the key ends with a hex digit.',
		typical: 'copy and paste from JSON'
	})
];
