/**
 * What a reply shows about the connection. A reply about a later stage proves the earlier ones only
 * as far as is known. A refused login shows neither that the body arrived whole, because a changed
 * body is refused in the same way, nor that the IP address is allowed: the official list for a 401
 * has the IP address among its first checks
 * (https://domains.opensrs.guide/docs/troubleshooting, read 2026-11).
 */
import type { StageClaim, StageId } from '../finding.ts';

function claims(passed: readonly StageId[], failed?: StageId): readonly StageClaim[] {
	const all: StageClaim[] = passed.map((stage) => ({ stage, state: 'passed' }));
	if (failed) all.push({ stage: failed, state: 'failed' });
	return all;
}

const network: StageId[] = ['dns', 'tcp', 'tls'];
const address: StageId[] = [...network, 'allow-list'];
const signed: StageId[] = [...address, 'request', 'credentials'];

interface ProofRow {
	claims: readonly StageClaim[];
	/** What it means for the connection, in a sentence. */
	connection: string;
}

export const proofs = {
	works: {
		claims: claims([...signed, 'command']),
		connection: 'Your connection, credentials and signature work.'
	},
	'command-refused': {
		claims: claims(signed, 'command'),
		connection:
			'Your connection and signature work: OpenSRS accepted your login and declined this command.'
	},
	'behind-opensrs': {
		claims: claims(signed),
		connection:
			'Your connection and signature work; the fault is between OpenSRS and the registry or supplier.'
	},
	'envelope-refused': {
		claims: claims([...address, 'request'], 'command'),
		connection:
			'Your call reached OpenSRS; it isn’t known whether OpenSRS checked the signature first.'
	},
	'credentials-refused': {
		claims: claims(network, 'credentials'),
		connection:
			'DNS, the port and TLS work: an OpenSRS server answered. This doesn’t prove that your IP address is allowed or that the body arrived unchanged.'
	},
	'request-refused': {
		claims: claims(address, 'request'),
		connection:
			'The connection works and your IP address is accepted, but the request arrived incomplete.'
	},
	'address-refused': {
		claims: claims(network, 'allow-list'),
		connection:
			'DNS, the port and TLS work; the call ends at the IP allow list, before the signature is checked.'
	},
	answered: {
		claims: claims(network),
		connection:
			'OpenSRS answered, so the network works; this doesn’t show whether the signature is right.'
	},
	'made-by-client': {
		claims: [],
		connection: 'Your client wrote this itself: it is not an answer from OpenSRS.'
	},
	nothing: {
		claims: [],
		connection: 'On its own, this says nothing about the connection.'
	}
} as const satisfies Record<string, ProofRow>;

export type Proof = keyof typeof proofs;
