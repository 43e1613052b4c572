import type { Signature } from './signature.ts';
import type { ValueFinding } from './value/findings.ts';
import { readValue } from './value/readValue.ts';
import { typoBetween, type Typo } from './value/typo.ts';

/** How a value that was sent compares with the signature that was expected. */
export type Judgement =
	| { kind: 'match'; findings: ValueFinding[] }
	/** The right 16 bytes, written in a way that OpenSRS does not accept. */
	| { kind: 'right-digest-wrong-form'; findings: ValueFinding[] }
	/** The right digest without its leading zeros. */
	| { kind: 'leading-zeros-lost'; findings: ValueFinding[] }
	/** The first round was sent: the second is missing. */
	| { kind: 'first-round-sent'; findings: ValueFinding[] }
	/** The right signature with one typo. */
	| { kind: 'typo'; typo: Typo; findings: ValueFinding[] }
	| { kind: 'other'; findings: ValueFinding[] };

/**
 * Compares what a client sent with what it should have sent. Which mistake produces any other value
 * is for the search to find.
 * @param sent the value as text, exactly as it was sent
 */
export function judge({ first, expected }: Signature, sent: string): Judgement {
	const { digest, digits, findings } = readValue(sent);
	const wrongForm = findings.some(({ severity }) => severity === 'error');
	if (digest === expected) {
		return { kind: wrongForm ? 'right-digest-wrong-form' : 'match', findings };
	}
	if (digits.length < 32 && digits.length >= 24 && digits === expected.replace(/^0+/, '')) {
		return { kind: 'leading-zeros-lost', findings };
	}
	if (digest === first) return { kind: 'first-round-sent', findings };
	const typo = typoBetween(expected, sent.trim().toLowerCase());
	return typo ? { kind: 'typo', typo, findings } : { kind: 'other', findings };
}
