import { utf8 } from './bytes.ts';
import { bodyMistakes, onBytes, onText, onView } from './change.ts';
import type { BodyMistake } from './mistake.ts';
import { normalise } from './normalise.ts';
import { viewOf } from './view.ts';
import { windows1252Character } from './windows1252.ts';
import { characterOf, referencesFor } from './xml/entities.ts';

/* Non-ASCII characters written in another way that is still text. */

const onlyAccents = 'Calls fail only when a value has accents or other non-ASCII letters.';
const afterWriting = 'Sign the text after the library has written it, and send that text.';

/** Applies only if the body is UTF-8 and contains non-ASCII characters. */
const references = (base: 'dec' | 'hex') =>
	onView(({ isAscii, text, string }) =>
		isAscii || text === null ? null : referencesFor(string, base)
	);

const rows: readonly Omit<BodyMistake, 'group' | 'kind'>[] = [
	{
		code: 'charset-windows-1252-twice',
		likelihood: 'low',
		onlyNonAscii: true,
		happened: 'The text was encoded to UTF-8 twice.',
		means: 'In between, it was taken as Windows-1252.',
		recognise: `${onlyAccents} A ’ shows as â€™.`,
		fix: 'Read the text as UTF-8 where it comes in; SET NAMES utf8mb4 for MySQL.',
		typical: 'Windows tools, MySQL connections in "latin1"',
		change: (body) => {
			const view = viewOf(body);
			if (view.text === null || view.isAscii) return null;
			return utf8(view.string.replace(/[\x80-\x9f]/g, windows1252Character));
		}
	},
	{
		code: 'charset-decimal-references',
		likelihood: 'medium',
		onlyNonAscii: true,
		happened: 'Non-ASCII characters were signed as decimal references.',
		means: 'For example, é became &#233;.',
		recognise: `${onlyAccents} A library writes us-ascii unless told otherwise.`,
		fix: 'Name the encoding: ET.tostring(root, encoding="utf-8"), and sign what it returns.',
		typical: 'Python ElementTree in its default us-ascii, Nokogiri and SimpleXML without encoding',
		change: references('dec')
	},
	{
		code: 'charset-hex-references',
		likelihood: 'medium',
		onlyNonAscii: true,
		happened: 'Non-ASCII characters were signed as hex references.',
		means: 'For example, é became &#xE9;.',
		recognise: `${onlyAccents} The declaration names no encoding, so the library writes ASCII.`,
		fix: 'Name the encoding: new DOMDocument("1.0", "UTF-8"), and sign what saveXML() returns.',
		typical: 'libxml asXML() and saveXML() without encoding, .NET XmlWriter in ASCII',
		change: references('hex')
	},
	{
		// Shows even in a body of ASCII alone, because the characters are in its references.
		code: 'charset-references-resolved',
		likelihood: 'low',
		happened: 'Character references were resolved before signing.',
		means: 'For example, &#233; became é.',
		recognise: `${onlyAccents} A parser and a writer run between signing and sending.`,
		fix: afterWriting,
		typical: 'XML libraries between signing and sending',
		change: onBytes((body) =>
			body.replace(/&#([0-9]+|x[0-9a-fA-F]+);/g, (found, digits: string) => {
				const code = digits[0] === 'x' ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
				return code < 0x80 ? found : (characterOf(code) ?? found);
			})
		)
	},
	{
		code: 'charset-json-escapes',
		likelihood: 'low',
		onlyNonAscii: true,
		happened: 'Non-ASCII characters were signed as JSON escapes.',
		means: 'For example, é became \\u00e9.',
		recognise: `${onlyAccents} The text went through JSON or unicode_escape on one side.`,
		fix: 'Decode it before you hash: json.loads(text), or keep JSON out of the way.',
		typical: 'JSON steps, Python unicode_escape',
		change: onText((body) =>
			body.replace(
				/[^\0-\x7f]/g,
				(unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')
			)
		)
	},
	{
		code: 'charset-decomposed',
		likelihood: 'low',
		onlyNonAscii: true,
		happened: 'Accents were separated from letters before signing.',
		means: 'This is Unicode form NFD.',
		recognise: `${onlyAccents} The value comes from a Mac file name or an iPhone.`,
		fix: 'Normalize the values before you build the XML: value.normalize("NFC").',
		typical: 'macOS file names, iOS',
		change: onText((body) => normalise(body, 'NFD'))
	},
	{
		code: 'charset-composed',
		likelihood: 'low',
		onlyNonAscii: true,
		happened: 'Letters and accents were combined before signing.',
		means: 'This is Unicode form NFC.',
		recognise: `${onlyAccents} The body has letter and accent apart, and one side joins them.`,
		fix: 'Normalize the values before you build the XML: value.normalize("NFC").',
		typical: 'browsers, Swift',
		change: onText((body) => body.normalize('NFC'))
	}
];

export const charsetForms: readonly BodyMistake[] = bodyMistakes('charset', rows);
