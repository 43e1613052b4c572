import { toByteString, utf8 } from './bytes.ts';
import { bodyMistakes, onBytes, onEachByte } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* Quotes that were replaced, lost, or escaped with backslashes. */

const bytesOf = (text: string) => toByteString(utf8(text));
const [openQuote, closeQuote] = [bytesOf('“'), bytesOf('”')];

export const bodyQuotes: readonly BodyMistake[] = bodyMistakes('quotes', [
	{
		code: 'body-quotes-to-double',
		likelihood: 'medium',
		happened: 'Each single quote was signed as a double quote.',
		recognise: 'XML libraries write attributes in double quotes, whatever the template had.',
		fix: 'Sign the text that is sent, after every step that may write it again.',
		typical: 'DOM libraries that write the document again',
		change: onEachByte({ "'": '"' })
	},
	{
		code: 'body-quotes-to-single',
		likelihood: 'medium',
		happened: 'Each double quote was signed as a single quote.',
		recognise:
			'The text was put into a shell command, SQL or a template where double quotes aren’t allowed.',
		fix: "Read the text from a file or a here-document with quoted name: <<'XML'.",
		typical: 'shell quoting, SQL, templates',
		change: onEachByte({ '"': "'" })
	},
	{
		code: 'body-quotes-lost',
		likelihood: 'low',
		happened: 'All quotes were removed before signing.',
		recognise: 'The shell removed them: the XML is in a command without quotes around it.',
		fix: 'Keep the XML in a file, and hash the file: cat request.xml, not echo <?xml ....',
		typical: 'sh, bash, cmd',
		change: onEachByte({ '"': '', "'": '' })
	},
	{
		code: 'body-quotes-typographic',
		likelihood: 'low',
		happened: 'Double quotes were signed as curly quotes.',
		recognise: 'The sample was copied from a web page, a PDF or a word processor.',
		fix: 'Type plain quotes (") in the XML.',
		typical: 'text copied from Word, PDF or a blog',
		change: onBytes((body) => body.replace(/"([^"]*)"/g, `${openQuote}$1${closeQuote}`))
	},
	{
		code: 'body-backslashes-added',
		likelihood: 'medium',
		happened: 'Backslashes were added before signing.',
		means: 'They precede quotes, backslashes and NULs.',
		recognise: 'Print the text before hashing: it shows \\" where the XML has ".',
		fix: 'Remove them first: $xml = wp_unslash($_POST["xml"]); or stripslashes(), then sign and send $xml.',
		typical: 'WordPress $_POST, PHP addslashes(), magic quotes',
		change: onEachByte({ "'": "\\'", '"': '\\"', '\\': '\\\\', '\0': '\\0' })
	},
	{
		code: 'body-backslashes-before-double-quotes',
		likelihood: 'low',
		happened: 'Double quotes were signed with backslashes before them.',
		recognise: 'The text was copied out of JSON or source code together with its backslashes.',
		fix: 'Let the language read the literal, or decode it: JSON.parse(text).',
		typical: 'JSON, shell and source code pasted unchanged',
		change: onEachByte({ '"': '\\"' })
	}
]);
