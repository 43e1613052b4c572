/** Words for what only one client says, and for faults of your own client or its settings. */
import { apiHosts, apiPort } from '../../hosts.ts';
import { checkLogin, openssl, probe } from '../advice.ts';
import { quoted, say } from './say.ts';

export const clientWords = {
	'no-tls-support': say(
		'Your client doesn’t support https.',
		'A module or extension is missing on your server (PHP: the openssl extension; Perl: LWP::Protocol::https), so nothing was sent.',
		'Install or enable that module or extension, then restart the web server.'
	),
	'client-missing': say(
		'A function or module of your client is missing.',
		(shown) => `Your server’s configuration stopped it, so nothing was sent: ${quoted(shown)}.`,
		'Install or enable the missing part on your server.'
	),
	'platform-blocked': say(
		'Your platform blocked the call.',
		(shown) =>
			`A setting of WordPress, your framework or your hosting provider blocks this URL or port, so nothing was sent: ${quoted(shown)}.`,
		`Allow outbound calls to ${apiHosts.live}, port ${apiPort}, in that setting.`
	),
	'browser-blocked': say(
		'The browser blocked the call.',
		'You can’t call the OpenSRS API from a web page: it sends no CORS headers, and your private key would be public.',
		'Call the API from your server.'
	),
	'bad-url': say(
		'Your client could not use that URL.',
		(shown) => `The URL is malformed, so nothing was sent: ${quoted(shown)}.`,
		`Set the URL to https://${apiHosts.live}:${apiPort}/ exactly.`
	),
	'body-unread': say(
		'curl could not read the request file.',
		(shown) => `The request was not sent, or was sent empty: ${quoted(shown)}.`,
		'Run the command in the folder that contains the file, and check the file name after the @.'
	),
	'quote-lost': say(
		({ text }) =>
			/curl: \(3\)/i.test(text)
				? 'Likely a quote is missing in the command.'
				: 'A quote is missing in the command.',
		(shown) =>
			`Your shell or curl misread part of a header or of the body. OpenSRS itself did not fail: ${quoted(shown)}.`,
		'Save the body as a file, send it with --data-binary @request.xml, and put the URL and each header in double quotes.'
	),
	'header-invalid': say(
		'A header or the body contains a forbidden character.',
		'Your client stopped before it sent the call. Often the key or username ends with a newline.',
		'Remove line breaks from the key and the username, and encode the body as bytes.'
	),
	'plain-http': say(
		'Plain HTTP was sent to the TLS port.',
		`Port ${apiPort} accepts only TLS, and the URL starts with http://.`,
		'Use https:// instead of http://.'
	),
	'aborted-by-caller': say(
		'Your own program canceled the call.',
		'It gave up or was stopped. This says nothing about the connection.',
		'Find what cancels the call, such as a time limit of your program.'
	),
	'toolkit-first-line': say(
		'The toolkit could not read the reply’s first line.',
		'It prints this, and its advice about the IP, whenever the first line isn’t “HTTP/1.1” and a number: after a refused IP address, a closed connection, or an HTTP/1.0 reply from a proxy.',
		`Check the IP allow list first. If your address is on it, look at the first line of the reply: ${probe}`
	),
	'toolkit-no-length': say(
		'The reply had no Content-Length.',
		'Here, too, the toolkit prints its advice about the IP, but a proxy or an HTML error page is just as likely.',
		`Look at the raw reply: ${probe}`
	),
	'toolkit-empty': say(
		'The toolkit got no reply.',
		'The connection was closed without a reply. This message has three possible causes: the IP allow list, the key and the username.',
		`Check the IP allow list first: ${probe}`
	),
	'toolkit-socket': say(
		'The toolkit could not connect.',
		'The number in brackets is the system’s error code. 0 means that the TLS handshake failed or that PHP’s openssl extension is missing.',
		`Run ${openssl} on your server.`
	),
	'toolkit-credentials': say(
		'The toolkit got a reply with code 401.',
		'DNS, the port and TLS work. The key, the username or the signature is wrong, or your IP address is not on the allow list.',
		checkLogin
	),
	'toolkit-unread': say(
		'An old toolkit could not read the reply.',
		'The reply has no Content-Length or ended early. Possible: a refused IP address, a proxy’s page, or a reply that this old client doesn’t understand.',
		`Look at the raw reply: ${probe} Then update the toolkit.`
	),
	'toolkit-field': say(
		'The toolkit rejected the data for this call.',
		(shown) =>
			`It checks the fields before it sends anything, so nothing was sent: ${quoted(shown)}.`,
		'Add or correct the field that the message names.'
	),
	'toolkit-no-data': say(
		'The toolkit was called without data.',
		'It stopped before the call, so nothing was sent.',
		'Pass the call’s data to process() as its second argument, and check that it isn’t empty.'
	),
	'toolkit-unsupported': say(
		'The toolkit doesn’t know this function.',
		(shown) => `It has no class for it, so nothing was sent: ${quoted(shown)}.`,
		'Check the spelling of func, and whether your version of the toolkit has it.'
	),
	'login-refused': say(
		'Your client says the login was refused.',
		'It prints this text instead of the reply, which has code 401 or 400. The cause can be the key, the username, the signature or the IP address.',
		checkLogin
	),
	'guess-address': say(
		'The client blames the IP address, but it’s guessing.',
		'The library prints this text for every reply that isn’t HTTP.',
		`Run ${probe} on your server to see the reply.`
	),
	'guess-credentials': say(
		'The module blames username and key, but it’s guessing.',
		'It prints this text whenever its test call is refused.',
		'Paste the reply from the module’s log here. A newline pasted with the key is enough to cause this.'
	),
	'guess-connection': say(
		'The module could not connect to OpenSRS.',
		'Its text doesn’t say whether DNS, the port, TLS or its settings are the cause.',
		'Run the network commands on your server and paste the module’s log here.'
	),
	'length-mismatch': say(
		'Content-Length doesn’t match the body.',
		'Your client stopped before the request was complete. Counting characters instead of bytes causes this when the XML contains a non-ASCII letter.',
		'Count the bytes (Buffer.byteLength, strlen), or let the library set the header.'
	),
	'hash-needs-bytes': say(
		'The hash function needs bytes, not text.',
		'Your client stopped while it calculated the signature, so nothing was sent.',
		'Encode the XML and the key as UTF-8 first, and send the same bytes.'
	),
	'client-broken': say(
		'Your client stopped before it sent the call.',
		(shown) => `The cause is in its own code or settings: ${quoted(shown)}.`,
		"Update the client. In the OpenSRS PHP toolkit under PHP 8, replace $header{'content-length'} with $header['content-length']."
	),
	'cause-unsaid': say(
		'The call failed, but this line doesn’t say why.',
		(shown) => `It’s only a client’s wrapper around the real error: ${quoted(shown)}.`,
		'Paste the whole error, including its inner or “caused by” lines.'
	),
	'reason-unknown': say(
		'This page doesn’t know why the call failed.',
		(shown) => `The reason is in this line: ${quoted(shown)}.`,
		'Paste the whole error or log, or run the network commands on your server.'
	)
} as const;
