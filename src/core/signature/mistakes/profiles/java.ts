import { double, standaloneNo, doctype, measured, plain, rows, type Row } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* Java 17: the JDK's Transformer and LSSerializer, measured. */

const java: Style = { ...plain, nonAscii: 'astral' };

const heads = [
	['', standaloneNo + '\n', '', ''],
	['-doctype', standaloneNo + '\n', doctype + '\n', ', with a doctype'],
	['-stream', double + '\n', doctype + '\n', ', from a stream'],
	['-stream-without-doctype', double + '\n', '', ', from a stream without a doctype'],
	[
		'-standalone-yes',
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
		'',
		', standalone="yes"'
	],
	['-root', double, '', ', root element or standalone'],
	['-root-doctype', double, doctype + '\n', ', standalone and with a doctype'],
	['-no-declaration', '', '', ', without declaration'],
	['-jdk-8', standaloneNo, '', ', in JDK 8'],
	['-jdk-8-doctype', standaloneNo, doctype + '\n', ', in JDK 8, with a doctype']
] as const;

/** Unless indent-amount is set, INDENT uses four spaces in JDK 9 and later, and none in JDK 8. */
const indented = heads.flatMap(([code, declaration, system, words]) =>
	[0, 2, 4].flatMap((width) =>
		(code.startsWith('-jdk') ? [undefined] : ([undefined, 'java'] as const)).map((as): Row => ({
			code: `java-transformer-indent-${width}${code}${as ? '-empty-lines' : ''}`,
			writer: `Java's Transformer with INDENT of ${width} spaces${as ? ' and empty lines' : ''}${words}`,
			calls: 'transformer.setOutputProperty(OutputKeys.INDENT, "yes")',
			style: {
				...java,
				declaration,
				doctype: system,
				space: { indent: ' '.repeat(width), ...(as && { as }) },
				final: '\n'
			},
			...(declaration === '' ? {} : { copies: { declaration: 'encoding' as const } })
		}))
	)
);

const prettyLs = (['UTF-16', 'UTF-8'] as const).flatMap((name) =>
	([name, ''] as const)
		.filter((declared) => declared !== '' || name === 'UTF-8')
		.map((declared): Row => ({
			code: `java-lsserializer-pretty${declared === '' ? '-no-declaration' : `-${name.toLowerCase()}`}`,
			writer: `Java's LSSerializer, pretty-printed${declared === '' ? ', without declaration' : ` as ${name}`}`,
			calls: 'serializer.getDomConfig().setParameter("format-pretty-print", true)',
			style: {
				...plain,
				declaration: declared === '' ? '' : `<?xml version="1.0" encoding="${declared}"?>`,
				doctype: doctype + '\n',
				space: { indent: '    ' },
				final: '\n'
			},
			copies: { doctype: true }
		}))
);

const javaMore = measured('java', [...indented, ...prettyLs]);

export const javaProfiles = [
	...javaMore,
	...rows('java', [
		{
			code: 'java-lsserializer',
			writer: "Java's LSSerializer",
			calls: 'LSSerializer.writeToString(doc)',
			style: {
				...plain,
				declaration: '<?xml version="1.0" encoding="UTF-16"?>',
				doctype: doctype + '\n'
			},
			copies: { doctype: true }
		},
		{
			code: 'java-transformer',
			writer: "Java's Transformer",
			calls: 'Transformer.transform(new DOMSource(doc), result)',
			style: { ...java, declaration: standaloneNo },
			copies: { declaration: 'encoding' }
		},
		{
			code: 'java-transformer-doctype',
			writer: "Java's Transformer with a doctype",
			calls: 'transformer.setOutputProperty(DOCTYPE_SYSTEM, "ops.dtd")',
			style: { ...java, declaration: standaloneNo, doctype: doctype + '\n' },
			copies: { declaration: 'encoding' }
		},
		{
			code: 'java-transformer-no-declaration',
			writer: "Java's Transformer without declaration",
			calls: 'transformer.setOutputProperty(OMIT_XML_DECLARATION, "yes")',
			style: java
		},
		{
			code: 'java-transformer-root',
			writer: "Java's Transformer on the root element, or after setXmlStandalone(true)",
			calls: 'new DOMSource(doc.getDocumentElement()), doc.setXmlStandalone(true)',
			style: { ...java, declaration: double },
			copies: { declaration: 'encoding' }
		}
	])
];
