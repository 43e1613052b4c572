import { double, doctype, indents, measured, plain, two, rows, type Row } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* Python 3.11, measured: minidom writes " as an entity in text too. */

const elementTree: Style = { ...plain, empty: ' />' };
const minidom: Style = { ...plain, escapeText: '&<>"' };
const minidomDoctype = "<!DOCTYPE OPS_envelope  SYSTEM 'ops.dtd'>";

const encodings = [
	['', '', ''],
	['-utf-8', 'utf-8', 'encoding="utf-8"'],
	['-utf-8-upper-case', 'UTF-8', 'encoding="UTF-8"']
] as const;

/** toprettyxml(), for the document and for the root element, and with its empty lines taken out. */
const minidomPretty = indents.flatMap(([end, indent, words]): Row[] => {
	const call = `toprettyxml(indent="${indent.replace('\t', '\\t')}")`;
	const style: Style = { ...minidom, space: { indent, as: 'python' }, final: '\n' };
	const clean: Style = { ...minidom, space: { indent } };
	const head = (name: string) => ({
		declaration: `<?xml version="1.0" ${name === '' ? '' : `encoding="${name}"`}?>\n`,
		doctype: "<!DOCTYPE OPS_envelope\n  SYSTEM 'ops.dtd'>\n"
	});
	return [
		...encodings.flatMap(([code, name, argument]): Row[] => [
			{
				code: `minidom-pretty${end}${code}`,
				writer: `Python's minidom, pretty-printed with ${words}${name && ` as ${name}`}`,
				calls: argument === '' ? `doc.${call}` : `doc.${call.slice(0, -1)}, ${argument})`,
				style: { ...style, ...head(name) },
				copies: { doctype: true }
			},
			{
				code: `minidom-pretty-lines${end}${code}`,
				writer: `Python's minidom, pretty-printed with ${words}${name && ` as ${name}`}, without its empty lines`,
				calls: `"\\n".join(line for line in doc.${call}.split("\\n") if line.strip())`,
				style: { ...clean, ...head(name) },
				copies: { doctype: true }
			}
		]),
		{
			code: `minidom-pretty-root${end}`,
			writer: `Python's minidom, root element pretty-printed with ${words}`,
			calls: `doc.documentElement.${call}`,
			style
		}
	];
});

const elementTreeMore = [
	...indents.flatMap(([end, indent, words]): Row[] => {
		const style: Style = { ...elementTree, space: { indent } };
		const indented = (code: string, name: string): Row => ({
			code: `elementtree-indent${end}-declaration${code}`,
			writer: `Python's ElementTree after indent() with ${words}, with a ${name} declaration`,
			calls: `ElementTree.indent(root); tostring(root, "${name}", xml_declaration=True)`,
			style: { ...style, declaration: `<?xml version='1.0' encoding='${name}'?>\n` }
		});
		const bare: Row = {
			code: `elementtree-indent${end}`,
			writer: `Python's ElementTree after indent() with ${words}`,
			calls: 'ElementTree.indent(root); tostring(root, "unicode")',
			style
		};
		return [...(end === '' ? [] : [bare]), indented('', 'UTF-8'), indented('-lower-case', 'utf-8')];
	}),
	...(['utf-8', 'utf8'] as const).map((name): Row => ({
		code: `elementtree-declaration-${name}`,
		writer: `Python's ElementTree with a declaration of ${name}`,
		calls: `ElementTree.tostring(root, "${name}", xml_declaration=True)`,
		style: { ...elementTree, declaration: `<?xml version='1.0' encoding='${name}'?>\n` }
	})),
	{
		code: 'elementtree-full-declaration',
		writer: "Python's ElementTree with a declaration, without short empty elements",
		calls: 'ElementTree(root).write(f, "UTF-8", True, short_empty_elements=False)',
		style: {
			...elementTree,
			empty: 'full' as const,
			declaration: "<?xml version='1.0' encoding='UTF-8'?>\n"
		}
	}
];

/** lxml writes through libxml2, with single quotes in its declaration. */
const lxml = (
	[
		['', '', ''],
		['-references', '', ''],
		[
			'-utf-8',
			"<?xml version='1.0' encoding='utf-8'?>\n",
			', encoding="utf-8", xml_declaration=True'
		],
		[
			'-utf-8-upper-case',
			"<?xml version='1.0' encoding='UTF-8'?>\n",
			', encoding="UTF-8", xml_declaration=True'
		],
		[
			'-standalone',
			"<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n",
			', encoding="UTF-8", standalone=False'
		],
		['-ascii', "<?xml version='1.0' encoding='ASCII'?>\n", ', xml_declaration=True']
	] as const
).flatMap(([code, declaration, argument]) =>
	(['root', 'tree'] as const).flatMap((what) =>
		(
			[
				['', 'keep', ''],
				['-pretty', { indent: '  ', as: 'libxml' }, ', pretty-printed'],
				['-pretty-again', two, ', indented again'],
				['-no-blanks', 'min', ' without white space between elements']
			] as const
		).map(([end, space, words]): Row => ({
			code: `lxml-${what}${code}${end}`,
			writer: `Python's lxml${what === 'tree' ? ' with the doctype' : ''}${words}${code === '' ? '' : code === '-references' ? ', in ASCII' : `, declared as ${declaration.replace(/.*encoding='|'.*|\n/g, '')}${code === '-standalone' ? ', standalone' : ''}`}`,
			calls: `etree.tostring(${what}${argument}${end.startsWith('-pretty') ? ', pretty_print=True' : ''})`,
			style: {
				...plain,
				declaration,
				doctype: what === 'tree' ? doctype + '\n' : '',
				space,
				final: end.startsWith('-pretty') ? '\n' : '',
				nonAscii: code === '-ascii' || code === '-references' ? 'dec' : 'raw'
			},
			...(what === 'tree' ? { copies: { doctype: true } } : {})
		}))
	)
);

