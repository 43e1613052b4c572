/** Words for the handshake, the certificate and the answer. */
import type { Words } from '../../../finding.ts';
import { probe } from '../../../messages/advice.ts';
import { replyWords } from '../../../reply/words.ts';
import type { Shown } from '../codes.ts';
import { hostOf, say, type Say } from './labels.ts';

const compare =
	'Ask the people who run your network for an exception for rr-n1-tor.opensrs.net:55443, and run the TLS check from another network to compare.';

/** A reply says the same here as where it is pasted alone. */
const inReply = ({ replyCode: code, replyText: text, meaning }: Shown): Words | null =>
	code && meaning !== undefined
		? replyWords['reply-code']({ code, text: text ?? code, meaning })
		: null;

const answered = say(
	({ detail }) => `OpenSRS answered${detail ? ` ${detail}` : ''}.`,
	'DNS, the port and TLS work. The list of response codes explains the code.'
);

export const tlsWords = {
	'tls-agreed': say(
		({ detail }) => `the TLS handshake succeeded (${detail ?? 'TLS'}).`,
		'Client and server agree on a TLS version. The certificate is checked separately.'
	),
	'tls-silent': say(
		'the port opened, then nothing else is shown.',
		'Either the output ends here, or the TLS handshake got no answer.',
		'Run it again and wait until it ends: a firewall or proxy that inspects TLS can keep it waiting.'
	),
	'verify-ok-alone': say(
		'“Verify return code: 0” alone does not prove TLS.',
		'openssl prints it even when the handshake failed. Only the line with “Cipher is” shows the result.',
		'Paste the whole output of openssl s_client.'
	),
	'certificate-good': say('the certificate is valid and trusted.', 'TLS works.'),
	'certificate-dates': say(
		({ detail }) => `the certificate is valid ${detail ?? 'for a time'}.`,
		'If your server’s clock (date -u) is outside these dates, every client refuses the certificate.'
	),
	'certificate-names': say(
		({ detail }) => `the certificate covers ${detail ?? 'the name'}.`,
		'The host name is one of them.'
	),
	'certificate-missing': say(
		'no certificate arrived.',
		'The command that should fetch it failed, and its messages are not shown.',
		'Run openssl s_client -connect rr-n1-tor.opensrs.net:55443 -servername rr-n1-tor.opensrs.net </dev/null to see why.'
	),
	'certificate-other-subject': say(
		(shown) => `the certificate is for ${shown.detail ?? 'another name'}, not ${hostOf(shown)}.`,
		'openssl doesn’t compare names, and the certificate’s other names aren’t shown. If the host isn’t one of them, most clients refuse the certificate.',
		'Show all names: openssl s_client -connect rr-n1-tor.opensrs.net:55443 -servername rr-n1-tor.opensrs.net </dev/null | openssl x509 -noout -text | grep DNS:'
	),
	'certificate-inspected': say(
		({ detail }) => `the certificate was issued by ${detail ?? 'a company'}.`,
		'That looks like a proxy or security product that inspects TLS. Clients with their own CA bundle may refuse it, and it may change what you send.',
		compare
	),
	'certificate-intercepted': say(
		({ detail }) => `the certificate from ${detail ?? 'a company'} is not trusted.`,
		'That looks like a proxy or security product that inspects TLS: that device answered, not OpenSRS.',
		compare
	),
	'tls-unverified': say(
		'certificate checking is switched off.',
		'This command doesn’t show whether the certificate is valid. Your client may refuse what it accepts.',
		'Run it again without -k, --insecure or --no-check-certificate.'
	),
	'http-answered': say(
		({ detail }) => `an HTTP reply arrived${detail ? `, status ${detail}` : ''}.`,
		'DNS, the port and TLS work.'
	),
	'html-answer': say(
		'an HTML page arrived.',
		'OpenSRS answers in XML. A page usually comes from a proxy, a gateway or a captive portal.',
		'Read the page, and check your proxy settings (env | grep -i proxy).'
	),
	'proxy-answered': say(
		'a proxy asks for a login (407).',
		'A proxy answered, not OpenSRS.',
		'Enter the proxy’s login in your client, or let calls to OpenSRS bypass the proxy.'
	),
	'opensrs-answered': (shown) => inReply(shown) ?? answered(shown),
	'address-denied': (shown) =>
		inReply(shown) ?? replyWords['reply-address-text']({ text: shown.detail ?? shown.text }),
	'no-tls': say(
		'the address starts with http, not https.',
		'The API uses TLS on port 55443.',
		`Use https: ${probe}`
	)
} as const satisfies Record<string, Say>;
