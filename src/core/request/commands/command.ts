/** A pair of object and action that OpenSRS is known to accept. */
export interface Command {
	/** In upper case; OpenSRS accepts either case. Null if no source names the object. */
	object: string | null;
	action: string;
	purpose: string;
	/** Whether it changes nothing and costs nothing. */
	readOnly: boolean;
	/** Whether it is suitable for testing a connection; absent if that was not checked. */
	probe?: 'recommended' | 'possible' | 'trust-only' | 'not-in-test';
	/** What to know before using it. */
	note?: string;
	/** Where the pair is documented or used. */
	source: string;
	/** Month in which the source was read. */
	checked: string;
}

/** A page of the domains guide. */
export const guide = (page: string): string => `https://domains.opensrs.guide/docs/${page}`;

/** A file of the official PHP toolkit at the commit that was read. */
export const toolkit = (file: string): string =>
	`https://github.com/OpenSRS/osrs-toolkit-php/blob/b74c297/opensrs/${file}.php`;
