import type { BytesFinding } from '../bytes/checks/index.ts';
import type { EnvelopeCheck } from '../request/envelope/check.ts';
import type { Finding } from '../words.ts';

/** Notes that the first view shows too: what they point at is often unintended. */
const worthShowing: ReadonlySet<string> = new Set(['curly-quotes']);

/**
 * What is wrong with a request that was pasted, as the signature view shows it; that it is
 * complete, where nothing is.
 * @param bytes what was found in its bytes
 * @param check its envelope; undefined until it is checked
 * @param known what a capture's own checks have found already
 */
export function requestFindings(
	bytes: readonly BytesFinding[],
	check: EnvelopeCheck | undefined,
	known: readonly { code: string }[]
): Finding[] {
	const all: Finding[] = [...bytes, ...(check?.findings ?? [])];
	const found = all.filter(
		({ code, severity }) =>
			!known.some((one) => one.code === code) && (severity !== 'note' || worthShowing.has(code))
	);
	const isFaulty = all.some(({ severity }) => severity !== 'note');
	const { action, object } = check?.envelope ?? {};
	if (!isFaulty && action && object) {
		found.push({ code: 'request-complete', severity: 'note', args: {} });
	}
	return found;
}
