/** Words for the handshake, the certificate and the answer. */
import { probe } from '../../../messages/advice.ts';
import { hostOf, say } from './labels.ts';

const compare =
	'Ask the people who run your network for an exception for rr-n1-tor.opensrs.net:55443. Running the TLS command from another network shows what OpenSRS itself presents.';

export const tlsWords = {
	'tls-agreed': say(
		({ detail }) => `a handshake came about (${detail ?? 'TLS'}).`,
		'Both sides share a protocol. Whether the certificate is right is another line.'
	),
	'tls-silent': say(
		'the port opened and nothing is shown after it.',
		'Either the transcript ends here, or the TLS handshake got no answer.',
		'If the command was still waiting: a firewall or proxy that inspects TLS can do that. Run it again and wait until it ends.'
	),
	'verify-ok-alone': say(
		'“Verify return code: 0” alone does not show that TLS works.',
		'openssl prints it even when the handshake failed. The line with “Cipher is” decides.',
		'Paste the whole output of openssl s_client.'
	),
	'certificate-good': say('the certificate was checked and is good.', 'TLS works.'),
	'certificate-dates': say(
		({ detail }) => `the certificate is valid ${detail ?? 'for a time'}.`,
		'Compare with the clock of the calling host (date -u): outside these dates every client refuses it.'
	),
	'certificate-names': say(
		({ detail }) => `the certificate covers ${detail ?? 'the name'}.`,
		'The name of the host is among them.'
	),
	'certificate-missing': say(
		'no certificate came.',
		'The command that should fetch it failed before, and its messages are not shown.',
		'See why: openssl s_client -connect rr-n1-tor.opensrs.net:55443 -servername rr-n1-tor.opensrs.net </dev/null'
	),
	'certificate-other-subject': say(
		(shown) =>
			`the certificate is for ${shown.detail ?? 'another name'}, not for ${hostOf(shown)}.`,
		'openssl does not compare names by itself, and further names of the certificate are not shown here. Most clients will refuse it if the host is not among them.',
		'Show all names: openssl s_client -connect rr-n1-tor.opensrs.net:55443 -servername rr-n1-tor.opensrs.net </dev/null | openssl x509 -noout -text | grep DNS:'
	),
	'certificate-inspected': say(
		({ detail }) => `the issuer of the certificate is ${detail ?? 'a company'}.`,
		'That reads like a proxy or a security product that opens TLS on the way. Clients with their own list of authorities may refuse it, and it may alter what is sent.',
		compare
	),
	'certificate-intercepted': say(
		({ detail }) => `the certificate is not trusted, and its issuer is ${detail ?? 'a company'}.`,
		'That reads like a proxy or a security product that opens TLS on the way: not OpenSRS answered, but that device.',
		compare
	),
	'tls-unverified': say(
		'the check of the certificate is switched off.',
		'So this command does not show whether the certificate is good; your client may refuse what it accepts.',
		'Run it again without -k, --insecure or --no-check-certificate.'
	),
	'http-answered': say(
		({ detail }) => `an HTTP answer came${detail ? `, with status ${detail}` : ''}.`,
		'DNS, the port and TLS work.'
	),
	'html-answer': say(
		'an HTML page came back.',
		'OpenSRS is known to answer in XML. Such a page most often comes from a proxy, a gateway or a captive portal.',
		'Read what the page says, and look for proxy settings (env | grep -i proxy).'
	),
	'proxy-answered': say(
		'the answer asks for the login of a proxy (407).',
		'Not OpenSRS answered but a proxy on the way.',
		'Give your client the login of the proxy, or let calls to OpenSRS go past it.'
	),
	'opensrs-answered': say(
		({ detail }) => `OpenSRS answered${detail ? ` ${detail}` : ''}.`,
		'DNS, the port and TLS work. What the code means stands in the list of response codes.'
	),
	'address-denied': say(
		({ detail }) => `OpenSRS refuses the address of this host${detail ? ` (${detail})` : ''}.`,
		'DNS, the port and TLS work. The call ends at the IP allow list, before the signature is looked at.',
		'Add the outbound IP of the calling host under API settings, IP access rules. A change takes up to 15 minutes.'
	),
	'no-tls': say(
		'the address begins with http, not https.',
		'The API is documented with TLS on port 55443.',
		`Use https: ${probe}`
	)
} as const;
