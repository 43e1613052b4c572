/** HTML as text, for the plain pages: everything that is put into a template is escaped. */

/** Markup that a template made, as against text, which has to be escaped. */
export class Html {
	constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Part[] | false | undefined;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => escapes[character]!);

function markup(part: Part): string {
	if (part === false || part === undefined) return '';
	if (part instanceof Html) return part.text;
	if (typeof part === 'object') return part.map(markup).join('');
	return escapeHtml(String(part));
}

/** A template of markup. The indentation of the source is left out; what is put in is kept whole. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	const plain = strings.map((each) => each.replace(/\n\s+/g, '\n'));
	return new Html(plain.reduce((text, next, at) => text + markup(parts[at - 1]) + next));
}

/** Text in which each address is a link. */
export function linked(text: string): Html {
	const parts = text.split(/(https:\/\/[^\s,;)]+)/);
	return html`${parts.map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
}
