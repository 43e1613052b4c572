import { redact, type Secrets } from './redact.ts';

/** A username and the like are shorter; anything longer isn't one. */
const longest = 200;

/** Whether a short value is a secret or has one in it, so that it must not become part of a text. */
export function holdsSecret(value: string, secrets: Secrets): boolean {
	return value.length > longest || redact(value, secrets).spans.length > 0;
}
