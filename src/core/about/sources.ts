import { supportLinks } from '../network/endpoints.ts';

/** Where the facts come from as a whole; single rows name theirs. Read in November 2026. */
export const factSources: readonly { label: string; url?: string }[] = [
	{ label: 'OpenSRS API guide', url: 'https://domains.opensrs.guide/docs/overview' },
	{
		label: 'OpenSRS support article on API connections',
		url: supportLinks.connections.url
	},
	{
		label: 'OpenSRS support article on the API key and IP access rules',
		url: supportLinks.keyAndAccess.url
	},
	{ label: 'Official PHP toolkit', url: 'https://github.com/OpenSRS/osrs-toolkit-php' },
	{ label: 'Official Perl client, opensrs-client 3.0.0' },
	{ label: '39 public clients and their issue threads, named where they are used' }
];
