import { redact, type Secrets } from './redact.ts';

/** A username and the like are shorter; anything longer isn't one. */
const longest = 200;

/** Whether a short value is or contains a secret, so that it must not be put into a text. */
export function holdsSecret(value: string, secrets: Secrets): boolean {
	return value.length > longest || redact(value, secrets).spans.length > 0;
}
