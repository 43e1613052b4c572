/** What to do about a verdict, in order: each step ends where something can be done. */
import type { StageId } from '../finding.ts';
import { adviceFor, type Environment } from '../hosts.ts';
import { compareNetworks, lookAtCertificate, openssl } from '../messages/advice.ts';
import type { Path } from './addUp.ts';
import type { Proof } from './evidence.ts';
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

/** What a step for a stage asks for, in whatever words: a second one that asks for it is a repeat. */
const asks: Partial<Record<StageId, RegExp>> = {
	dns: /\bDNS check|\bnslookup\b/,
	tcp: /\bport check|\bnc -|Test-NetConnection|with port 55443/,
	tls: /\bTLS check|openssl s_client/
};

/** The tools that check a stage: what they printed is not asked for again. For the port it is each. */
const checkedBy: Partial<Record<StageId, ReadonlySet<string>>> = {
	dns: new Set(['dig', 'nslookup', 'host', 'getent', 'resolve-dnsname']),
	tls: new Set(['openssl', 'gnutls-cli', 'scanner'])
};

/** Whether the evidence that shows the failure is what the look into its stage would bring. */
function isLookedInto(stage: StageId, proof: Proof | undefined): boolean {
	if (proof?.source === 'signature' || proof?.source === 'rules') return true;
	if (proof?.source !== 'transcript') return false;
	const { args } = proof.finding;
	const tool = 'tool' in args ? String(args.tool) : '';
	return stage === 'tcp' || checkedBy[stage]?.has(tool) === true;
}

/** What to do with the output of the TLS check where that was pasted, not asked for. */
function withPasted(todo: string, environment: Environment): string {
	const asked = (advice: string) => adviceFor(environment, advice);
	return todo
		.replace(
			asked(lookAtCertificate),
			'Look at the certificate that you pasted: its subject and issuer say who answered.'
		)
		.replace(asked(compareNetworks), 'Run the same command from another network to compare.')
		.replace(`, then run ${asked(openssl)} on your server.`, ', then run the same command again.');
}

/**
 * @param todo what the decisive finding says to do; empty where it says nothing
 * @returns at most three steps, none for a path where nothing is known
 */
export function nextSteps({ verdict, environment }: Path, todo: string): Step[] {
	const { kind, stage, proof } = verdict;
	if (kind === 'nothing') return todo === '' ? [] : [{ says: todo }];
	if (!stage) return [];
	if (kind === 'unchecked') {
		const { next, route, act } = stageWords[stage];
		return joined(stage, todo === next ? '' : todo, { says: next, route, act });
	}
	if (proof?.source === 'signature') {
		return [{ says: todo, route: '#/signature', act: 'See the calculation' }, callAgain];
	}
	const look = lookInto[stage];
	const lookedInto = isLookedInto(stage, proof);
	return [
		...(lookedInto || !look
			? [{ says: lookedInto ? withPasted(todo, environment) : todo }].filter(
					({ says }) => says !== ''
				)
			: joined(stage, todo, look)),
		callAgain
	];
}

const callAgain: Step = { says: 'Then call again and paste the reply.' };

/** Both steps; one, with the place where it is done, if they ask for the same. */
function joined(stage: StageId, todo: string, look: Step): Step[] {
	if (todo === '') return [look];
	if (asks[stage]?.test(todo)) return [{ ...look, says: todo }];
	return [{ says: todo }, look];
}
