import type { Layer } from '../layer.ts';

/** The official PHP toolkit, old and new, and copies of it; other clients of OpenSRS are in ownTexts.ts. */
export const toolkit = {
	name: 'OpenSRS PHP toolkit',
	source:
		'https://github.com/OpenSRS/osrs-toolkit-php, opensrs/Base.php, Exception.php, Request.php, RequestFactory.php, Ops.php and issue 43; https://github.com/cviebrock/opensrs-php, OPS.php',
	checked: '2026-11',
	texts: {
		'toolkit-first-line': ['Unable to parse HTTP response code'],
		// After a status line that it could read.
		'reply-cut': ['UNEXPECTED READ: Error reading HTTP header'],
		'toolkit-no-length': ['No Content-Length header provided'],
		'toolkit-empty': ['Read buffer is empty'],
		// Older versions, which could also be set to connect without TLS.
		'toolkit-unread': [
			'UNEXPECTED READ: No CRLF',
			'UNEXPECTED READ: No Content-Length',
			'No Content-Length header returned'
		],
		// Ops.php: the body of the reply is not XML.
		'other-answer': ['oSRS Error - XML error: … at line'],
		'toolkit-credentials': ['Reseller username or OSRS_KEY is incorrect'],
		'toolkit-socket': ['Unable to establish socket'],
		'toolkit-field': [
			'oSRS Error - … not defined',
			'oSRS Error - … cannot be set in one call',
			'oSRS Error - … required'
		],
		'toolkit-no-data': ['OSRS Error - No data found'],
		'toolkit-unsupported': [
			'OSRS Error - … is unsupported',
			'The class … does not exist or cannot be found'
		],
		'no-tls-support': ['PHP must be compiled using --with-openssl'],
		// Under PHP 8, with the version of commit b74c297.
		'client-broken': [
			'Array and string offset access syntax with curly braces is no longer supported'
		]
	}
} as const satisfies Layer;
