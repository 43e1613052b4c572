/** Words for what only one client says, and for faults of the client itself. */
import { checkLogin, probe } from '../../advice.ts';
import { say } from './say.ts';

export const clientWords = {
	'toolkit-first-line': say(
		'the toolkit could not read the first line of the reply.',
		'It prints this, and its advice about the IP, wherever the first line is not "HTTP/1.1" and a number: a refused IP address, a connection that is closed without an answer, a proxy that answers HTTP/1.0.',
		`Check the IP allow list first. If the address is there, look at the first line of the reply: ${probe}`
	),
	'toolkit-no-length': say(
		'the reply had no Content-Length.',
		'The toolkit prints its advice about the IP here too. A proxy or an HTML error page is as likely.',
		`Look at the raw reply: ${probe}`
	),
	'toolkit-empty': say(
		'the toolkit got no reply.',
		'This one message stands for three causes: the IP allow list, the key and the username. The connection was closed without a reply.',
		`Check the IP allow list first: ${probe}`
	),
	'toolkit-socket': say(
		'the toolkit could not connect.',
		'The number in brackets is the error of the system; 0 stands for a failed TLS handshake.',
		'Check the firewall for outbound TCP 55443, then run openssl s_client -connect rr-n1-tor.opensrs.net:55443.'
	),
	'toolkit-credentials': say(
		'the toolkit got a reply with code 401.',
		'DNS, the port and TLS work. The key, the username or the signature is wrong, or your IP address is not on the allow list.',
		checkLogin
	),
	'guess-address': say(
		'the client blames the IP address, but cannot know it.',
		'The library prints this text for every answer that is not HTTP.',
		`See what came: run ${probe} on the calling host.`
	),
	'guess-credentials': say(
		'the module blames username and key, but cannot know it.',
		'It prints this text for any refused test call.',
		'Look at the reply in the log of the module and paste it here. A key pasted with a newline is enough to cause it.'
	),
	'length-mismatch': say(
		'Content-Length is not the length of the body.',
		'Your client stopped or broke off before the request was whole. Counting characters instead of bytes does that as soon as the XML has a non-ASCII letter.',
		'Count the bytes (Buffer.byteLength, strlen), or leave the header to the library.'
	),
	'hash-needs-bytes': say(
		'the hash function wants bytes, not text.',
		'Your client stopped while it made the signature; no call was sent.',
		'Encode XML and key as UTF-8 first, and send the same bytes.'
	),
	'client-broken': say(
		'the toolkit does not run on this version of PHP.',
		'Its file Base.php uses curly braces as an index, which PHP 8 refuses. No call was sent.',
		"Replace $header{'content-length'} by $header['content-length'], or use PHP 7."
	)
} as const;
