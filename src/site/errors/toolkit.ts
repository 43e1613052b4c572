import type { Family } from './family.ts';

/** What the official PHP toolkit prints, and other clients and modules that were made for OpenSRS. */
export const toolkit: Family = {
	title: 'OpenSRS PHP toolkit and other OpenSRS clients',
	says: 'A client that was written for OpenSRS prints this text.',
	texts: [
		[
			'UNEXPECTED ERROR: Unable to parse HTTP response code. Please make sure IP is whitelisted in RWI.',
			'oSRS Error - UNEXPECTED ERROR: Unable to parse HTTP response code.'
		],
		[
			'UNEXPECTED ERROR: No Content-Length header provided! Please make sure IP is whitelisted in RWI.',
			'oSRS Error - UNEXPECTED ERROR: No Content-Length header provided!'
		],
		[
			'oSRS Error - Read buffer is empty.',
			'Read buffer is empty.  Please make sure IP is whitelisted in RWI.'
		],
		['oSRS Error - Reseller username or OSRS_KEY is incorrect, please check your config file.'],
		['oSRS Error - Unable to establish socket: (0)'],
		['oSRS Error - Unable to establish socket: (110) Connection timed out'],
		['oSRS Error - Unable to establish socket: (111) Connection refused'],
		['UNEXPECTED READ: Error reading HTTP header'],
		['UNEXPECTED READ: No CRLF'],
		['UNEXPECTED READ: No Content-Length', 'No Content-Length header returned'],
		['oSRS Error - XML error: Mismatched tag at line'],
		['oSRS Error - reg_username is not defined.'],
		['oSRS Error - domain is not defined.'],
		['oSRS Error - Search domain string not defined.'],
		['oSRS Error - User/IDs required'],
		['oSRS Error - all cannot be set in one call'],
		['OSRS Error - No data found.'],
		['OSRS Error - lookupdomains is unsupported.'],
		['The class \\OpenSRS\\domains\\lookup\\LookupDomains does not exist or cannot be found'],
		['PHP must be compiled using --with-openssl to use "SSL" encryption'],
		['Array and string offset access syntax with curly braces is no longer supported'],
		['OpenSRS API Error: Unable to communicate with OpenSRS. Please check your settings.'],
		[
			'Unable to connect to OpenSRS',
			'Could not connect to OpenSRS',
			'Failed to connect to OpenSRS'
		],
		['Connection to OpenSRS failed', 'OpenSRS connection failed', 'No response from OpenSRS'],
		['Received a bad response from OpenSRS'],
		['OpenSRS: Invalid API key'],
		['AuthenicationException: Invalid API Key', 'AuthenicationException: Invalid Username'],
		[
			'The user and key combination appear to be invalid',
			'your Opensrs account may not be configured to allow API access'
		],
		['ArgumentError: No data found in document'],
		['ResellOne Error: Ensure port 52443 is open and PHP is compiled with OpenSSL.']
	]
};
