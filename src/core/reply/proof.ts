/**
 * What a reply says about the way to OpenSRS. A reply that names a later stage proves the stages
 * before it only as far as is known: a refused signature, for one, does not show that the body
 * arrived whole, because a changed body is refused in the same way.
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

export interface ProofRow {
	claims: readonly StageClaim[];
	/** What it means for the connection, one or two sentences. */
	connection: string;
}

export const proofs = {
	works: {
		claims: claims([...signed, 'command']),
		connection: 'The connection, your credentials and the signature all work.'
	},
	'command-refused': {
		claims: claims(signed, 'command'),
		connection:
			'The connection and the signature work: OpenSRS accepted who you are and then declined this command.'
	},
	'behind-opensrs': {
		claims: claims(signed),
		connection:
			'The connection and the signature work. What failed lies between OpenSRS and the registry or supplier.'
	},
	'envelope-refused': {
		claims: claims([...address, 'request'], 'command'),
		connection:
			'Your call reached OpenSRS and was read. Whether the signature was checked before this answer is not known.'
	},
	'credentials-refused': {
		claims: claims(address, 'credentials'),
		connection:
			'Your call reached OpenSRS and your IP address was let in. Username, key and signature do not belong together, or the body changed on its way.'
	},
	'request-refused': {
		claims: claims(address, 'request'),
		connection:
			'The connection stands and your IP address was let in, but the request did not arrive as it must.'
	},
	'address-refused': {
		claims: claims(network, 'allow-list'),
		connection:
			'DNS, the port and TLS work. The call ends at the IP allow list, before the signature is looked at.'
	},
	answered: {
		claims: claims(network),
		connection:
			'OpenSRS answered, so the network works. This answer does not tell whether the signature is right.'
	},
	'made-by-client': {
		claims: [],
		connection: 'Your client wrote this itself. It is no answer from OpenSRS and proves no stage.'
	},
	nothing: {
		claims: [],
		connection: 'Taken alone, this proves nothing about the connection.'
	}
} as const satisfies Record<string, ProofRow>;

export type Proof = keyof typeof proofs;
