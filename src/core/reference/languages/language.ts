/** Correct code for one language, and what the language makes easy to get wrong. */
export interface Language {
	title: string;
	/** The client as the tests run it: whole file, UTF-8, LF. */
	client: SourceFile;
	/** Template of the vector tests: give it to `vectorTestFile`. */
	vectorTest: SourceFile;
	/** What the client needs beside the language. */
	needs: string;
	/** A command line that runs the client in the folder that it was saved to. */
	run: string;
	/** How this language is told to trust a company's own certificate authority. */
	trust: string;
	traps: readonly Trap[];
	checked: Checked;
	/** Addresses of manuals behind the traps. */
	sources: readonly string[];
}

export interface SourceFile {
	fileName: string;
	source: string;
}

export interface Trap {
	/** What goes wrong, and by what. */
	happens: string;
	/** What to write in its place. */
	instead: string;
}

/** Whether the tests ran the files, with what, and when a person last looked at the row. */
export type Checked =
	| { ran: true; version: string; linter: string; date: `${number}-${number}` }
	| { ran: false; why: string; date: `${number}-${number}` };
