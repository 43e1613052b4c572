/** Words for what came back, from OpenSRS or from a proxy. */
import { addAddress, probe } from '../../advice.ts';
import { say } from './say.ts';

export const answerWords = {
	'bare-xml': say(
		'XML came where the HTTP status line belongs.',
		'OpenSRS is known to refuse an IP address that is not allowed in this way: bare XML straight after the TLS handshake, without HTTP.',
		addAddress
	),
	'not-http': say(
		'the answer was not HTTP, and its text is not shown.',
		'The only answer of this kind known from OpenSRS is the refusal of an IP address that is not allowed.',
		`See what came: run ${probe} on the calling host. ${addAddress}`
	),
	'bad-status-line': say(
		'the answer began with something else than an HTTP status line.',
		'What answered is not the OpenSRS API as it is known: another service, or a broken proxy.',
		`Check host and port. See what comes: run ${probe} on the calling host.`
	),
	'empty-reply': say(
		'the connection was closed without a reply.',
		'Possible: the IP address is not allowed, or the request broke off. Some clients (httpx) print this for the bare XML of a refused IP address too.',
		`Run ${probe} on the calling host: an answer that names an invalid IP address settles it.`
	),
	'reply-cut': say(
		'the answer ended too early.',
		'The connection broke or the time ran out while the answer came, so its code may be lost.',
		'For a change, first look whether it took place; then try again.'
	),
	'proxy-login': say(
		'a proxy asked for a login (407).',
		'Your call did not reach OpenSRS: it ended at your own proxy.',
		'Give the client the login of the proxy, or let calls to OpenSRS go past it.'
	),
	'proxy-refused': say(
		'a proxy refused to open the tunnel.',
		'Your call did not reach OpenSRS: many proxies allow only port 443.',
		'Allow CONNECT to port 55443 on the proxy, or let calls to OpenSRS go past it.'
	),
	'proxy-unreachable': say(
		'the proxy itself could not be reached.',
		'Your client is told to use a proxy that does not answer.',
		'Correct or remove the proxy settings (also HTTPS_PROXY in the environment).'
	),
	'http-status': say(
		'an HTTP error status came back.',
		'OpenSRS is known to put its errors into the XML of a 200 reply. A status like this often comes from a proxy or gateway; which status goes with a 401 reply is not known.',
		'Look at the body of that reply and paste it here.'
	)
} as const;
