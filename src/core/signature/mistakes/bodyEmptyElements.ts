import { bodyMistakes, onView } from './change.ts';
import type { BodyMistake } from './mistake.ts';
import { withoutSpaceAtEnd, type Token } from './xml/tokens.ts';

/* Elements without content, written in another way. */

const onTokens = (change: (tokens: readonly Token[]) => string) =>
	onView(({ tokens }) => (tokens === null ? null : change(tokens)));

const nameOf = (tag: string) => /^<\/?([^\t-\r />]+)/.exec(tag)?.[1];

/** Writes each `<x a="b"></x>` as `<x a="b"/>`, or with a space before the slash. */
function shorten(tokens: readonly Token[], end: '/>' | ' />'): string {
	let out = '';
	for (let i = 0; i < tokens.length; i++) {
		const { kind, source } = tokens[i]!;
		const next = tokens[i + 1];
		if (kind === 'open' && next?.kind === 'close' && nameOf(source) === nameOf(next.source)) {
			out += withoutSpaceAtEnd(source.slice(0, -1)) + end;
			i++;
		} else {
			out += source;
		}
	}
	return out;
}

function lengthen({ kind, source }: Token): string {
	if (kind !== 'empty') return source;
	return `${withoutSpaceAtEnd(source.slice(0, -2))}></${nameOf(source)}>`;
}

const slashAfter =
	(space: '' | ' ') =>
	({ kind, source }: Token) =>
		kind === 'empty' ? `${withoutSpaceAtEnd(source.slice(0, -2))}${space}/>` : source;

const afterWriting = 'Sign the text after the last library has written it, and send that text.';

export const bodyEmptyElements: readonly BodyMistake[] = bodyMistakes('serialise', [
	{
		code: 'body-empty-elements-short',
		likelihood: 'medium',
		happened: 'Empty elements were signed as <x/>.',
		recognise: 'The body has <x></x>; a DOM library writes these short.',
		fix: `${afterWriting} PHP: saveXML(null, LIBXML_NOEMPTYTAG) keeps <x></x>.`,
		typical: 'libxml (PHP, Nokogiri), lxml, Java DOM',
		change: onTokens((tokens) => shorten(tokens, '/>'))
	},
	{
		code: 'body-empty-elements-short-space',
		likelihood: 'low',
		happened: 'Empty elements were signed as <x />.',
		recognise:
			'The body has <x></x>; ElementTree and .NET write these with a space before the slash.',
		fix: `${afterWriting} Python: tostring(root, short_empty_elements=False) keeps <x></x>.`,
		typical: 'Python ElementTree, .NET',
		change: onTokens((tokens) => shorten(tokens, ' />'))
	},
	{
		code: 'body-empty-elements-long',
		likelihood: 'low',
		happened: 'Empty elements were signed as <x></x>.',
		recognise: 'The body has <x/>; Go and HTML writers end every element with a tag.',
		fix: afterWriting,
		typical: 'Go xml.Marshal, HTML serialisers, method="html"',
		change: onTokens((tokens) => tokens.map(lengthen).join(''))
	},
	{
		code: 'body-empty-elements-space-added',
		likelihood: 'low',
		happened: 'Each <x/> was signed as <x />.',
		recognise: 'The body has <x/>; ElementTree and .NET write <x />.',
		fix: afterWriting,
		typical: 'Python ElementTree, .NET',
		change: onTokens((tokens) => tokens.map(slashAfter(' ')).join(''))
	},
	{
		code: 'body-empty-elements-space-removed',
		likelihood: 'low',
		happened: 'Each <x /> was signed as <x/>.',
		recognise: 'The body has <x />; libxml and Java write <x/>.',
		fix: afterWriting,
		typical: 'libxml (PHP, Nokogiri), lxml, Java DOM',
		change: onTokens((tokens) => tokens.map(slashAfter('')).join(''))
	}
]);
