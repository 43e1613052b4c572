/** A pair of object and action that OpenSRS is known to accept. */
export interface Command {
	/** In capitals; OpenSRS accepts either case. Null where no source was read that names it. */
	object: string | null;
	action: string;
	purpose: string;
	/** Changes nothing and costs nothing. */
	readOnly: boolean;
	/** Whether it can test a connection; absent where that was not considered. */
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
