/** Words for what a client's message shows. */
import type { WordsTable } from '../../finding.ts';
import { families } from './pattern.ts';
import type { ClientErrorArgs, SeenInText } from './read.ts';

const probe = 'curl --http0.9 -sS https://rr-n1-tor.opensrs.net:55443/';
const addAddress =
	'Find the outbound IP of the calling host and add it under API settings, IP access rules. A change takes up to 15 minutes.';
const certificateAdvice =
	'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 on the calling host and look at the certificate that it shows.';

const at = ({ line, family }: SeenInText) => `Line ${line} (${families[family]})`;

/** A sentence about the message, then fixed words for its meaning and what to do. */
const say = (seen: string, means: string, todo: string) => (args: SeenInText) => ({
	seen: `${at(args)}: ${seen}`,
	means,
	todo
});

export const clientErrorWords: WordsTable<ClientErrorArgs> = {
	'dns-failed': say(
		'the host name could not be resolved.',
		'The call ended before any connection: the name is wrong, or the name server of this host does not know it.',
		'Check the host name: rr-n1-tor.opensrs.net (live) or horizon.opensrs.net (test). Then ask the name server with the DNS command.'
	),
	'dns-later': say(
		'the name server did not answer.',
		'The host name could not be looked up now. This says nothing about OpenSRS.',
		'Check the DNS settings of the calling host and try again.'
	),
	refused: say(
		'the connection was refused.',
		'A host answered that nothing listens on that port, or a firewall answered in its name.',
		'Check that the port is 55443, then the firewall rules for outbound TCP 55443.'
	),
	unreachable: say(
		'there is no route to the host.',
		'The network of the calling host cannot reach that address; often it is an IPv6 address without an IPv6 route.',
		'Check routing and firewall, and try with IPv4 only (curl -4).'
	),
	'connect-failed': say(
		'no connection could be made.',
		'The name was resolved and the port did not open. The message does not say whether it was refused or unreachable.',
		'Check that the port is 55443, then the firewall rules for outbound TCP 55443.'
	),
	'connect-timeout': say(
		'the port did not answer in time.',
		'Packets to the port are dropped on the way, most often by a firewall, a security group or a NAT rule.',
		'Allow outbound TCP 55443 from the calling host.'
	),
	'timeout-on-the-way': say(
		'the connection was not made in time.',
		'This client prints the same text whether the port or the TLS handshake stays silent.',
		'Run the port and the TLS command on the calling host: they tell the two apart.'
	),
	'handshake-timeout': say(
		'the TLS handshake did not end in time.',
		'The port accepted and then nothing came: a firewall that inspects TLS can do that.',
		'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 from the calling host, and from another network to compare.'
	),
	'read-timeout': say(
		'no answer came in time.',
		'The connection stood. Possible: a Content-Length above the real length, so that the server waits for more; a silent TLS handshake; or a slow command.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds.'
	),
	'silent-timeout': say(
		'no byte of an answer came in time.',
		'As a rule the connection stood. Old versions of curl print the same in a silent TLS handshake, and where the time was up before they connected. Possible: a Content-Length above the real length, so that the server waits for more; or a slow command.',
		'Check that Content-Length counts the bytes of the body, and allow 80 to 120 seconds. The TLS command tells whether the way is open.'
	),
	timeout: say(
		'your client gave up waiting.',
		'The message does not say at which point: name, port, TLS or answer.',
		'Run the network commands on the calling host to see how far a call comes.'
	),
	reset: say(
		'the other side cut the connection.',
		'The port accepted and the connection was then reset, by OpenSRS or by a device in between.',
		'Run the TLS command. If the handshake works, look at the IP allow list next.'
	),
	'closed-in-handshake': say(
		'the connection was closed during the TLS handshake.',
		'A firewall or proxy that inspects TLS does that, and so does a server that shares no protocol with your client.',
		'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 from the calling host, and from another network to compare.'
	),
	'tls-expired': say(
		'the certificate has expired.',
		'Either the clock of the calling host is wrong, or the certificate of what answered is really too old.',
		`Check the clock (date -u) first. ${certificateAdvice}`
	),
	'tls-not-yet-valid': say(
		'the certificate is not valid yet.',
		'Most often the clock of the calling host is behind.',
		'Set the clock right (date -u shows it), then try again.'
	),
	'tls-self-signed': say(
		'the certificate is self-signed.',
		'What answered is probably not OpenSRS but a proxy, an appliance or a test server in between.',
		certificateAdvice
	),
	'tls-name-mismatch': say(
		'the certificate belongs to another name.',
		'The call reached another server, or it goes to an IP address or a host name of your own.',
		`Use the host name of OpenSRS in the URL. ${certificateAdvice}`
	),
	'tls-unknown-ca': say(
		'the issuer of the certificate is not known here.',
		'The list of authorities on the calling host is old, pinned or missing, or a proxy puts its own certificate in between.',
		`Update the CA bundle and remove pinned ones. ${certificateAdvice}`
	),
	'tls-certificate': say(
		'the certificate was refused, and the message does not say why.',
		'Date, name or issuer of the certificate did not pass the check.',
		certificateAdvice
	),
	'tls-ca-file': say(
		'the file with the certificate authorities could not be read.',
		'Your client has a wrong path to its CA bundle, so it can trust nobody.',
		'Install the CA bundle of the system, or correct the path in your client.'
	),
	'tls-protocol-version': say(
		'both sides share no TLS version.',
		'An old client offers too old a version, or a device in between speaks only old ones. What OpenSRS demands at least is not published; TLS 1.2 was seen to work.',
		'Update the TLS library of the client, and check that TLS 1.2 is allowed.'
	),
	'tls-dh-too-small': say(
		'the key exchange offered is too weak for your client.',
		'In February 2021 OpenSRS was reported to offer such a key exchange first. Whether it still does is not known.',
		'Let the client prefer other ciphers, such as DEFAULT:!DH, rather than lower its security level.'
	),
	'tls-handshake': say(
		'the TLS handshake was refused.',
		'Both sides share no cipher, or a device in between breaks the handshake off.',
		'Update the TLS library of the client, then run the TLS command.'
	),
	'tls-not-spoken': say(
		'what answered does not speak TLS.',
		'The port is not 55443, or a proxy or captive portal answered in plain text.',
		'Check host and port, and whether a proxy is set for the call.'
	),
	'tls-failed': say(
		'the TLS handshake failed.',
		'The connection stood; the message does not say what went wrong in TLS.',
		'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 on the calling host.'
	),
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
	),
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
		'The connection and the IP allow list are fine. Username, key and signature do not belong together.',
		'Check the key of the right environment and the primary reseller username, then the signature.'
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
	),
	'text-cut': ({ read }) => ({
		seen: `Only the first ${read} characters were searched for client messages.`,
		means: 'A message further down was not seen.',
		todo: 'Paste the part of the log around the failed call.'
	})
};
