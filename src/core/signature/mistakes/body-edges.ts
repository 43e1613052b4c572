import { joinBytes, trimBytes, utf8, withoutEnd } from './bytes.ts';
import { bodyMistakes, onBytes } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* Bytes added or lost at the two ends of the body. */

const sameBytes =
	'Build the text once and give the same byte array to the hash and to the request.';

const append = (end: string) => (body: Uint8Array) => joinBytes(body, utf8(end));
const prepend = (start: string) => (body: Uint8Array) => joinBytes(utf8(start), body);

/** NULs up to the next of 256, 512, 1024, ... bytes, as a growing buffer has them. */
function padToBuffer(body: Uint8Array): Uint8Array | null {
	let size = 256;
	while (size < body.length) size *= 2;
	if (size === body.length) return null;
	const padded = new Uint8Array(size);
	padded.set(body);
	return padded;
}

export const bodyEdges: readonly BodyMistake[] = bodyMistakes('edges', [
	{
		code: 'body-nul-added',
		covers: ['body.add.nul'],
		likelihood: 'high',
		happened: 'A NUL byte stood at the end of the text that was signed.',
		recognise:
			'The length given to the hash is one more than the text has: sizeof, strlen + 1, GetBuffer().',
		fix: 'Hash and send exactly the bytes of the text: md5.ComputeHash(stream.ToArray()), or strlen(xml) in C.',
		typical: 'C, C++, Delphi, VB, .NET MemoryStream.GetBuffer()',
		change: append('\0')
	},
	{
		code: 'body-nul-padding-added',
		covers: ['body.add.nulpad'],
		likelihood: 'medium',
		happened: 'The text was signed with the unused rest of its buffer, all NUL bytes.',
		recognise: 'The length that you hash is 256, 512, 1024, 2048, ...: the size of a buffer.',
		fix: 'Take what was written, not the buffer: stream.ToArray() instead of stream.GetBuffer().',
		typical: '.NET MemoryStream.GetBuffer()',
		change: padToBuffer
	},
	{
		code: 'body-newline-added',
		covers: ['body.add.lf'],
		likelihood: 'high',
		happened: 'The text that was signed ends with one more newline than the body.',
		recognise: 'One side comes from echo, a heredoc, an editor or saveXML(), the other does not.',
		fix: 'Sign and send the same bytes. In a shell: printf %s "$xml" instead of echo "$xml".',
		typical: 'bash, heredocs, editors, DOM asXML() and saveXML()',
		change: append('\n')
	},
	{
		code: 'body-crlf-added',
		covers: ['body.add.crlf'],
		likelihood: 'medium',
		happened: 'The text that was signed ends with one more CRLF than the body.',
		recognise: 'A writer that ends lines built it: AppendLine, WriteLine, an editor on Windows.',
		fix: 'Sign and send the same bytes: sb.Append(xml) instead of sb.AppendLine(xml).',
		typical: 'C# StringBuilder.AppendLine, Console.WriteLine, Windows editors',
		change: append('\r\n')
	},
	{
		code: 'body-cr-added',
		covers: ['body.add.cr'],
		likelihood: 'low',
		happened: 'The text that was signed ends with a carriage return (CR).',
		recognise: 'A file with CRLF line ends is read by something that only takes the LF away.',
		fix: 'Read the file in one piece, in binary mode, or convert it with dos2unix first.',
		typical: 'shell and Perl line tools on files from Windows',
		change: append('\r')
	},
	{
		code: 'body-space-added',
		covers: ['body.add.space'],
		likelihood: 'low',
		happened: 'A space stands between the end of the XML and the key.',
		recognise: 'Look for a template such as "$xml $key" or a space typed after </OPS_envelope>.',
		fix: 'Join without anything between: xml + key.',
		typical: 'string templates',
		change: append(' ')
	},
	{
		code: 'body-two-newlines-added',
		covers: ['body.add.lflf'],
		likelihood: 'low',
		happened: 'The text that was signed ends with two more newlines than the body.',
		recognise: 'A heredoc ends with one newline, and echo adds another.',
		fix: 'Write the text with printf %s "$xml", which adds nothing.',
		typical: 'shell: heredoc and echo',
		change: append('\n\n')
	},
	{
		code: 'body-final-newlines-lost',
		covers: ['body.strip.final'],
		likelihood: 'high',
		happened: 'The line ends at the end of the body were missing when it was signed.',
		recognise:
			'The text passed through $(cat file), chomp or rstrip before the hash, not before sending.',
		fix: 'Hash the file, not a variable: { cat request.xml; printf %s "$key"; } | md5sum.',
		typical: 'shell $(...), Perl chomp, Python rstrip("\\r\\n")',
		change: onBytes((body) => withoutEnd(body, '\r\n'))
	},
	{
		code: 'body-final-lf-lost',
		covers: ['body.strip.finallf'],
		likelihood: 'medium',
		happened: 'The final LF was missing when the body was signed; a CR before it stayed.',
		recognise: 'A file with CRLF line ends went through $(cat file), which takes only LF away.',
		fix: 'Keep the text in a file and hash the file, or send the same shell variable that you hash.',
		typical: 'shell $(cat file) on a file from Windows',
		change: onBytes((body) => withoutEnd(body, '\n'))
	},
	{
		code: 'body-chomped',
		covers: ['body.chomp1'],
		likelihood: 'low',
		happened: 'Exactly one line end at the end of the body was missing when it was signed.',
		recognise: 'Look for chomp or a line reader between building the text and hashing it.',
		fix: sameBytes,
		typical: 'Perl and Ruby chomp, line readers',
		change: onBytes((body) =>
			body.endsWith('\r\n') ? body.slice(0, -2) : body.endsWith('\n') ? body.slice(0, -1) : null
		)
	},
	{
		code: 'body-trimmed',
		covers: ['body.trim'],
		likelihood: 'medium',
		happened: 'White space at the ends of the body was missing when it was signed.',
		recognise: 'Look for Trim() or trim() on the XML, or a form that does it for you.',
		fix: 'Trim before both steps or not at all: $xml = trim($xml); then sign and send $xml.',
		typical: 'C# Trim(), PHP trim(), form handlers',
		change: (body) => trimBytes(body)
	},
	{
		code: 'body-newline-before',
		covers: ['body.lead.lf'],
		likelihood: 'medium',
		happened: 'A newline stood before <?xml in the text that was signed.',
		recognise: 'The text begins on the line after the opening quotes.',
		fix: 'Begin right after the quotes: """<?xml ...; XML does not allow anything before its declaration.',
		typical: 'Python """...""", heredocs, template literals',
		change: prepend('\n')
	},
	{
		code: 'body-indent-before',
		covers: ['body.lead.sp4'],
		likelihood: 'low',
		happened: 'Four spaces stood before the text that was signed.',
		recognise: 'The XML is a multi-line string, indented like the code around it.',
		fix: 'Take the indentation off: textwrap.dedent(xml) in Python, <<~XML in Ruby, stripIndent() in Java.',
		typical: 'indented multi-line strings',
		change: prepend('    ')
	},
	{
		code: 'body-bom-added',
		covers: ['body.bom'],
		likelihood: 'medium',
		happened: 'A UTF-8 byte order mark (EF BB BF) stood before the text that was signed.',
		recognise: 'The first bytes of the file are EF BB BF; most editors hide them.',
		fix: 'Write without it: new UTF8Encoding(false) in C#, -Encoding utf8NoBOM in PowerShell.',
		typical: 'Windows Notepad, C# StreamWriter, PowerShell 5 Out-File',
		change: prepend('\ufeff')
	},
	{
		code: 'body-bom-lost',
		covers: ['body.nobom'],
		likelihood: 'low',
		happened: 'The byte order mark (EF BB BF) at the start of the body was not signed.',
		recognise: 'The file begins with EF BB BF, and the reader before the hash skips them.',
		fix: 'Save the file without a byte order mark; then every reader sees the same bytes.',
		typical: 'readers and decoders that skip the mark, such as utf-8-sig in Python',
		change: onBytes((body) => (body.startsWith('\xef\xbb\xbf') ? body.slice(3) : null))
	},
	{
		code: 'body-blank-line-before',
		covers: ['body.crlfhdr'],
		likelihood: 'low',
		happened: 'The blank line between headers and body was signed as part of the body.',
		recognise: 'The request is put together by hand, and the text begins with CRLF.',
		fix: 'The body begins after the blank line: end the headers with \\r\\n\\r\\n and sign what follows.',
		typical: 'clients that write to a socket themselves',
		change: prepend('\r\n')
	}
]);
