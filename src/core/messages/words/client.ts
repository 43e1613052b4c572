/** Words for what only one client says, and for faults of your own client or its settings. */
import { apiHosts, apiPort } from '../../hosts.ts';
import { checkLogin, probe } from '../advice.ts';
import { quoted, say } from './say.ts';

export const clientWords = {
	'no-tls-support': say(
		'Your client has no support for https.',
		'A module or extension is missing on your server (PHP: the openssl extension; Perl: LWP::Protocol::https), so nothing was sent.',
		'Install or enable that module or extension, then restart the web server.'
	),
	'client-missing': say(
		'A function or module of your client is missing.',
		(shown) => `Your server’s configuration stopped it, so nothing was sent: ${quoted(shown)}.`,
		'Install or enable what is missing on your server.'
	),
	'platform-blocked': say(
		'Your platform blocked the call.',
		(shown) =>
			`A setting of WordPress, your framework or your host refuses this URL or port, so nothing was sent: ${quoted(shown)}.`,
		`Allow outbound calls to ${apiHosts.live}, port ${apiPort}, in that setting.`
	),
	'browser-blocked': say(
		'The browser blocked the call.',
		'The OpenSRS API cannot be called from a web page: it sends no CORS headers, and your private key would be public.',
		'Send the call from your server.'
	),
	'bad-url': say(
		'Your client could not use that URL.',
		(shown) => `The address or its scheme is malformed, so nothing was sent: ${quoted(shown)}.`,
		`Set the URL to https://${apiHosts.live}:${apiPort}/ exactly.`
	),
	'body-unread': say(
		'curl could not read the file with the body.',
		(shown) => `The request was not sent, or was sent empty: ${quoted(shown)}.`,
		'Run the command in the folder that holds the file, and check the name behind the @.'
	),
	'quote-lost': say(
		({ text }) =>
			/curl: \(3\)/i.test(text)
				? 'Likely a quote is missing in the command.'
				: 'A quote is missing in the command.',
		(shown) =>
			`Your shell or curl took part of a header or of the body for something else, so nothing about OpenSRS failed: ${quoted(shown)}.`,
		'Save the body as a file, send it with --data-binary @request.xml, and put the URL and each header in double quotes.'
	),
	'header-invalid': say(
		'A header or the body has a forbidden character.',
		'Your client stopped before it sent the call. Often a key or username was read with its newline.',
		'Remove line breaks from the key and the username, and encode the body as bytes.'
	),
	'plain-http': say(
		'Plain HTTP was sent to the TLS port.',
		`Port ${apiPort} speaks TLS only, and the URL starts with http://.`,
		'Use https:// in place of http://.'
	),
	'aborted-by-caller': say(
		'Your own program cancelled the call.',
		'It gave up or was stopped, which says nothing about the connection.',
		'Find what cancels the call, such as a time limit of your program.'
	),
	'toolkit-first-line': say(
		'The toolkit could not read the reply’s first line.',
		'It prints this, and its advice about the IP, wherever the first line is not “HTTP/1.1” and a number: a refused IP address, a connection closed without an answer, a proxy that answers HTTP/1.0.',
		`Check the IP allow list first. If the address is there, look at the first line of the reply: ${probe}`
	),
	'toolkit-no-length': say(
		'The reply had no Content-Length.',
		'The toolkit prints its advice about the IP here too. A proxy or an HTML error page is as likely.',
		`Look at the raw reply: ${probe}`
	),
	'toolkit-empty': say(
		'The toolkit got no reply.',
		'The connection was closed without a reply. This one message has three causes: the IP allow list, the key and the username.',
		`Check the IP allow list first: ${probe}`
	),
	'toolkit-socket': say(
		'The toolkit could not connect.',
		'The number in brackets is the error of the system; 0 is a failed TLS handshake or a missing openssl extension of PHP.',
		`Run openssl s_client -connect ${apiHosts.live}:${apiPort} on your server.`
	),
	'toolkit-credentials': say(
		'The toolkit got a reply with code 401.',
		'DNS, the port and TLS work. The key, the username or the signature is wrong, or your IP address is not on the allow list.',
		checkLogin
	),
	'toolkit-unread': say(
		'An old toolkit could not read the reply.',
		'What came has no Content-Length, or ended early. It is a refused IP address, a proxy’s page, or an answer that this old client does not understand.',
		`Look at the raw reply: ${probe} Then update the toolkit.`
	),
	'toolkit-field': say(
		'The toolkit rejected the data for this call.',
		(shown) => `It checks the fields first, so nothing was sent: ${quoted(shown)}.`,
		'Add or correct the field that the message names.'
	),
	'toolkit-no-data': say(
		'The toolkit was called without data.',
		'It stopped before the call, so nothing was sent.',
		'Pass the data of the call to process() as its second argument, and check that it is not empty.'
	),
	'toolkit-unsupported': say(
		'The toolkit does not know this function.',
		(shown) => `It found no class for it, so nothing was sent: ${quoted(shown)}.`,
		'Check the spelling of func, and whether your version of the toolkit has it.'
	),
	'login-refused': say(
		'Your client says that the login was refused.',
		'It prints its own text in place of the reply, which has code 401 or 400. Key, username, signature or IP address can be the cause.',
		checkLogin
	),
	'guess-address': say(
		'The client blames the IP address without knowing it.',
		'The library prints this text for every answer that is not HTTP.',
		`Run ${probe} on your server to see the answer.`
	),
	'guess-credentials': say(
		'The module blames username and key without knowing it.',
		'It prints this text for any refused test call.',
		'Look at the reply in the module’s log and paste it here. A key pasted with a newline is enough to cause it.'
	),
	'guess-connection': say(
		'The module could not connect to OpenSRS.',
		'Its text does not say whether the name, the port, TLS or its settings are at fault.',
		'Run the network commands on your server, and paste the module’s log.'
	),
	'length-mismatch': say(
		'Content-Length is not the length of the body.',
		'Your client stopped before the request was complete. Counting characters instead of bytes does that as soon as the XML has a non-ASCII letter.',
		'Count the bytes (Buffer.byteLength, strlen), or leave the header to the library.'
	),
	'hash-needs-bytes': say(
		'The hash function needs bytes, not text.',
		'Your client stopped while it made the signature; no call was sent.',
		'Encode XML and key as UTF-8 first, and send the same bytes.'
	),
	'client-broken': say(
		'Your client stopped before it sent the call.',
		(shown) => `Its own code or settings are at fault: ${quoted(shown)}.`,
		"Update the client. In the OpenSRS PHP toolkit under PHP 8, replace $header{'content-length'} with $header['content-length']."
	),
	'cause-unsaid': say(
		'The call failed, and its cause is elsewhere.',
		(shown) => `This line is only a client’s frame around the cause: ${quoted(shown)}.`,
		'Paste the whole error with its inner or “caused by” lines.'
	),
	'reason-unknown': say(
		'The call failed for a reason this page doesn’t know.',
		(shown) => `It is in this line: ${quoted(shown)}.`,
		'Paste the whole error or log, or run the network commands on your server.'
	)
} as const;
