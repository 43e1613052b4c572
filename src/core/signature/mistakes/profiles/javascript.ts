import {
	double,
	standaloneNo,
	standaloneYes,
	doctype,
	indents,
	measured,
	plain,
	two,
	rows,
	type Row
} from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* Node packages, measured. They drop white space that is alone in an element; fast-xml-parser also
   trims values and writes both quotes as entities, and xml2js leaves > in attributes. */

const xmlbuilder2: Style = { ...plain, declaration: standaloneNo, doctype, dropBlank: true };
const xml2js: Style = { ...plain, space: 'min', dropBlank: true, escapeAttribute: '&<"' };
const fastXmlParser: Style = {
	...plain,
	declaration: standaloneNo,
	space: 'min',
	empty: 'full',
	escapeText: `&<>"'`,
	escapeAttribute: `&<>"'`,
	dropBlank: true,
	trim: true
};

const xml2jsHeads = [
	['-standalone', standaloneYes, '', ''],
	['-no-standalone', double, '', ' without standalone'],
	['-standalone-no', standaloneNo, '', ' with standalone="no"'],
	['-doctype', standaloneYes, doctype, ' with a doctype'],
	['-standalone-no-doctype', standaloneNo, doctype, ' with standalone="no" and a doctype'],
	['-no-standalone-doctype', double, doctype, ' without standalone, with a doctype'],
	['-bare', '', '', ' without declaration']
] as const;

const javascriptMore = measured('javascript', [
	...xml2jsHeads.flatMap(([code, declaration, system, words]) =>
		(['min', ...indents.map(([, indent]) => ({ indent }))] as const).map((space): Row => {
			const end =
				space === 'min' ? '-flat' : indents.find(([, indent]) => indent === space.indent)![0];
			const after = space === 'min' ? '' : '\n';
			return {
				code: `xml2js${code}${end}-more`,
				writer: `xml2js or xmlbuilder${words}${space === 'min' ? ', on one line' : `, indented by ${indents.find(([, i]) => i === space.indent)![2]}`}`,
				calls: 'new xml2js.Builder({ xmldec, doctype, renderOpts })',
				style: {
					...xml2js,
					declaration: declaration && declaration + after,
					doctype: system && system + after,
					space
				}
			};
		})
	),
	...(['min', ...indents.map(([, indent]) => ({ indent }))] as const).flatMap((space) =>
		(['/>', 'full'] as const).flatMap((empty): Row[] => {
			const end =
				space === 'min' ? '' : `-spaces${indents.find(([, i]) => i === space.indent)![0]}`;
			const style: Style = {
				...plain,
				space,
				empty,
				doctype: '',
				escapeText: '&<>',
				escapeAttribute: '&<"'
			};
			const words = `${space === 'min' ? '' : `, indented by ${indents.find(([, i]) => i === space.indent)![2]}`}${empty === 'full' ? ', with full empty elements' : ''}`;
			return [
				{
					code: `xml-js${end}${empty === 'full' ? '-full' : ''}`,
					writer: `xml-js${words}`,
					calls: 'convert.js2xml(convert.xml2js(xml), { spaces: 2 })',
					style: { ...style, declaration: standaloneNo + (space === 'min' ? '' : '\n') },
					copies: { declaration: 'if-there' }
				},
				{
					code: `xml-js-bare${end}${empty === 'full' ? '-full' : ''}`,
					writer: `xml-js without declaration${words}`,
					calls: 'convert.js2xml(obj, { compact: true, ignoreDeclaration: true })',
					style
				}
			];
		})
	),
	...(['    ', '\t'] as const).flatMap((indent) =>
		(['', '\n'] as const).map((final): Row => ({
			code: `fast-xml-parser-format-${indent === '\t' ? 'tab' : '4'}${final === '' ? '' : '-newline'}`,
			writer: `fast-xml-parser with indentBy of ${indent === '\t' ? 'a tab' : 'four spaces'}${final === '' ? '' : ' and a newline at the end'}`,
			calls: 'new XMLBuilder({ format: true, indentBy })',
			style: { ...fastXmlParser, declaration: standaloneNo + '\n', space: { indent }, final },
			copies: { declaration: 'if-there' }
		}))
	),
	{
		code: 'xmlbuilder2-pretty-4',
		writer: 'xmlbuilder2 with prettyPrint and four spaces',
		calls: 'create(xml).end({ prettyPrint: true, indent: "    " })',
		style: {
			...xmlbuilder2,
			declaration: standaloneNo + '\n',
			doctype: doctype + '\n',
			space: { indent: '    ' }
		},
		copies: { declaration: 'always', doctype: true }
	},
	{
		code: 'xmlbuilder2-pretty-headless',
		writer: 'xmlbuilder2 with prettyPrint, without declaration',
		calls: 'create(xml).end({ prettyPrint: true, headless: true })',
		style: { ...xmlbuilder2, declaration: '', doctype: doctype + '\n', space: two },
		copies: { doctype: true }
	}
]);

export const javascriptProfiles = [
	...javascriptMore,
	...rows('javascript', [
		{
			code: 'fast-xml-parser-format',
			writer: 'fast-xml-parser with format: true',
			calls: 'new XMLBuilder({ format: true }).build(obj)',
			style: { ...fastXmlParser, declaration: standaloneNo + '\n', space: two },
			copies: { declaration: 'if-there' }
		},
		{
			measured: true,
			code: 'fast-xml-parser-format-newline',
			writer: 'fast-xml-parser 5 with format: true, and a newline at the end',
			calls: 'new XMLBuilder({ format: true }).build(obj)',
			style: { ...fastXmlParser, declaration: standaloneNo + '\n', space: two, final: '\n' },
			copies: { declaration: 'if-there' }
		},
		{
			code: 'fast-xml-parser',
			writer: 'fast-xml-parser',
			calls: 'new XMLBuilder(...).build(obj)',
			style: fastXmlParser,
			copies: { declaration: 'if-there' }
		},
		{
			code: 'xml2js',
			writer: 'xml2js',
			calls: 'new xml2js.Builder().buildObject(obj)',
			style: { ...xml2js, declaration: standaloneYes + '\n', space: two }
		},
		{
			code: 'xml2js-headless',
			writer: 'xml2js without declaration',
			calls: 'new xml2js.Builder({ headless: true })',
			style: { ...xml2js, space: two }
		},
		{
			code: 'xml2js-not-pretty',
			writer: 'xml2js on one line',
			calls: 'new xml2js.Builder({ renderOpts: { pretty: false } })',
			style: { ...xml2js, declaration: standaloneYes }
		},
		{
			code: 'xmlbuilder2',
			writer: 'xmlbuilder2',
			calls: 'create(xml).end()',
			style: { ...xmlbuilder2, space: 'min' },
			copies: { declaration: 'always', doctype: true }
		},
		{
			code: 'xmlbuilder2-headless',
			writer: 'xmlbuilder2 without declaration',
			calls: 'create(xml).end({ headless: true })',
			style: { ...xmlbuilder2, declaration: '', space: 'min' },
			copies: { doctype: true }
		},
		{
			code: 'xmlbuilder2-pretty',
			writer: 'xmlbuilder2 with prettyPrint',
			calls: 'create(xml).end({ prettyPrint: true })',
			style: {
				...xmlbuilder2,
				declaration: standaloneNo + '\n',
				doctype: doctype + '\n',
				space: two
			},
			copies: { declaration: 'always', doctype: true }
		}
	])
];
