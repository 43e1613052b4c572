import { trimBytes, withoutEnd } from './bytes.ts';
import { bodyMistakes, onBytes } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* Bytes lost at the two ends of the body. What is added there: fillers/body.ts. */

const sameBytes = 'Build the text once, then hash and send the same byte array.';

/** NULs up to the next of 256, 512, 1024, ... bytes, as a growing buffer has them. */
function padToBuffer(body: Uint8Array): Uint8Array | null {
	let size = 256;
	while (size < body.length) size *= 2;
	if (size === body.length) return null;
	const padded = new Uint8Array(size);
	padded.set(body);
	return padded;
}

/** NULs up to a size that is not simply the next power of two. */
const paddedTo = (size: number): Omit<BodyMistake, 'group' | 'kind'> => ({
	code: `body-nul-padded-to-${size}`,
	likelihood: 'low',
	rare: true,
	happened: 'The signed text was padded with NUL bytes.',
	means: `Its length became ${size} bytes.`,
	recognise: `The length that you hash is ${size}: the size of a buffer.`,
	fix: 'Hash the bytes you received, not the buffer: md.update(buffer, 0, n).',
	typical: 'Java and C buffers of a fixed size',
	change: (body) => {
		if (body.length * 2 > size) return null;
		const padded = new Uint8Array(size);
		padded.set(body);
		return padded;
	}
});

const indents = { 2: '  ', 4: '    ', 8: '        ', tab: '\t' } as const;
const nameOf = (indent: string) => (indent === '\t' ? 'a tab' : `${indent.length} spaces`);

/** The text on a line of its own in an indented template, whose last line may be indented less. */
const inTemplate = (
	before: keyof typeof indents,
	after?: keyof typeof indents
): Omit<BodyMistake, 'group' | 'kind'> => {
	const [start, end] = [indents[before], after === undefined ? '' : indents[after]];
	return {
		code: `body-in-template-${before}${after === undefined ? '' : `-${after}`}`,
		likelihood: 'low',
		rare: true,
		happened: 'Your template’s white space was signed too.',
		means: `A newline and ${nameOf(start)} come before the XML, a newline${end && ` and ${nameOf(end)}`} after it.`,
		recognise: 'The XML is on its own line between the quotes of an indented string.',
		fix: 'Put the value right between the quotes: `${xml}`, or use the variable itself.',
		typical: 'JavaScript template literals, Python multi-line strings, PHP and Ruby heredocs',
		change: onBytes((body) => `\n${start}${body}\n${end}`)
	};
};

export const bodyEdges: readonly BodyMistake[] = bodyMistakes('edges', [
	{
		code: 'body-nul-padding-added',
		likelihood: 'medium',
		happened: 'The unused rest of the buffer was signed too.',
		recognise: 'The length that you hash is 256, 512, 1024, 2048, ...: the size of a buffer.',
		fix: 'Take what was written, not the buffer: stream.ToArray() instead of stream.GetBuffer().',
		typical: '.NET MemoryStream.GetBuffer()',
		change: padToBuffer
	},
	inTemplate(2),
	inTemplate(2, 2),
	inTemplate(4),
	inTemplate(4, 2),
	inTemplate(4, 4),
	inTemplate(8),
	inTemplate(8, 4),
	inTemplate(8, 8),
	inTemplate('tab'),
	inTemplate('tab', 'tab'),
	...[2048, 4096, 8192, 16384, 65536].map(paddedTo),
	{
		code: 'body-nuls-before',
		likelihood: 'low',
		rare: true,
		happened: 'NUL bytes were signed before the text.',
		recognise: 'A buffer is made with the length of the text, and the text is appended to it.',
		fix: 'Make it empty with room for the text: make([]byte, 0, len(xml)).',
		typical: 'Go: append(make([]byte, len(xml)), xml...)',
		change: (body) => {
			const padded = new Uint8Array(2 * body.length);
			padded.set(body, body.length);
			return padded;
		}
	},
	{
		code: 'body-final-newlines-lost',
		likelihood: 'high',
		happened: 'The signed text has no final line ending.',
		recognise:
			'The text passed through $(cat file), chomp or rstrip before the hash, not before sending.',
		fix: 'Hash the file, not a variable: { cat request.xml; printf %s "$key"; } | md5sum.',
		typical: 'shell $(...), Perl chomp, Python rstrip("\\r\\n")',
		change: onBytes((body) => withoutEnd(body, '\r\n'))
	},
	{
		code: 'body-final-lf-lost',
		likelihood: 'medium',
		happened: 'The signed text has no final LF.',
		means: 'Only LF was removed; a CR before it was signed.',
		recognise: 'A file with CRLF line endings went through $(cat file), which removes only LF.',
		fix: 'Keep the text in a file and hash the file, or send the same shell variable that you hash.',
		typical: 'shell $(cat file) on a file from Windows',
		change: onBytes((body) => withoutEnd(body, '\n'))
	},
	{
		code: 'body-chomped',
		likelihood: 'low',
		happened: 'The signed text is one line ending short.',
		recognise: 'Look for chomp or a line reader between building the text and hashing it.',
		fix: sameBytes,
		typical: 'Perl and Ruby chomp, line readers',
		change: onBytes((body) =>
			body.endsWith('\r\n') ? body.slice(0, -2) : body.endsWith('\n') ? body.slice(0, -1) : null
		)
	},
	{
		code: 'body-trimmed',
		likelihood: 'medium',
		happened: 'White space at the ends was not signed.',
		recognise: 'Look for Trim() or trim() on the XML, or a form that does it for you.',
		fix: 'Trim before both steps or not at all: $xml = trim($xml); then sign and send $xml.',
		typical: 'C# Trim(), PHP trim(), form handlers',
		change: (body) => trimBytes(body)
	},
	{
		code: 'body-bom-lost',
		likelihood: 'low',
		happened: 'The byte order mark was not signed.',
		recognise: 'The file begins with EF BB BF, and the reader before the hash skips them.',
		fix: 'Save the file without a byte order mark; then every reader sees the same bytes.',
		typical: 'readers and decoders that skip the mark, such as utf-8-sig in Python',
		change: onBytes((body) => (body.startsWith('\xef\xbb\xbf') ? body.slice(3) : null))
	}
]);
