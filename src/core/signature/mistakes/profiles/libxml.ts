import {
	double,
	standaloneNo,
	doctype,
	measured,
	plain,
	two,
	rows,
	type Copies,
	type Row
} from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* libxml2, which PHP's DOM and SimpleXML and Ruby's Nokogiri use. Measured with 2.9.14. */

const libxml: Style = {
	...plain,
	declaration: standaloneNo + '\n',
	doctype: doctype + '\n',
	final: '\n'
};
const copiedByLibxml: Copies = { declaration: 'always', doctype: true, asciiWithoutEncoding: true };

const libxmlMore = measured('php', [
	...(['keep', 'min', two] as const).flatMap((space): Row[] => {
		const [code, words] =
			space === 'keep'
				? ['', '']
				: space === 'min'
					? ['-no-blanks', ' without white space']
					: ['-format', ' with formatOutput'];
		return [
			{
				code: `php-dom-imported${code}`,
				writer: `PHP's DOM after importNode() into a new document${words}`,
				calls:
					'$new = new DOMDocument("1.0", "UTF-8"); $new->importNode($old->documentElement, true)',
				style: { ...plain, declaration: double + '\n', space, final: '\n' }
			},
			{
				code: `php-dom-imported-bare${code}`,
				writer: `PHP's DOM after importNode() into a new document without encoding${words}`,
				calls: '$new = new DOMDocument("1.0"); $new->importNode($old->documentElement, true)',
				style: {
					...plain,
					declaration: '<?xml version="1.0"?>\n',
					space,
					nonAscii: 'hex',
					final: '\n'
				}
			},
			...(space === 'keep'
				? []
				: [
						{
							code: `php-dom-no-empty-tag${code}`,
							writer: `PHP's DOM with LIBXML_NOEMPTYTAG${words}`,
							calls: '$doc->saveXML(null, LIBXML_NOEMPTYTAG)',
							style: { ...libxml, space, empty: 'full' as const },
							copies: copiedByLibxml
						}
					])
		];
	}),
	{
		code: 'php-dom-root-no-blanks',
		writer: "PHP's DOM with preserveWhiteSpace = false, root element only",
		calls: '$doc->preserveWhiteSpace = false; $doc->saveXML($doc->documentElement)',
		style: { ...plain, space: 'min' },
		copies: { asciiWithoutEncoding: true }
	},
	{
		code: 'php-dom-root-no-empty-tag',
		writer: "PHP's DOM with LIBXML_NOEMPTYTAG, root element only",
		calls: '$doc->saveXML($doc->documentElement, LIBXML_NOEMPTYTAG)',
		style: { ...plain, empty: 'full' }
	},
	{
		code: 'libxml-c14n-no-blanks',
		writer: 'C14N without white space between elements',
		calls: '$doc->preserveWhiteSpace = false; $doc->C14N()',
		style: { ...plain, space: 'min', empty: 'full', escapeAttribute: '&<"' }
	},
	{
		code: 'libxml-format-4',
		writer: 'Nokogiri with 4 spaces per level',
		calls: 'Nokogiri::XML(x, &:noblanks).to_xml(indent: 4)',
		style: { ...libxml, space: { indent: '    ' } },
		copies: copiedByLibxml
	},
	{
		code: 'libxml-format-tab',
		writer: 'Nokogiri with tabs',
		calls: 'Nokogiri::XML(x, &:noblanks).to_xml(indent: 1, indent_text: "\\t")',
		style: { ...libxml, space: { indent: '\t' } },
		copies: copiedByLibxml
	},
	{
		code: 'nokogiri-no-declaration',
		writer: 'Nokogiri without declaration',
		calls: 'doc.to_xml(save_with: SaveOptions::NO_DECLARATION)',
		style: { ...libxml, declaration: '' },
		copies: { doctype: true }
	},
	{
		code: 'nokogiri-no-declaration-format',
		writer: 'Nokogiri without declaration, formatted',
		calls: 'doc.to_xml(save_with: SaveOptions::NO_DECLARATION | SaveOptions::FORMAT)',
		style: { ...libxml, declaration: '', space: two },
		copies: { doctype: true }
	}
]);

export const libxmlProfiles = [
	...libxmlMore,
	...rows('php', [
		{
			code: 'libxml',
			writer: 'PHP or Nokogiri',
			calls: '$doc->saveXML(), $sxe->asXML(), Nokogiri::XML(x).to_xml',
			style: libxml,
			copies: copiedByLibxml
		},
		{
			code: 'libxml-root',
			writer: 'PHP or Nokogiri, root element only',
			calls: '$doc->saveXML($doc->documentElement), doc.root.to_xml',
			style: plain,
			copies: { asciiWithoutEncoding: true }
		},
		{
			code: 'php-dom-no-white-space',
			writer: "PHP's DOM with preserveWhiteSpace = false",
			calls: '$doc->preserveWhiteSpace = false; $doc->saveXML()',
			style: { ...libxml, space: 'min' },
			copies: copiedByLibxml
		},
		{
			code: 'libxml-format',
			writer: 'PHP or Nokogiri with formatOutput or noblanks',
			calls: '$doc->formatOutput = true; $doc->saveXML(), Nokogiri::XML(x, &:noblanks).to_xml',
			style: { ...libxml, space: two },
			copies: copiedByLibxml
		},
		{
			code: 'php-dom-format-root',
			writer: "PHP's DOM with formatOutput, root element only",
			calls: '$doc->saveXML($doc->documentElement)',
			style: { ...plain, space: two },
			copies: { asciiWithoutEncoding: true }
		},
		{
			code: 'php-dom-no-empty-tag',
			writer: "PHP's DOM with LIBXML_NOEMPTYTAG",
			calls: '$doc->saveXML(null, LIBXML_NOEMPTYTAG)',
			style: { ...libxml, empty: 'full' },
			copies: copiedByLibxml
		},
		{
			code: 'php-dom-c14n',
			writer: "PHP's C14N()",
			calls: '$doc->C14N()',
			style: { ...plain, empty: 'full', escapeAttribute: '&<"' }
		}
	])
];
