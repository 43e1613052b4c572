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
		'The server sent bare XML instead of HTTP.',
		'This is how OpenSRS refuses an IP address that isn’t allowed: bare XML right after the TLS handshake.',
		addAddress
	),
	'not-http': say(
		'The reply was not HTTP.',
		'The only such reply known from OpenSRS is its refusal of an IP address that isn’t allowed.',
		`Run ${probe} on your server to see the reply. ${addAddress}`
	),
	'bad-status-line': say(
		'The reply did not start with an HTTP status.',
		'Likely another service or a broken proxy answered, not the OpenSRS API.',
		`Check host and port, then run ${probe} on your server to see the reply.`
	),
	'empty-reply': say(
		'The connection was closed without a reply.',
		'Possible: your IP address isn’t allowed, or the connection broke. Some clients also print this when OpenSRS refuses an IP address with bare XML.',
		`Run ${probe} on your server: a reply about an invalid IP address confirms it.`
	),
	'reply-cut': say(
		'The reply ended too early.',
		'The connection broke or timed out during the reply. The request was sent, so OpenSRS may have carried out the command.',
		'If the command changes something, check first whether it did, then try again.'
	),
	'other-answer': say(
		'The reply is not from the OpenSRS API.',
		(shown) => `Something else answered, such as a proxy or a web page: ${quoted(shown)}.`,
		'Check host and port, and whether a proxy is set for the call.'
	),
	'not-xml': say(
		'Your client could not read the reply as XML.',
		(shown) =>
			`It was a web page, an empty body or half a reply instead of the OpenSRS XML: ${quoted(shown)}.`,
		'Log the reply exactly as it arrived, and paste it here.'
	),
	'proxy-login': say(
		(shown) => `${proxyIn(shown)} requires a login (407).`,
		'Your call did not reach OpenSRS. It stopped at your own proxy.',
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
		'Your client uses a proxy that doesn’t answer.',
		'Correct or remove the proxy settings (also HTTPS_PROXY in the environment).'
	),
	'proxy-failed': say(
		(shown) => `${proxyIn(shown)} could not make the connection.`,
		(shown) => `The call stopped at a proxy (HTTP or SOCKS): ${quoted(shown)}.`,
		'Allow port 55443 on the proxy, or let calls to OpenSRS bypass it.'
	),
	'gateway-status': say(
		'A gateway answered with an error.',
		(shown) =>
			`A proxy or load balancer between your client and the API got no usable reply: ${quoted(shown)}.`,
		'Check https://www.opensrsstatus.com first, then whether your calls go through a proxy. If the command changes something, check whether it did before you try again.'
	),
	'http-status': say(
		'The reply has an HTTP error status.',
		(shown) =>
			`All known OpenSRS errors are in the XML of a 200 reply, so this status often comes from a proxy or gateway: ${quoted(shown)}.`,
		'Look at the body of that reply and paste it here.'
	)
} as const;
