import { standaloneNo, plain, two, rows } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* .NET was not run; as documented. */

const dotnet: Style = { ...plain, empty: ' />', dropBlank: true };
const dotnetDoctype = '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd"[]>';

export const dotnetProfiles = rows('dotnet', [
	{
		code: 'xdocument',
		writer: 'XDocument.ToString() of .NET',
		calls: 'XDocument.Parse(xml).ToString()',
		style: { ...dotnet, doctype: dotnetDoctype + '\n', space: two },
		copies: { doctype: true, emptyElements: true }
	},
	{
		code: 'xelement',
		writer: 'XElement.ToString() of .NET',
		calls: 'XElement.Parse(xml).ToString(), doc.Root.ToString()',
		style: { ...dotnet, space: two },
		copies: { emptyElements: true }
	},
	{
		code: 'outerxml',
		writer: 'XmlDocument.OuterXml of .NET',
		calls: 'doc.LoadXml(xml); doc.OuterXml',
		style: { ...dotnet, declaration: standaloneNo, doctype: dotnetDoctype, space: 'min' },
		copies: { declaration: 'if-there', doctype: true, emptyElements: true }
	},
	{
		code: 'xmlwriter',
		writer: 'XmlWriter on a StringBuilder, indented, of .NET',
		calls: 'XmlWriter.Create(sb, new XmlWriterSettings { Indent = true })',
		style: {
			...dotnet,
			declaration: '<?xml version="1.0" encoding="utf-16"?>\n',
			space: two
		},
		lineEnd: 'crlf',
		copies: { emptyElements: true }
	}
]);
