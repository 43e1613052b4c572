import { double, standaloneNo, doctype, plain, rows } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* Java 17: the JDK's Transformer and LSSerializer, measured. */

const java: Style = { ...plain, nonAscii: 'astral' };

export const javaProfiles = rows('java', [
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
]);
