import { bodyWith } from './places.ts';

/* Fillers at the start or end of the body. */

export const bodyFillers = [
	bodyWith({
		filler: 'nul',
		place: 'end',
		likelihood: 'high',
		recognise:
			'The length passed to the hash is one more than the text has: sizeof, strlen + 1, GetBuffer().',
		fix: 'Hash and send exactly the bytes of the text: md5.ComputeHash(stream.ToArray()), or strlen(xml) in C.',
		typical: 'C, C++, Delphi, VB, .NET MemoryStream.GetBuffer()'
	}),
	bodyWith({
		filler: 'newline',
		place: 'end',
		likelihood: 'high',
		recognise: 'One side comes from echo, a heredoc, an editor or saveXML(), the other does not.',
		fix: 'Sign and send the same bytes. In a shell: printf %s "$xml" instead of echo "$xml".',
		typical: 'bash, heredocs, editors, DOM asXML() and saveXML()'
	}),
	bodyWith({
		filler: 'crlf',
		place: 'end',
		likelihood: 'medium',
		recognise:
			'It was built by a writer that ends lines: AppendLine, WriteLine, an editor on Windows.',
		fix: 'Sign and send the same bytes: sb.Append(xml) instead of sb.AppendLine(xml).',
		typical: 'C# StringBuilder.AppendLine, Console.WriteLine, Windows editors'
	}),
	bodyWith({
		filler: 'cr',
		place: 'end',
		likelihood: 'low',
		recognise: 'What loads a file with CRLF line endings removes only the LF.',
		fix: 'Read the file in one piece, in binary mode, or convert it with dos2unix first.',
		typical: 'shell and Perl line tools on files from Windows'
	}),
	bodyWith({
		filler: 'space',
		place: 'end',
		likelihood: 'low',
		recognise: 'Look for a template such as "$xml $key" or a space typed after </OPS_envelope>.',
		fix: 'Join without anything between: xml + key.',
		typical: 'string templates'
	}),
	bodyWith({
		filler: 'two-newlines',
		place: 'end',
		likelihood: 'low',
		recognise: 'A heredoc ends with one newline, and echo adds another.',
		fix: 'Write the text with printf %s "$xml", which adds nothing.',
		typical: 'shell: heredoc and echo'
	}),
	bodyWith({
		filler: 'newline',
		place: 'start',
		likelihood: 'medium',
		recognise: 'The text begins on the line after the opening quotes.',
		fix: 'Begin right after the quotes: """<?xml ...; XML allows nothing before its declaration.',
		typical: 'Python """...""", heredocs, template literals'
	}),
	bodyWith({
		filler: 'indent',
		place: 'start',
		likelihood: 'low',
		recognise: 'The XML is a multi-line string, indented like the code around it.',
		fix: 'Remove the indentation: textwrap.dedent(xml) in Python, <<~XML in Ruby, stripIndent() in Java.',
		typical: 'indented multi-line strings'
	}),
	bodyWith({
		filler: 'bom',
		place: 'start',
		code: 'body-bom-added',
		likelihood: 'medium',
		recognise: 'The first bytes of the file are EF BB BF; most editors hide them.',
		fix: 'Write without it: new UTF8Encoding(false) in C#, -Encoding utf8NoBOM in PowerShell.',
		typical: 'Windows Notepad, C# StreamWriter, PowerShell 5 Out-File'
	}),
	bodyWith({
		filler: 'crlf',
		place: 'start',
		code: 'body-blank-line-before',
		likelihood: 'low',
		happened: 'The empty line after the headers was signed too.',
		recognise: 'Your client writes the request by hand, and the signed text starts with CRLF.',
		fix: 'Sign only what follows the empty line: end the headers with \\r\\n\\r\\n.',
		typical: 'clients that write to a socket themselves'
	})
];
