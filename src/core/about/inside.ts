/** The libraries that the built file contains; a test compares this with package.json. */
export const inside: readonly { name: string; what: string; licence: string }[] = [
	{ name: 'svelte', what: 'draws the page', licence: 'MIT' },
	{ name: 'spark-md5', what: 'calculates MD5', licence: 'WTFPL or MIT' },
	{
		name: '@noble/hashes',
		what: 'SHA and HMAC, to recognize signatures made with them',
		licence: 'MIT'
	},
	{ name: '@rgrove/parse-xml', what: 'reads XML', licence: 'ISC' }
];
