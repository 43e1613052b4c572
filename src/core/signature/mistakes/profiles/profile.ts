import type { Style } from '../xml/serialise.ts';

/** What a library takes over from the document that it read. */
export interface Copies {
	/** The declaration's values; `always`: a declaration is written even if the body has none. */
	declaration?: 'always' | 'if-there' | 'encoding' | 'all-but-encoding';
	doctype?: boolean;
	/** Without a declared encoding, non-ASCII characters become references (libxml2). */
	asciiWithoutEncoding?: boolean;
	/** White space between declaration and doctype, and after the root (REXML). */
	gaps?: 'all' | 'before-doctype' | 'after-root';
	/** `<x></x>` stays as it is, `<x/>` becomes `<x />`. */
	emptyElements?: boolean;
}

/** What one or several XML libraries write when they load a document and write it again. */
export interface Profile {
	/** The end of the mistake's code. */
	code: string;
	/** Who writes it, as a person would call it, and with which settings. */
	writer: string;
	/** Calls to look for in one's own code. */
	calls: string;
	language: 'java' | 'javascript' | 'php' | 'python' | 'ruby' | 'dotnet' | 'go' | 'perl';
	style: Style;
	/** Line ends as recorded. */
	lineEnd: 'lf' | 'crlf';
	/**
	 * What the library takes over from the document. The style was recorded on documents with
	 * OpenSRS' own head; for a document with another head such a library writes another one.
	 */
	copies?: Copies;
	/** Whether it also writes the other line endings: not all libraries that were measured do. */
	twin?: false;
	/** Measured for this project, not in the catalogue. */
	measured?: true;
}

/* Heads as recorded on OpenSRS' own sample head. */
export const double = '<?xml version="1.0" encoding="UTF-8"?>';
export const standaloneNo = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
export const standaloneYes = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const doctype = '<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">';
export const plain: Style = {
	declaration: '',
	doctype: '',
	space: 'keep',
	empty: '/>',
	quote: '"',
	escapeText: '&<>',
	escapeAttribute: '&<>"',
	nonAscii: 'raw',
	dropBlank: false,
	trim: false,
	final: ''
};
export const two = { indent: '  ' };
/** Indentations that people choose, with the end of a code and words for them. */
export const indents = [
	['', '  ', '2 spaces'],
	['-4', '    ', '4 spaces'],
	['-tab', '\t', 'tabs']
] as const;

export type Row = Omit<Profile, 'lineEnd' | 'language'> & Partial<Pick<Profile, 'lineEnd'>>;

/** Profiles of one language; line endings are LF unless a row says otherwise. */
export function rows(language: Profile['language'], list: readonly Row[]): readonly Profile[] {
	return list.map((row) => ({ lineEnd: 'lf', ...row, language }));
}

/** The same for what was measured for this project only; line endings as the library writes them. */
export const measured = (language: Profile['language'], list: readonly Row[]) =>
	rows(
		language,
		list.map((row): Row => ({ measured: true, twin: false, ...row }))
	);
