import type { Kind } from './kinds.ts';

interface KindWords {
	/** What it is, as in "This looks like …". */
	name: string;
	/** On a button, to correct what was recognized. */
	choice: string;
	/** Where its details are. */
	route: string;
	/** What the link there is called. */
	details: string;
}

export const kindWords: Record<Kind, KindWords> = {
	key: {
		name: 'a private key',
		choice: 'It is a private key',
		route: '#/signature',
		details: 'Signature'
	},
	signature: {
		name: 'a signature or another digest',
		choice: 'It is a signature',
		route: '#/signature',
		details: 'Signature'
	},
	ip: {
		name: 'an IP address',
		choice: 'It is an outbound IP',
		route: '#/network',
		details: 'Network checks'
	},
	code: {
		name: 'a response code',
		choice: 'It is a response code',
		route: '#/codes',
		details: 'Response codes'
	},
	capture: {
		name: 'a captured request',
		choice: 'It is a captured request',
		route: '#/signature',
		details: 'Signature'
	},
	request: {
		name: 'the XML of a request',
		choice: 'It is the XML of a request',
		route: '#/signature',
		details: 'Signature'
	},
	reply: { name: 'a reply', choice: 'It is a reply', route: '#/codes', details: 'Response codes' },
	'client-error': {
		name: 'an error from a client',
		choice: 'It is an error message',
		route: '#/codes',
		details: 'Response codes'
	},
	transcript: {
		name: 'the output of network commands',
		choice: 'It is command output',
		route: '#/network',
		details: 'Network checks'
	}
};
