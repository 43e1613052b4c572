/** Words for what came back, from OpenSRS or from a proxy. */
import { addAddress, probe } from '../advice.ts';
import { proxyNames } from '../layers/proxyProducts.ts';
import type { SeenInText } from '../read.ts';
import { quoted, say } from './say.ts';

/** The proxy by its name, where its own words tell it. */
const proxyIn = ({ by }: SeenInText): string =>
	proxyNames.has(by) ? `The ${by} proxy` : 'A proxy';

export const answerWords = {
	'bare-xml': say(
		'XML came in place of the HTTP status line.',
		'OpenSRS is known to refuse an IP address that is not allowed in this way: bare XML straight after the TLS handshake.',
		addAddress
	),
	'not-http': say(
		'The answer was not HTTP.',
		'The only answer of this kind known from OpenSRS is the refusal of an IP address that is not allowed.',
		`Run ${probe} on your server to see the answer. ${addAddress}`
	),
	'bad-status-line': say(
		'The answer did not begin with an HTTP status line.',
		'What answered is not the OpenSRS API as it is known: another service, or a broken proxy.',
		`Check host and port, then run ${probe} on your server to see the answer.`
	),
	'empty-reply': say(
		'The connection was closed without a reply.',
		'Possible: your IP address is not allowed, or the request broke off. Some clients print this for the bare XML of a refused IP address too.',
		`Run ${probe} on your server: an answer that names an invalid IP address settles it.`
	),
	'reply-cut': say(
		'The answer ended too early.',
		'The connection broke or the time ran out while the answer came. The request was sent, so the command may have been carried out.',
		'For a change, check first whether it took place, then try again.'
	),
	'other-answer': say(
		'An answer came that is not the OpenSRS API’s.',
		(shown) => `Something else answered, such as a proxy or a web page: ${quoted(shown)}.`,
		'Check host and port, and whether a proxy is set for the call.'
	),
	'not-xml': say(
		'The reply is not XML that your client can read.',
		(shown) =>
			`A web page, an empty body or half a reply came in place of the OpenSRS XML: ${quoted(shown)}.`,
		'Log the reply exactly as it arrived, and paste it here.'
	),
	'proxy-login': say(
		(shown) => `${proxyIn(shown)} asked for a login (407).`,
		'Your call did not reach OpenSRS: it ended at your own proxy.',
		'Enter the proxy’s login in your client, or let calls to OpenSRS bypass the proxy.'
	),
	'proxy-refused': say(
		(shown) => `${proxyIn(shown)} refused the call.`,
		(shown) =>
			`Your call did not reach OpenSRS: many proxies allow only port 443. Its message is ${quoted(shown)}.`,
		'Allow CONNECT to port 55443 on the proxy, or let calls to OpenSRS bypass it.'
	),
	'proxy-unreachable': say(
		'Your proxy could not be reached.',
		'Your client is set to use a proxy that does not answer.',
		'Correct or remove the proxy settings (also HTTPS_PROXY in the environment).'
	),
	'proxy-failed': say(
		(shown) => `${proxyIn(shown)} did not make the connection.`,
		(shown) => `The call ended at a proxy (HTTP or SOCKS): ${quoted(shown)}.`,
		'Allow port 55443 on the proxy, or let calls to OpenSRS bypass it.'
	),
	'gateway-status': say(
		'A gateway answered with an error.',
		(shown) =>
			`A proxy or load balancer between your client and the API got no usable answer: ${quoted(shown)}.`,
		'Check https://www.opensrsstatus.com first, then whether your calls go through a proxy. For a change, check whether it took place before you try again.'
	),
	'http-status': say(
		'An HTTP error status came back.',
		(shown) =>
			`OpenSRS puts its errors into the XML of a 200 reply, so a status like this often comes from a proxy or gateway: ${quoted(shown)}.`,
		'Look at the body of that reply and paste it here.'
	)
} as const;
