import type { Style } from '../xml/serialise.ts';

/** What a library keeps from the document it has read. */
export interface Copies {
	/** The declaration's values; `always` writes a declaration even if the body has none. */
	declaration?: 'always' | 'if-there' | 'encoding' | 'all-but-encoding';
	doctype?: boolean;
	/** If no encoding is declared, non-ASCII characters become references (libxml2). */
	asciiWithoutEncoding?: boolean;
	/** White space between declaration and doctype, and after the root (REXML). */
	gaps?: 'all' | 'before-doctype' | 'after-root';
	/** `<x></x>` stays as it is, `<x/>` becomes `<x />`. */
	emptyElements?: boolean;
}

/** What one or more XML libraries write when they load a document and save it again. */
export interface Profile {
	/** The end of the mistake's code. */
	code: string;
	/** The library and its settings, in the words people use. */
	writer: string;
	/** Calls that the reader can look for in their code. */
	calls: string;
	language: 'java' | 'javascript' | 'php' | 'python' | 'ruby' | 'dotnet' | 'go' | 'perl';
	style: Style;
	/** Line endings as recorded. */
	lineEnd: 'lf' | 'crlf';
	/**
	 * What the library keeps from the document. The style was recorded with the head of OpenSRS's own
	 * sample; for a document with a different head such a library writes a different one.
	 */
	copies?: Copies;
	/** Set if only the recorded line endings are tried. */
	twin?: false;
	/** Measured for this project, so it is not in the catalogue. */
	measured?: true;
}

/* Heads as recorded for the head of OpenSRS's own sample. */
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
/** Common indentations, each with the end of its mistake's code and words for it. */
export const indents = [
	['', '  ', '2 spaces'],
	['-4', '    ', '4 spaces'],
	['-tab', '\t', 'tabs']
] as const;

export type Row = Omit<Profile, 'lineEnd' | 'language'> & Partial<Pick<Profile, 'lineEnd'>>;

/** Makes the profiles of one language; line endings are LF unless a row says otherwise. */
export function rows(language: Profile['language'], list: readonly Row[]): readonly Profile[] {
	return list.map((row) => ({ lineEnd: 'lf', ...row, language }));
}

/** The same for profiles measured for this project, which have only the library's own line endings. */
export const measured = (language: Profile['language'], list: readonly Row[]) =>
	rows(
		language,
		list.map((row): Row => ({ measured: true, twin: false, ...row }))
	);
