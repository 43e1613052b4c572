import type { ErrorKind } from './kind.ts';

/**
 * What a client says of a certificate that it did not accept, and went on with: its check was off.
 * That is no failure of TLS, whatever the fault is called.
 */
export const wentOn = 'tls-accepted-anyway' satisfies ErrorKind;

const said: readonly RegExp[] = [
	// curl -k
	/SSL certificate verif(?:y result|ication failed)[^\n]{0,200}?continuing anyway/g,
	// wget --no-check-certificate: only some of these lines begin otherwise than in a refusal.
	/(?:^[ \t]{0,8}(?:WARNING: |The certificate|Self-signed|Unable to locally|Issued cert)[^\n]{0,300}\n){1,8}(?=HTTP request sent)/gm
];

/** The text with spaces instead of all that, so that what else is found keeps its offsets. */
export function withoutWentOn(text: string): string {
	return said.reduce(
		(left, pattern) => left.replace(pattern, (all) => all.replace(/[^\n]/g, ' ')),
		text
	);
}
