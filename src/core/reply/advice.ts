/** Advice that more than one finding gives, in one wording. */

/** The official tester sends the same plain GET; `--http0.9` shows an answer without HTTP. */
export const probe = 'curl --http0.9 -sS https://rr-n1-tor.opensrs.net:55443/';

export const addAddress =
	'Find the outbound IP of the calling host and add it under API settings, IP access rules. A change takes up to 15 minutes.';
