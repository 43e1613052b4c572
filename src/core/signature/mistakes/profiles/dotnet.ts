import { standaloneNo, indents, measured, plain, two, rows, type Row } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* From Microsoft's documentation: .NET itself was not run. */

const dotnet: Style = { ...plain, empty: ' />', dropBlank: true };
const dotnetDoctype = '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd"[]>';

const codeOf = (name: string) =>
	name === '' ? 'no-declaration' : name === 'UTF-8' ? 'own-encoding' : name;

/** XmlDocument.Save() and XmlTextWriter put a line break inside an empty element. */
const onLines = (['utf-16', 'utf-8', ''] as const).flatMap((name) =>
	([true, false] as const).flatMap((hasDoctype) =>
		(['lf', 'crlf'] as const).map((end): Row => ({
			code: `dotnet-xmldocument-${codeOf(name)}${hasDoctype ? '' : '-no-doctype'}-${end === 'lf' ? 'unix' : 'windows'}`,
			writer: `XmlDocument.Save() of .NET${name === '' ? ' without declaration' : ` as ${name}`}${hasDoctype ? '' : ', without doctype'}, ${end === 'lf' ? 'with LF' : 'with CRLF'}`,
			calls:
				name === 'utf-16'
					? 'doc.Save(stringWriter)'
					: 'doc.Save(stream), XmlTextWriter with Formatting.Indented',
			style: {
				...dotnet,
				empty: 'as-written-on-lines',
				declaration:
					name === '' ? '' : `<?xml version="1.0" encoding="${name}" standalone="no"?>\n`,
				doctype: hasDoctype ? dotnetDoctype + '\n' : '',
				space: two
			},
			lineEnd: end,
			copies: {
				...(name === '' ? {} : { declaration: 'all-but-encoding' as const }),
				...(hasDoctype ? { doctype: true } : {})
			}
		}))
	)
);

/** XmlDocument, XDocument and XmlWriter with their settings, measured with mono. */
const dotnetMore = measured('dotnet', [
	...onLines,
	...(['utf-16', 'utf-8', 'UTF-8', ''] as const).flatMap((name) =>
		(['keep', 'min', ...indents.map(([, indent]) => ({ indent }))] as const).flatMap((space) =>
			([true, false] as const).flatMap((hasDoctype) =>
				(['lf', 'crlf'] as const)
					.filter((end) => end === 'crlf' || space !== 'min')
					.map((end): Row => {
						const layout =
							space === 'keep'
								? '-keep'
								: space === 'min'
									? '-flat'
									: indents.find(([, i]) => i === space.indent)![0];
						const words =
							space === 'keep'
								? 'with PreserveWhitespace'
								: space === 'min'
									? 'without formatting'
									: `indented by ${indents.find(([, i]) => i === space.indent)![2]}`;
						const after = space === 'min' ? '' : '\n';
						const wide = space === 'keep' ? 'keep' : space;
						return {
							code: `dotnet-save-${codeOf(name)}${layout}${hasDoctype ? '' : '-no-doctype'}-${end === 'lf' ? 'unix' : 'windows'}`,
							writer: `.NET ${words}${name === '' ? ', without declaration' : `, as ${name}`}${hasDoctype ? '' : ', without doctype'}, ${end === 'lf' ? 'with LF' : 'with CRLF'}`,
							calls:
								name === 'utf-16'
									? 'doc.Save(stringWriter)'
									: 'doc.Save(XmlWriter.Create(stream, settings))',
							style: {
								...dotnet,
								empty: ' />',
								declaration:
									name === ''
										? ''
										: `<?xml version="1.0" encoding="${name}" standalone="no"?>${after}`,
								doctype: hasDoctype ? dotnetDoctype + after : '',
								space: wide
							},
							lineEnd: end,
							copies: {
								...(name === '' ? {} : { declaration: 'all-but-encoding' as const }),
								...(hasDoctype ? { doctype: true } : {}),
								emptyElements: true,
								...(space === 'keep' && name !== '' ? { gaps: 'after-root' as const } : {})
							}
						};
					})
			)
		)
	)
]);

export const dotnetProfiles = [
	...dotnetMore,
	...rows('dotnet', [
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
			writer: 'XmlWriter on a StringBuilder, indented',
			calls: 'XmlWriter.Create(sb, new XmlWriterSettings { Indent = true })',
			style: {
				...dotnet,
				declaration: '<?xml version="1.0" encoding="utf-16"?>\n',
				space: two
			},
			lineEnd: 'crlf',
			copies: { emptyElements: true }
		}
	])
];
