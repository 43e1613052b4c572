/** Error messages that resellers meet, by what says them. */
export interface Family {
	/** The heading above its texts in the list of all. */
	title: string;
	/** What the page of each says of where the text comes from. */
	says: string;
	/** One page each: a text as people see it, then others for the same fault that share the page. */
	texts: readonly (readonly [string, ...string[]])[];
}
