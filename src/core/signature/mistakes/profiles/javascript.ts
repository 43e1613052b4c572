import { standaloneNo, standaloneYes, doctype, plain, two, rows } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* Node packages, measured: white space alone in an element is dropped; fast-xml-parser trims all
   values and writes both quotes as entities, xml2js leaves > in attributes. */

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

export const javascriptProfiles = rows('javascript', [
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
		writer: 'fast-xml-parser 5 with format: true, which ends with a newline',
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
]);
