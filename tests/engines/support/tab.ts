/** The little that a journey needs of a browser; each engine's driver gives it in its own way. */

/** The kinds of control that a journey names; `file` is the field behind a file button. */
export type Role = 'textbox' | 'button' | 'link' | 'radio' | 'file';

/** A function that runs inside the page. It uses nothing from outside its own body. */
export type InPage<Argument, Result> = (argument: Argument) => Result;

export interface Tab {
	/** Loads an address as if for the first time and waits for its load event. */
	open(address: string): Promise<void>;
	/** Runs a function inside the page, as if typed into its console, and waits for its promise. */
	evaluate<Argument, Result>(
		inPage: InPage<Argument, Result>,
		argument: Argument
	): Promise<Awaited<Result>>;
	/** Clicks as a person does: scrolled into view, with the events of a real mouse. */
	click(role: Role, name: string): Promise<void>;
	/** Presses keys in a control; what stands in it stays. */
	type(role: Role, name: string, keys: string): Promise<void>;
	/** Presses Ctrl+V in a control: what is on the clipboard arrives as the engine does it. */
	pasteFromClipboard(role: Role, name: string): Promise<void>;
	/** Chooses a file in the dialog of a file button. */
	chooseFile(name: string, path: string): Promise<void>;
	/** What the engine itself wrote to its console, as far as its driver tells: errors, warnings. */
	complaints(): string[];
	screenshot(): Promise<Uint8Array>;
	close(): Promise<void>;
}

export interface RunningBrowser {
	/** Name and version. */
	version: string;
	newTab(): Promise<Tab>;
	/** Ends every process of it and removes its profile. */
	close(): Promise<void>;
}

export interface Start {
	/** The address of a proxy on loopback, for everything that is not on loopback. */
	proxyPort: number;
	/** A new folder for the profile and for what is saved. */
	folder: string;
	/** In CSS pixels. */
	width?: number;
	height?: number;
	dark?: boolean;
}

export interface Engine {
	name: string;
	/** What is not installed and how to get it; undefined if nothing is missing. */
	missing: string | undefined;
	/** Ways out (tests/e2e/support/ways-out.ts) that it does not take even without a policy. */
	waysNotTaken: { http: readonly string[]; file: readonly string[] };
	start(options: Start): Promise<RunningBrowser>;
}
