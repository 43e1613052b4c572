/** What to do about a verdict, in order: each step ends where something can be done. */
import type { StageId } from '../finding.ts';
import type { Path } from './addUp.ts';
import { stageWords } from './stages.ts';

export interface Step {
	says: string;
	/** Where on the page it is done, and what the link is called; absent for a step elsewhere. */
	route?: string;
	act?: string;
}

/** Where to investigate a stage that failed: where its evidence is checked, not only collected. */
const lookInto: Partial<Record<StageId, Step>> = {
	service: {
		says: 'Tick what the status page shows.',
		route: '#/checklist',
		act: 'Open the checklist'
	},
	dns: {
		says: 'To see what your server resolves, run the DNS check there.',
		route: '#/network/dns',
		act: 'Get the DNS check'
	},
	tcp: {
		says: 'To see whether the port is open, run the port check on your server.',
		route: '#/network/tcp',
		act: 'Get the port check'
	},
	tls: {
		says: 'To see the certificate and the handshake, run the TLS check on your server.',
		route: '#/network/tls',
		act: 'Get the TLS check'
	},
	'allow-list': {
		says: 'Paste your rules to see whether one covers your server’s address.',
		route: '#/network/rules',
		act: 'Check the IP access rules'
	},
	request: {
		says: 'Check the request byte for byte.',
		route: '#/signature',
		act: 'Check the request'
	},
	credentials: {
		says: 'Find the mistake: paste the request and enter the private key.',
		route: '#/signature',
		act: 'Check the signature'
	},
	command: {
		says: 'Read what is known about the response code.',
		route: '#/codes',
		act: 'Look up the response code'
	}
};

/**
 * @param todo what the decisive finding says to do; empty where it says nothing
 * @returns at most three steps, none for a path where nothing is known
 */
export function nextSteps({ verdict }: Path, todo: string): Step[] {
	const { kind, stage } = verdict;
	if (kind === 'nothing') return todo === '' ? [] : [{ says: todo }];
	if (!stage) return [];
	if (kind === 'unchecked') {
		const { next, route, act } = stageWords[stage];
		return [{ says: next, route, act }];
	}
	return [
		...(todo === '' ? [] : [{ says: todo }]),
		...(lookInto[stage] ? [lookInto[stage]] : []),
		{ says: 'Then call again and paste the reply.' }
	];
}
