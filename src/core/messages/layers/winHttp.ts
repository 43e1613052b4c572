import type { Layer } from '../layer.ts';

export const winHttp = {
	name: 'WinHTTP',
	source: 'https://learn.microsoft.com/windows/win32/winhttp/error-messages',
	checked: '2026-11',
	texts: {
		refused: [
			'The remote computer refused the network connection',
			'No service is operating at the destination network'
		],
		'tls-closed': ['The network connection was gracefully closed'],
		unreachable: [
			'The network location cannot be reached',
			'The website or server indicated is unreachable'
		],
		'aborted-locally': ['The network connection was aborted by the local'],
		timeout: [
			'The semaphore timeout period has expired',
			'This operation returned because the timeout period',
			'The request has timed out',
			'ERROR_WINHTTP_TIMEOUT'
		],
		reset: [
			'The specified network name is no longer available',
			'The connection with the server was terminated',
			'The connection with the server has been terminated',
			'The connection with the server was reset',
			'The connection with the server has been reset',
			'ERROR_WINHTTP_CONNECTION_ERROR'
		],
		'bad-url': ['The URL scheme could not be recognized, or is not'],
		'dns-failed': [
			'The server name or address could not be resolved',
			'The server name could not be resolved',
			'ERROR_WINHTTP_NAME_NOT_RESOLVED'
		],
		offline: [
			'Direct network access cannot be made at this time',
			'The required protocol stack is not loaded and the',
			'Internet connection has been lost'
		],
		'connect-failed': [
			'A connection with the server could not be',
			'The attempt to connect to the server failed',
			'ERROR_WINHTTP_CANNOT_CONNECT',
			'The system cannot locate the resource specified'
		],
		'proxy-failed': [
			'The request to the proxy was invalid',
			'There was an error in the automatic proxy'
		],
		'tls-expired': [
			'The date in the certificate is invalid or has',
			'SSL certificate date that was received from the'
		],
		'tls-name-mismatch': ['The host name in the certificate is invalid or does'],
		'tls-unknown-ca': [
			'The certificate authority is invalid or incorrect',
			'The function is unfamiliar with the Certificate'
		],
		'tls-certificate': [
			'Security certificate required to access this',
			'The SSL certificate contains errors',
			'The supplied certificate is invalid',
			'The SSL certificate is invalid',
			'ERROR_WINHTTP_SECURE_FAILURE'
		],
		'tls-revocation': [
			'It was not possible to connect to the revocation',
			'Revocation of the SSL certificate failed',
			'The SSL certificate was not revoked',
			'Unable to perform revocation check'
		],
		'not-http': ['The server did not return any headers', 'ERROR_WINHTTP_INVALID_SERVER_RESPONSE'],
		'bad-status-line': [
			'The server returned an invalid or unrecognized response',
			'The server response could not be parsed'
		],
		'client-broken': ['The supplied header is invalid'],
		'tls-failed': [
			'An error occurred in the secure channel support',
			'The application experienced an internal error',
			'A security error occurred',
			'ERROR_WINHTTP_SECURE_CHANNEL_ERROR'
		],
		'proxy-unreachable': ['The designated proxy server cannot be reached'],
		'tls-revoked': ['The SSL certificate was revoked'],
		'platform-blocked': ['Access is denied'],
		frame: [
			'msxml3.dll error',
			'msxml6.dll error',
			'msxml4.dll error',
			'WinHttp.WinHttpRequest error',
			'WinHttp.WinHttpRequest.5.1 error',
			'Error sending data',
			'Error receiving data',
			'Error querying headers'
		]
	}
} as const satisfies Layer;
