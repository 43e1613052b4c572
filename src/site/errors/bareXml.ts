import type { Family } from './family.ts';

/** How clients print the bare XML that refuses an IP address, and answers like it. */
export const bareXml: Family = {
	title: 'A refused IP address, as each language prints it',
	says: 'OpenSRS is known to refuse an IP address with bare XML in place of an HTTP reply. Each client has its own words for that.',
	texts: [
		[
			'Received HTTP/0.9 when not allowed',
			'curl: (1) Received HTTP/0.9 when not allowed',
			'cURL error 1: Received HTTP/0.9 when not allowed'
		],
		['curl: (8) Weird server reply', 'Invalid status line'],
		[
			'Malformed Status-Line: <?xml',
			'Malformed Status-Line: <?xml version=\'1.0\' encoding="UTF-8" standalone="no" ?>'
		],
		['200 Assumed OK', 'Bad response start-line'],
		[
			'http.client.BadStatusLine: <?xml',
			'http.client.BadStatusLine: <?xml version=\'1.0\' encoding="UTF-8" standalone="no" ?>'
		],
		["('Connection aborted.', BadStatusLine("],
		["illegal status line: bytearray(b'<?xml"],
		['400, message="Bad status line'],
		['wrong status line: "<?xml', "wrong status line: \"<?xml version='1.0'"],
		['Net::HTTPBadResponse: wrong status line'],
		['Invalid status line: "<?xml', 'java.net.ProtocolException: Invalid status line: "<?xml'],
		['java.net.ProtocolException: Unexpected status line: <?xml', 'Unexpected status line: <?xml'],
		['java.io.IOException: Invalid Http response'],
		['invalid version format: <?XML'],
		[
			'malformed HTTP status code "version=\'1.0\'"',
			'net/http: HTTP/1.x transport connection broken: malformed HTTP status code "version=\'1.0\'"'
		],
		['malformed HTTP response "<?xml'],
		['Parse Error: Expected HTTP/, RTSP/ or ICE/', 'Error: Parse Error: Expected HTTP/'],
		['Parse Error: Invalid HTTP version'],
		['HPE_INVALID_CONSTANT'],
		["Received an invalid status line: '<?xml"],
		['The server committed a protocol violation. Section=ResponseStatusLine'],
		['Failed to open stream: HTTP invalid response format (no colon in header line)!'],
		['failed to open stream: HTTP request failed! <?xml'],
		['InvalidStatusLine "<?xml', '{could_not_parse_as_http,<<"<?xml'],
		['invalid HTTP version parsed']
	]
};
