import type { Layer } from '../layer.ts';

/** The official PHP toolkit; other clients of OpenSRS are in ownTexts.ts. */
export const toolkit = {
	name: 'OpenSRS PHP toolkit',
	source: 'https://github.com/OpenSRS/osrs-toolkit-php, opensrs/Base.php and issue 43',
	checked: '2026-11',
	texts: {
		'toolkit-first-line': ['Unable to parse HTTP response code'],
		// After a status line that it could read.
		'reply-cut': ['UNEXPECTED READ: Error reading HTTP header'],
		'toolkit-no-length': ['No Content-Length header provided'],
		'toolkit-empty': ['Read buffer is empty'],
		'toolkit-credentials': ['Reseller username or OSRS_KEY is incorrect'],
		'toolkit-socket': ['Unable to establish socket'],
		// Under PHP 8, with the version of commit b74c297.
		'client-broken': [
			'Array and string offset access syntax with curly braces is no longer supported'
		]
	}
} as const satisfies Layer;
