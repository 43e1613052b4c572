import type { StageId } from '../finding.ts';

/** When a stage of the path is passed, and what to do about it while nothing speaks of it. */
interface StageWords {
	/** Passed when this is true. */
	passedWhen: string;
	/** What to check next, where nothing is known of the stage. */
	next: string;
	/** Where on the page that is done, and what the link there is called. */
	route: string;
	act: string;
}

export const stageWords: Record<StageId, StageWords> = {
	service: {
		passedWhen: 'OpenSRS reports no incident.',
		next: 'Check the OpenSRS status page, then tick it in the checklist.',
		route: '#/checklist',
		act: 'Open the checklist'
	},
	dns: {
		passedWhen: 'Your server resolves the host name.',
		next: 'Run the DNS check on your server and paste its output.',
		route: '#/network/dns',
		act: 'Get the DNS check'
	},
	tcp: {
		passedWhen: 'Your server can open a TCP connection to port 55443.',
		next: 'Run the port check on your server and paste its output.',
		route: '#/network/tcp',
		act: 'Get the port check'
	},
	tls: {
		passedWhen: 'The TLS handshake succeeds and the certificate is valid.',
		next: 'Run the TLS check on your server and paste its output.',
		route: '#/network/tls',
		act: 'Get the TLS check'
	},
	'allow-list': {
		passedWhen: 'An Allow rule covers your server’s IP address (live only).',
		next: 'Compare your server’s public IP address with the IP access rules.',
		route: '#/network/rules',
		act: 'Check the IP access rules'
	},
	request: {
		passedWhen: 'Method, headers, Content-Length and body arrive complete.',
		next: 'Paste the request as your client sent it, with its headers.',
		route: '#/signature',
		act: 'Check the request'
	},
	credentials: {
		passedWhen: 'The username, key and signature match.',
		next: 'Paste the request and enter the private key to check the signature.',
		route: '#/signature',
		act: 'Check the signature'
	},
	command: {
		passedWhen: 'OpenSRS understands the command and carries it out.',
		next: 'Paste the reply. Its response code says whether the command worked.',
		route: '#/codes',
		act: 'Look up the response code'
	}
};
