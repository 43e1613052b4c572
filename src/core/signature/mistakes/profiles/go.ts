import { double, indents, measured, plain, two, type Row } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* Go 1.19, encoding/xml, measured. */

const go: Style = { ...plain, empty: 'full', space: 'min', references: true };

export const goProfiles = measured('go', [
	...(['', double + '\n'] as const).flatMap((declaration) => {
		const [head, words] = declaration === '' ? ['', ''] : ['-header', ' after xml.Header'];
		return [
			{
				code: `go-marshal${head}`,
				writer: `Go's xml.Marshal()${words}`,
				calls: 'xml.Marshal(v)',
				style: { ...go, declaration }
			},
			...[...indents, ['-1', ' ', '1 space'] as const].map(([end, indent, width]): Row => ({
				code: `go-marshal-indent${end}${head}`,
				writer: `Go's xml.MarshalIndent() with ${width}${words}`,
				calls: 'xml.MarshalIndent(v, "", indent)',
				style: { ...go, declaration, space: { indent } }
			}))
		];
	})
]);

/* Perl's XML::Twig, measured; XML::LibXML writes through libxml2. */
export const perlProfiles = measured('perl', [
	...(
		[
			['nice', { indent: '' }],
			['indented', two]
		] as const
	).flatMap(([name, space]): Row[] => [
		{
			code: `xml-twig-${name}`,
			writer: `Perl's XML::Twig, ${name}`,
			calls: `XML::Twig->new(pretty_print => "${name}")->sprint`,
			style: {
				...plain,
				declaration: '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n',
				doctype: '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\n',
				escapeText: '&<',
				space,
				final: '\n'
			},
			copies: { declaration: 'if-there', doctype: true }
		},
		{
			code: `xml-twig-${name}-root`,
			writer: `Perl's XML::Twig, ${name}, root element only`,
			calls: '$twig->root->sprint',
			style: { ...plain, escapeText: '&<', space }
		}
	])
]);
