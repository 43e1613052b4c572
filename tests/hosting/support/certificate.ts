import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The name in the recipes; reserved for examples, so nobody's. */
export const hostName = 'troubleshooter.example';

export interface Certificate {
	key: string;
	certificate: string;
}

/** Makes a certificate for the name in the recipes, good for two days. */
export function makeCertificate(folder: string): Certificate {
	const [key, certificate] = [join(folder, 'privkey.pem'), join(folder, 'fullchain.pem')];
	const make = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${hostName} -addext subjectAltName=DNS:${hostName}`;
	execFileSync('openssl', [...make.split(' '), '-keyout', key, '-out', certificate], {
		stdio: 'ignore'
	});
	return { key, certificate };
}
