/**
 * What people say when they have nothing to paste, and the shortest next step for each. The causes
 * come from public issue threads and client code, read 2026-11. A digest that is printed as a
 * number loses its first zero once in 16 times.
 */
export interface Symptom {
	/** Also its address: `#/symptom/times-out`. */
	id: string;
	says: string;
	/** How people put it in their own words; linear in the length of the text. */
	typed: RegExp;
	/** Possible only: nothing is proved without evidence. */
	means: string;
	step: string;
	route: string;
	/** What the link to it is called. */
	act: string;
}

export const symptoms: readonly Symptom[] = [
	{
		id: 'times-out',
		says: 'It times out',
		typed:
			/\btime[ds]? ?-?out|timing out|\bhangs?\b|\bhanging\b|never (?:answers|responds|comes back)|no (?:answer|response|reply)\b|not respond|takes forever|\bslow\b/i,
		means: 'Possible: a firewall, a security group or a NAT rule drops outbound TCP to port 55443.',
		step: 'Run the port check on your server and paste its output.',
		route: '#/network/tcp',
		act: 'Get the port check'
	},
	{
		id: 'refused',
		says: 'Connection refused',
		typed: /\brefus|\bconnect|\bport .{0,20}(?:closed|blocked)/i,
		means: 'Possible: a wrong host or port. Some old manuals name port 55000.',
		step: 'Make sure that your client calls port 55443, then run the port check.',
		route: '#/network/tcp',
		act: 'Get the port check'
	},
	{
		id: 'certificate-error',
		says: 'A certificate or TLS error',
		typed: /\bcert(?:ificate)?s?\b|\btls\b|\bssl\b|handshake/i,
		means: 'Possible: an old CA bundle, an old TLS library, or a proxy that intercepts TLS.',
		step: 'Run the TLS check on your server and paste its output.',
		route: '#/network/tls',
		act: 'Get the TLS check'
	},
	{
		id: 'authentication-failed',
		says: 'Authentication failed',
		typed:
			/\bauth|\blog ?-?in\b|\bsignature\b|\bcredential|\bunauthori[sz]ed\b|\bapi key\b|\bprivate key\b|\b(?:wrong|invalid|bad) (?:key|password|username)/i,
		means:
			'Possible: the username, key or signature is wrong, or your IP address is not allowed. Code 415 is not about the API key.',
		step: 'Paste the request and enter the private key to check the signature.',
		route: '#/signature',
		act: 'Check the signature'
	},
	{
		id: 'worked-yesterday',
		says: 'It worked yesterday',
		typed:
			/yesterday|suddenly|since (?:last|the|this|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|stopped working|used to work|worked (?:before|until|fine)|no longer works/i,
		means:
			'Possible: someone generated a new key (which disables the old one immediately), your public IP address changed, or OpenSRS has an incident.',
		step: 'Check the status page, then the key and the IP access rules in the control panel.',
		route: '#/checklist',
		act: 'Open the checklist'
	},
	{
		id: 'test-not-live',
		says: 'It works on test, not on live',
		typed:
			/\bhorizon\b|\b(?:test|sandbox|ote|staging)\b.{0,60}\b(?:live|production|prod)\b|\b(?:live|production|prod)\b.{0,60}\b(?:test|sandbox|ote|staging)\b/i,
		means: 'Live and test have different keys, and the IP allow list applies to live only.',
		step: 'Compare your server’s public IP address with the IP access rules, then check the live key.',
		route: '#/network/rules',
		act: 'Check the IP access rules'
	},
	{
		id: 'sometimes',
		says: 'It works sometimes',
		typed:
			/sometimes|intermittent|random(?:ly)?\b|sporadic|once in a while|now and then|every few/i,
		means:
			'Possible: the signature loses its leading zeros (about one request in 16), your public IP address changes, or only some requests contain accents.',
		step: 'Check one request that failed, with the signature your client sent.',
		route: '#/signature',
		act: 'Check the signature'
	},
	{
		id: 'accents',
		says: 'It fails only with accents',
		// A letter that stands alone is named; one within a word is only the language of the text.
		typed:
			/accent|umlaut|special char|utf-?8|unicode|encoding|non-?ascii|(?<!\p{L})[ßäöüéèñçøåœæ](?!\p{L})/iu,
		means:
			'Possible: the text is hashed in one encoding and sent in another, or Content-Length counts characters instead of bytes.',
		step: 'Check a request with accents, with the signature your client sent.',
		route: '#/signature',
		act: 'Check the signature'
	},
	{
		id: 'laptop-not-server',
		says: 'It works on my laptop, not on the server',
		typed:
			/\blaptop\b|\blocal(?:ly|host)?\b|my (?:pc|mac|machine|computer)|new server|other server|(?:moved|migrat).{0,40}server/i,
		means:
			'Possible: no Allow rule covers the server’s public IP address, or its firewall blocks port 55443.',
		step: 'Run all checks on the server and paste their output.',
		route: '#/network',
		act: 'Get the checks'
	},
	{
		id: 'which-ip',
		says: 'Which IP do I allow?',
		typed:
			/white ?-?list|allow ?-?list|allowed? ip|which ip|what ip|ip address|my ip\b|\bip\b.{0,20}(?:changed|denied|blocked)/i,
		means:
			'OpenSRS sees your server’s public IPv4 address, not its private one and not your browser’s.',
		step: 'Run the outbound IP command on your server, then add the address in the control panel.',
		route: '#/network/rules',
		act: 'Check the IP access rules'
	}
];
