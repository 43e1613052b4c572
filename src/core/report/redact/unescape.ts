import { ViewBuilder, type View } from './view.ts';

/**
 * Escapes of URLs, HTML and XML, JSON, JavaScript, C, Python and shells. Letters that could belong
 * to a key are never eaten: `\b` and `\f` stay, numbers have a fixed length or end in `;`.
 */
const escapes = new RegExp(
	[
		'%([0-9a-fA-F]{2})',
		'%u([0-9a-fA-F]{4})',
		'&#([0-9]{1,7});',
		'&#[xX]([0-9a-fA-F]{1,6});',
		'&(amp|quot|apos|lt|gt|nbsp);',
		'\\\\u([0-9a-fA-F]{4})',
		'\\\\u\\{([0-9a-fA-F]{1,6})\\}',
		'\\\\U([0-9a-fA-F]{8})',
		'\\\\x([0-9a-fA-F]{2})',
		'\\\\([0-3][0-7]{2})',
		'\\\\([\\\\"\'/nrt])'
	].join('|'),
	'g'
);

const named: Record<string, string> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: ' ',
	n: '\n',
	r: '\r',
	t: '\t'
};
const radixes = [16, 16, 10, 16, 0, 16, 16, 16, 16, 8, 0];

/**
 * The view with one level of escapes undone: a double encoding takes two calls. A byte above 127
 * becomes the character of the same number.
 * @returns null where nothing is escaped
 */
export function unescapeView(view: View): View | null {
	escapes.lastIndex = 0;
	let match = escapes.exec(view.text);
	if (!match) return null;
	const builder = new ViewBuilder(view);
	let done = 0;
	for (; match; match = escapes.exec(view.text)) {
		builder.copy(done, match.index);
		done = match.index + match[0].length;
		builder.add(charOf(match), match.index, done);
	}
	builder.copy(done, view.text.length);
	return builder.done();
}

function charOf(match: RegExpExecArray): string {
	const which = match.findIndex((group, at) => at > 0 && group !== undefined) - 1;
	const body = match[which + 1]!;
	const radix = radixes[which]!;
	if (radix === 0) return named[body] ?? body;
	const code = parseInt(body, radix);
	// One character for one escape, so that every character of a view has a place.
	return code > 0xffff ? '\ufffd' : String.fromCharCode(code);
}
