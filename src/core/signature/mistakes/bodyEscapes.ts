import { bodyMistakes, onBytes, onEachByte, onView } from './change.ts';
import type { BodyMistake, Likelihood } from './mistake.ts';
import { resolveEntities } from './xml/entities.ts';
import type { Token } from './xml/tokens.ts';

/* Entities: the whole text escaped, resolved, or escaped once too often. */

type Row = Omit<BodyMistake, 'group' | 'kind'>;

const valuesOnly = 'Escape the values when you put them into the XML, never the document.';

/** @param quotes the quotes that are escaped in addition to `&`, `<` and `>` */
function htmlRow(
	code: string,
	means: string,
	quotes: Record<string, string>,
	typical: string,
	likelihood: Likelihood = 'low'
): Row {
	return {
		code: `body-html-escaped${code}`,
		likelihood,
		happened: 'The XML was HTML-escaped before signing.',
		means,
		recognise: 'Print the text before hashing: it begins with &lt;?xml.',
		fix: `${valuesOnly} Escape for a page only when you show it.`,
		typical,
		change: onEachByte({ '&': '&amp;', '<': '&lt;', '>': '&gt;', ...quotes })
	};
}

const named: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&apos;': "'",
	'&amp;': '&'
};

/**
 * Changes only the text between the tags; doesn't apply if the tags can't be found reliably.
 * @param only the character that the change is about
 */
const onTextNodes = (only: string, change: (text: string) => string) =>
	onView((view) => {
		if (!view.string.includes(only)) return null;
		const { tokens } = view;
		if (tokens === null) return null;
		return tokens.map((token) => changeText(token, change)).join('');
	});

const changeText = ({ kind, source }: Token, change: (text: string) => string) =>
	kind === 'text' ? change(source) : source;

export const bodyEscapes: readonly BodyMistake[] = bodyMistakes('escape', [
	htmlRow(
		'',
		'Quotes were kept.',
		{},
		'PHP htmlspecialchars(ENT_NOQUOTES), debug pages, templates',
		'medium'
	),
	htmlRow(
		'-double-quotes',
		'Double quotes became &quot;.',
		{ '"': '&quot;' },
		'PHP htmlspecialchars() before 8.1, htmlentities(), JavaScript helpers',
		'medium'
	),
	htmlRow(
		'-apostrophe-39',
		"Each ' became &#39;.",
		{ '"': '&quot;', "'": '&#39;' },
		'template engines'
	),
	htmlRow(
		'-apostrophe-x27',
		"Each ' became &#x27;.",
		{ '"': '&quot;', "'": '&#x27;' },
		'Python html.escape(), Django templates'
	),
	htmlRow(
		'-apostrophe-039',
		"Each ' became &#039;.",
		{ '"': '&quot;', "'": '&#039;' },
		'PHP htmlspecialchars() since 8.1, or with ENT_QUOTES; WordPress esc_html()'
	),
	htmlRow(
		'-apostrophe-apos',
		"Each ' became &apos;.",
		{ '"': '&quot;', "'": '&apos;' },
		'Java StringEscapeUtils.escapeXml(), C# SecurityElement.Escape, PHP ENT_XML1, Python saxutils'
	),
	htmlRow(
		'-numeric',
		'Each " became &#34;, and each \' became &#39;.',
		{ '"': '&#34;', "'": '&#39;' },
		'Go html.EscapeString and html/template, Jinja'
	),
	{
		code: 'body-entities-resolved',
		likelihood: 'medium',
		happened: 'Entities were signed as plain characters.',
		recognise:
			'The text was copied from a page that shows it, or went through html_entity_decode().',
		fix: 'Sign the source of the XML as it is sent, with its entities.',
		typical: 'text copied from a rendered page, PHP html_entity_decode()',
		change: onBytes((body) =>
			body.replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (found) => named[found]!)
		)
	},
	{
		code: 'body-ampersands-escaped-twice',
		likelihood: 'low',
		happened: 'Each & was signed as &amp;.',
		recognise:
			'Your code escapes the values, and the library that writes the XML escapes them again.',
		fix: 'Escape once: pass plain values to the library, and let it escape them.',
		typical: 'values escaped by the caller and by the library',
		change: onEachByte({ '&': '&amp;' })
	},
	{
		code: 'body-apostrophes-as-entities',
		likelihood: 'low',
		happened: "Each ' in values was signed as &apos;.",
		recognise: 'The library that writes one of the two texts escapes quotes in values.',
		fix: 'Sign the text that the library has written, and send the same.',
		typical: 'libraries that escape quotes in text, such as the official PHP toolkit',
		change: onTextNodes("'", (text) => text.replaceAll("'", '&apos;'))
	},
	{
		code: 'body-quotes-in-values-as-entities',
		likelihood: 'low',
		happened: 'Each " in values was signed as &quot;.',
		recognise: 'The library that writes one of the two texts escapes quotes in values.',
		fix: 'Sign the text that the library has written, and send the same.',
		typical: 'Python minidom, PHP htmlspecialchars() on values',
		change: onTextNodes('"', (text) => text.replaceAll('"', '&quot;'))
	},
	{
		code: 'body-values-in-cdata',
		likelihood: 'low',
		happened: 'Values with entities were signed as CDATA.',
		recognise: 'An option of the XML library, such as cdata: true, works on one side only.',
		fix: 'Sign the text that the library has written, and send the same.',
		typical: 'XML libraries with a CDATA option',
		change: onTextNodes('&', (text) =>
			text.includes('&') ? `<![CDATA[${resolveEntities(text)}]]>` : text
		)
	}
]);
