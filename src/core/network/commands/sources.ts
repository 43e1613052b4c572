import { supportLinks } from '../endpoints.ts';
import type { Source } from './command.ts';

/** The article whose commands are copied here word for word. */
export const article: Source = {
	label: 'OpenSRS support article on API connections, port access',
	url: supportLinks.connections.url,
	checked: '2026-11'
};

export const officialTester: Source = {
	label: 'Official PHP toolkit, test/tester.php: a plain GET, and a look for “invalid ip address”',
	url: 'https://github.com/OpenSRS/osrs-toolkit-php',
	checked: '2026-11'
};

export const guide: Source = {
	label: 'OpenSRS API guide, construction of the POST data',
	url: 'https://domains.opensrs.guide/docs/construction-of-the-post-data',
	checked: '2026-11'
};

/** The manual of a tool, for a command of our own; its output was checked with the real tool. */
export const manual = (label: string, url?: string): Source => ({
	label,
	...(url ? { url } : {}),
	checked: '2026-11'
});
