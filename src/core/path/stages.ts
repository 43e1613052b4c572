import type { StageId } from '../finding.ts';

/** When a stage of the path is passed, and what to do about it while nothing speaks of it. */
export interface StageWords {
	/** Passed when this holds. */
	passedWhen: string;
	/** What to check next, where nothing is known of the stage. */
	next: string;
	/** Where on the page that is done. */
	route: string;
}

export const stageWords: Record<StageId, StageWords> = {
	service: {
		passedWhen: 'There is no incident at OpenSRS.',
		next: 'Look at the OpenSRS status page, and tick it in the checklist.',
		route: '#/checklist'
	},
	dns: {
		passedWhen: 'The host name resolves on the calling host.',
		next: 'Run the DNS check on the calling host and paste what it prints.',
		route: '#/network/dns'
	},
	tcp: {
		passedWhen: 'A TCP connection to port 55443 can be made.',
		next: 'Run the port check on the calling host and paste what it prints.',
		route: '#/network/tcp'
	},
	tls: {
		passedWhen: 'The handshake succeeds and the certificate is good.',
		next: 'Run the TLS check on the calling host and paste what it prints.',
		route: '#/network/tls'
	},
	'allow-list': {
		passedWhen: 'The calling IP address has an Allow rule (live only).',
		next: 'Compare the outbound IP of the calling host with the IP access rules.',
		route: '#/network/rules'
	},
	request: {
		passedWhen: 'Method, headers, Content-Length and body arrive whole.',
		next: 'Paste the request as it was sent, with its headers.',
		route: '#/signature'
	},
	credentials: {
		passedWhen: 'Username, key and signature belong together.',
		next: 'Check the signature with the request XML and the private key.',
		route: '#/signature'
	},
	command: {
		passedWhen: 'OpenSRS understands the envelope and carries the command out.',
		next: 'Paste the reply: its code says what OpenSRS makes of the command.',
		route: '#/codes'
	}
};
