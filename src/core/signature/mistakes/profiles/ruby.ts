import { doctype, measured, plain, rows, type Row } from './profile.ts';
import type { Style } from '../xml/serialise.ts';

/* REXML in Ruby 3.1, from the catalogue. */

const asWritten: Style = {
	...plain,
	declaration: "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n",
	doctype,
	quote: "'",
	escapeAttribute: "&<>'",
	valuesAsWritten: true
};

const pretty = [0, 1, 2, 4].flatMap((width) =>
	(["'", '"'] as const).flatMap((quote) =>
		([true, false] as const).flatMap((compact) =>
			([true, false] as const).map((head): Row => {
				const lines = compact ? '' : '-lines';
				const what = `${width === 1 ? '1 space' : `${width} spaces`} per level${compact ? '' : ' and values on separate lines'}`;
				return {
					code: `rexml-pretty-${width}${lines}${quote === '"' ? '-double' : ''}${head ? '' : '-root'}`,
					writer: `Ruby's REXML with ${what}${quote === '"' ? ', in double quotes' : ''}${head ? '' : ', root element only'}`,
					calls: compact
						? 'REXML::Formatters::Pretty.new with compact = true'
						: `doc.write(out, ${width}), REXML::Formatters::Pretty.new`,
					style: {
						...asWritten,
						quote,
						declaration: head ? asWritten.declaration : '',
						doctype: head ? doctype + '\n' : '',
						space: { indent: ' '.repeat(width), as: compact ? 'ruby' : 'ruby-lines' }
					},
					...(head
						? {
								copies: {
									declaration: 'if-there' as const,
									doctype: true,
									gaps: 'before-doctype' as const
								}
							}
						: {})
				};
			})
		)
	)
);

const kept: Row[] = (["'", '"'] as const).flatMap((quote) => [
	{
		code: `rexml-as-written${quote === '"' ? '-double' : ''}`,
		writer: `Ruby's REXML with values unchanged${quote === '"' ? ', in double quotes' : ''}`,
		calls: 'REXML::Document.new(xml).to_s',
		style: { ...asWritten, quote },
		copies: { declaration: 'if-there' as const, doctype: true, gaps: 'all' as const }
	},
	{
		code: `rexml-root${quote === '"' ? '-double' : ''}`,
		writer: `Ruby's REXML, root element only${quote === '"' ? ', in double quotes' : ''}`,
		calls: 'REXML::Document.new(xml).root.to_s',
		style: { ...asWritten, quote, declaration: '', doctype: '' }
	}
]);

export const rubyProfiles = [
	...measured('ruby', [...kept, ...pretty]),
	...rows('ruby', [
		{
			code: 'rexml',
			writer: "Ruby's REXML",
			calls: 'REXML::Document.new(xml).to_s',
			style: {
				...plain,
				declaration: "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n",
				doctype,
				quote: "'",
				escapeAttribute: "&<>'"
			},
			copies: { declaration: 'if-there', doctype: true }
		}
	])
];
