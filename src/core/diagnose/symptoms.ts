/**
 * What people say when they have nothing to paste, and the shortest next step for each. The causes
 * are those met in public issue threads and client code, read 2026-11; a digest that is printed as
 * a number loses its first zero once in 16 times.
 */
export interface Symptom {
	id: string;
	says: string;
	/** Possible only: nothing is proved without evidence. */
	means: string;
	step: string;
	route: string;
}

export const symptoms: readonly Symptom[] = [
	{
		id: 'times-out',
		says: 'It times out',
		means: 'Possible: a firewall, a security group or a NAT rule drops outbound TCP to port 55443.',
		step: 'Run the port check on the calling host.',
		route: '#/network/tcp'
	},
	{
		id: 'refused',
		says: 'Connection refused',
		means:
			'Possible: a wrong host or port. Old manuals name port 55000, and ports 52000 and 52443 belong to other companies.',
		step: 'Check that your client calls port 55443, then run the port check.',
		route: '#/network/tcp'
	},
	{
		id: 'certificate-error',
		says: 'A certificate or TLS error',
		means: 'Possible: an old CA bundle, an old TLS library, or a proxy that intercepts TLS.',
		step: 'Run the TLS check on the calling host and paste what it prints.',
		route: '#/network/tls'
	},
	{
		id: 'authentication-failed',
		says: 'Authentication failed',
		means:
			'Possible: the username, key and signature don’t match, or your IP address is not on the allow list. A reply with code 415 is not about the API key.',
		step: 'Check the signature with the request XML and the private key.',
		route: '#/signature'
	},
	{
		id: 'worked-yesterday',
		says: 'It worked yesterday',
		means:
			'Possible: somebody generated a new key (the old one dies at once), the outbound IP changed, or there is an incident.',
		step: 'Look at the status page, then at the key and the IP access rules in the control panel.',
		route: '#/checklist'
	},
	{
		id: 'test-not-live',
		says: 'It works on test, not on live',
		means: 'Live and test have different keys, and the IP allow list applies to live only.',
		step: 'Compare the outbound IP with the IP access rules, then check the signature with the live key.',
		route: '#/network/rules'
	},
	{
		id: 'sometimes',
		says: 'It works sometimes',
		means:
			'Possible: leading zeros of a digest get lost (about one request in 16), the outbound IP rotates, or only some requests hold accents.',
		step: 'Check one request that failed, with the signature that was sent.',
		route: '#/signature'
	},
	{
		id: 'accents',
		says: 'It fails only with accents',
		means:
			'Possible: the text is hashed in another encoding than it is sent in, or Content-Length counts characters.',
		step: 'Check a request with accents, with the signature that was sent.',
		route: '#/signature'
	},
	{
		id: 'laptop-not-server',
		says: 'It works from my laptop, not from the server',
		means:
			'Possible: the server’s public IP has no Allow rule, or the server’s firewall blocks port 55443.',
		step: 'Run all checks on the server and paste what they print.',
		route: '#/network'
	}
];
