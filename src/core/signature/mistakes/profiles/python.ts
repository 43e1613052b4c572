import { double, plain, two, rows } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* Python 3.11, measured: minidom writes " as an entity in text too. */

const elementTree: Style = { ...plain, empty: ' />' };
const minidom: Style = { ...plain, escapeText: '&<>"' };
const minidomDoctype = "<!DOCTYPE OPS_envelope  SYSTEM 'ops.dtd'>";

export const pythonProfiles = rows('python', [
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
]);