const xmltodict = (['utf-8', ''] as const).flatMap((name) =>
	(['min', ...indents.map(([, indent]) => ({ indent }))] as const).map((space): Row => {
		const [end, , width] =
			space === 'min' ? ['', '', ''] : indents.find(([, indent]) => indent === space.indent)!;
		return {
			code: `xmltodict${name === '' ? '-root' : ''}${space === 'min' ? '' : `-pretty${end}`}`,
			writer: `Python's xmltodict${width && `, pretty-printed with ${width}`}${name === '' ? ', without declaration' : ''}`,
			calls: 'xmltodict.unparse(xmltodict.parse(xml))',
			style: {
				...plain,
				declaration: name === '' ? '' : '<?xml version="1.0" encoding="utf-8"?>\n',
				space,
				empty: 'full',
				dropBlank: true,
				trim: true
			}
		};
	})
);

const pythonMore = measured('python', [
	{
		code: 'minidom-encoding-lower-case',
		writer: "Python's minidom with a lower-case encoding",
		calls: 'doc.toxml("utf-8")',
		style: {
			...minidom,
			declaration: '<?xml version="1.0" encoding="utf-8"?>',
			doctype: minidomDoctype
		},
		copies: { doctype: true }
	},
	...minidomPretty,
	...elementTreeMore,
	...lxml,
	...xmltodict
]);

export const pythonProfiles = [
	...pythonMore,
	...rows('python', [
		{
			code: 'elementtree-ascii',
			writer: "Python's ElementTree in us-ascii",
			calls: 'ElementTree.tostring(root)',
			style: { ...elementTree, nonAscii: 'dec' }
		},
		{
			code: 'elementtree-full',
			writer: "Python's ElementTree without short empty elements",
			calls: 'ElementTree.tostring(root, "unicode", short_empty_elements=False)',
			style: { ...elementTree, empty: 'full' }
		},
		{
			measured: true,
			code: 'elementtree-full-ascii',
			writer: "Python's ElementTree in us-ascii without short empty elements",
			calls: 'ElementTree.tostring(root, short_empty_elements=False)',
			style: { ...elementTree, empty: 'full', nonAscii: 'dec' }
		},
		{
			code: 'elementtree-indent',
			writer: "Python's ElementTree after indent()",
			calls: 'ElementTree.indent(root); tostring(root, "unicode")',
			style: { ...elementTree, space: two }
		},
		{
			measured: true,
			code: 'elementtree-indent-ascii',
			writer: "Python's ElementTree after indent(), in us-ascii",
			calls: 'ElementTree.indent(root); tostring(root)',
			style: { ...elementTree, space: two, nonAscii: 'dec' }
		},
		{
			code: 'elementtree',
			writer: "Python's ElementTree",
			calls: 'ElementTree.tostring(root, encoding="unicode") or "utf-8"',
			style: elementTree
		},
		{
			code: 'elementtree-declaration',
			writer: "Python's ElementTree with a declaration",
			calls: 'ElementTree.tostring(root, "UTF-8", xml_declaration=True)',
			style: { ...elementTree, declaration: "<?xml version='1.0' encoding='UTF-8'?>\n" }
		},
		{
			measured: true,
			code: 'elementtree-ascii-declaration',
			writer: "Python's ElementTree with a us-ascii declaration",
			calls: 'ElementTree.tostring(root, xml_declaration=True)',
			style: {
				...elementTree,
				declaration: "<?xml version='1.0' encoding='us-ascii'?>\n",
				nonAscii: 'dec'
			}
		},
		{
			code: 'minidom-root',
			writer: "Python's minidom, root element only",
			calls: 'doc.documentElement.toxml()',
			style: minidom
		},
		{
			code: 'minidom',
			writer: "Python's minidom",
			calls: 'doc.toxml()',
			style: { ...minidom, declaration: '<?xml version="1.0" ?>', doctype: minidomDoctype },
			copies: { doctype: true }
		},
		{
			code: 'minidom-encoding',
			writer: "Python's minidom with an encoding",
			calls: 'doc.toxml(encoding="UTF-8")',
			style: { ...minidom, declaration: double, doctype: minidomDoctype },
			copies: { doctype: true }
		}
	])
];
