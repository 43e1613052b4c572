import type { Layer } from '../layer.ts';

/** Clients and modules written for OpenSRS, which name causes that they cannot know. */
export const ownTexts = {
	name: 'OpenSRS client',
	source:
		'https://github.com/blesta/module-opensrs; https://github.com/voxxit/opensrs; https://github.com/johndc7/node-opensrs; https://github.com/arleslie/opensrs-php; the module of Clientexec',
	checked: '2026-11',
	texts: {
		// A reply of code 555, and no error of a socket.
		ignore: ['Connection refused: invalid ip'],
		// arleslie/opensrs-php, src/Helper.php, of a reply with code 401 or 400. Behind another prefix
		// that names OpenSRS they were found in no public code: a program puts its own before them.
		'login-refused': [
			'OpenSRS…invalid api key',
			'OpenSRS…invalid username',
			'AuthenicationException: Invalid API Key',
			'AuthenicationException: Invalid Username',
			'\nInvalid API Key\n',
			'\nInvalid Username\n'
		],
		// voxxit/opensrs, lib/opensrs/xml_processor.rb: HTML, an empty body or bare text came.
		'other-answer': ['No data found in document'],
		'about-other-brand': ['ResellOne Error: Ensure port 52443 is open'],
		'guess-credentials': [
			'The user and key combination appear to be invalid',
			'your Opensrs account may not be configured to allow API access'
		],
		// A word alone, as a program shows it to its user.
		timeout: ['\ntimeout\n', '\ntimed out\n', '\nconnection timeout\n', '\nrequest timeout\n'],
		'guess-address': ['Received a bad response from OpenSRS'],
		'guess-connection': [
			'Unable to communicate with OpenSRS',
			'Could not connect to OpenSRS',
			'Unable to connect to OpenSRS',
			'Failed to connect to OpenSRS',
			'Cannot connect to OpenSRS',
			'Error communicating with OpenSRS',
			'OpenSRS connection failed',
			'Connection to OpenSRS failed',
			'No response from OpenSRS'
		]
	}
} as const satisfies Layer;
