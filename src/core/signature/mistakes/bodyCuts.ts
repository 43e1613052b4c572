import { bodyMistakes, onBytes, onText } from './change.ts';
import type { BodyMistake, Likelihood } from './mistake.ts';
import { viewOf } from './view.ts';

/* Only a part of the body was signed. */

type Row = Omit<BodyMistake, 'group' | 'kind'>;

/** Lengths at which the catalogue found texts cut, and what usually has that size. */
const limits: readonly [bytes: number, typical: string][] = [
	[255, 'VARCHAR(255) columns'],
	[256, 'buffers of 256 bytes'],
	[512, 'buffers of 512 bytes'],
	[1023, 'buffers of 1024 bytes with a terminator, fgets(buf, 1024, f)'],
	[1024, 'fread(), recv() or read() called once with 1024'],
	[2048, 'fread() or read() called once with 2048'],
	[4096, 'read() called once, php fread($f, 4096)'],
	[8000, 'SQL Server VARCHAR(8000)'],
	[8192, 'php fread() on a socket, Node and Java stream chunks'],
	[65535, 'MySQL TEXT columns'],
	[65536, 'one chunk of a stream or pipe']
];

const cutAt = ([bytes, typical]: (typeof limits)[number]): Row => ({
	code: `body-cut-at-${bytes}`,
	likelihood: 'low',
	happened: `Only the first ${bytes} bytes were signed.`,
	recognise: `The body is longer than ${bytes} bytes, and short requests work.`,
	fix: 'Read until the end: stream_get_contents($f), f.read(), await new Response(stream).text().',
	typical,
	change: (body) => (body.length > bytes ? body.slice(0, bytes) : null)
});

const byCharacters = (
	code: string,
	likelihood: Likelihood,
	unit: string,
	typical: string,
	count: (text: string) => number | null
): Row => ({
	code,
	likelihood,
	onlyNonAscii: true,
	happened: 'The end of the body was not signed.',
	means: `Its length was counted in ${unit}, not bytes.`,
	recognise:
		'Calls fail only with accents or other non-ASCII letters; each of them costs the end of the text.',
	fix: 'Count bytes: byte[] b = xml.getBytes(UTF_8); md.update(b); and Content-Length: b.length.',
	typical,
	change: (body) => {
		const view = viewOf(body);
		if (view.isAscii || view.text === null) return null;
		const length = count(view.text);
		return length === null ? null : body.slice(0, length);
	}
});

/** The last line. A newline at the very end does not start another line. */
function lastLine(body: string): string {
	const end = body.endsWith('\n') ? body.length - 1 : body.length;
	return body.slice(body.lastIndexOf('\n', end - 1) + 1, end);
}

export const bodyCuts: readonly BodyMistake[] = bodyMistakes('cut', [
	{
		code: 'body-cut-at-nul',
		likelihood: 'low',
		happened: 'The signed text ends at the first NUL byte.',
		recognise: 'The body contains a NUL, and a C function stops there.',
		fix: 'Pass the length: MD5_Update(&ctx, xml, xml_length), not strlen(xml).',
		typical: 'C strlen()',
		change: onBytes((body) => (body.includes('\0') ? body.slice(0, body.indexOf('\0')) : null))
	},
	{
		code: 'body-first-line-only',
		likelihood: 'low',
		happened: 'Only the first line of the body was signed.',
		recognise: 'What loads the text stops at a line ending: read, gets, readLine().',
		fix: 'Read all of it: xml=$(cat request.xml), Files.readString(path).',
		typical: 'shell read, C fgets(), Java BufferedReader.readLine()',
		change: onBytes((body) => (body.includes('\n') ? body.slice(0, body.indexOf('\n')) : null))
	},
	{
		code: 'body-last-line-only',
		likelihood: 'low',
		happened: 'Only the last line of the body was signed.',
		recognise: 'A loop over lines overwrites the text with each line.',
		fix: 'Read all of it: xml=$(cat request.xml).',
		typical: 'shell while read loops',
		change: onBytes((body) => (body.includes('\n') ? lastLine(body) : null))
	},
	{
		code: 'body-cut-at-emoji',
		likelihood: 'medium',
		onlyNonAscii: true,
		happened: 'The signed text ends before the first emoji.',
		recognise: 'Calls fail only when a value has an emoji or another character above U+FFFF.',
		fix: 'Store the text as utf8mb4: ALTER TABLE ... CONVERT TO CHARACTER SET utf8mb4.',
		typical: 'MySQL columns in utf8 (utf8mb3), which cut the text there',
		change: onText((text) => {
			const at = text.search(/[\ud800-\udbff]/);
			return at < 0 ? null : text.slice(0, at);
		})
	},
	...limits.map(cutAt),
	byCharacters(
		'body-cut-to-character-count',
		'medium',
		'characters (UTF-16 units)',
		'Java md5.update(bytes, 0, s.length()), C# TransformBlock(.., str.Length), JavaScript .length',
		(text) => text.length
	),
	{
		...byCharacters(
			'body-cut-to-code-point-count',
			'low',
			'characters (an emoji is one)',
			'Python len(), Ruby length, PHP mb_strlen(), Perl length',
			(text) => {
				// Without characters above U+FFFF this equals the count of UTF-16 units, listed above.
				const pairs = text.match(/[\ud800-\udbff]/g)?.length ?? 0;
				return pairs === 0 ? null : text.length - pairs;
			}
		),
		fix: 'Count bytes: len(xml.encode("utf-8")), xml.bytesize, strlen($xml).'
	}
]);
