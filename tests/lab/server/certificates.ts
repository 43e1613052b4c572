/**
 * Certificates for the lab, made with the openssl command when the tests run: nothing secret is
 * kept in the project, and the dates are right whenever it runs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** PEM texts, as node:tls takes them. */
export interface Certificate {
	key: string;
	/** The certificate and, where there is one, its issuer's. */
	cert: string;
}

/** What can be wrong with a certificate. `good` is trusted where `trusted` is. */
export const certificateKinds = [
	'good',
	'expired',
	'not-yet-valid',
	'self-signed',
	'wrong-name',
	'unknown-ca',
	'intercepted'
] as const;
export type CertificateKind = (typeof certificateKinds)[number];

export interface Certificates {
	/** File with the lab's authority, the only one that callers trust. */
	trusted: string;
	of(kind: CertificateKind): Certificate;
}

const day = 86_400_000;

/** `openssl ca` wants YYMMDDHHMMSSZ. */
const asn1Time = (days: number) =>
	new Date(Date.now() + days * day).toISOString().replace(/^..|[-:T]|\.\d+/g, '');

/**
 * @param folder an empty folder of the caller's, which also removes it
 * @param names the names for which the server answers
 */
export function makeCertificates(folder: string, names: readonly string[]): Certificates {
	const at = (file: string) => join(folder, file);
	const openssl = (...args: string[]) =>
		execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });

	const authority = (name: string, subject: string) => {
		openssl(
			'req',
			'-x509',
			'-newkey',
			'rsa:2048',
			'-nodes',
			'-days',
			'3650',
			'-sha256',
			'-subj',
			subject,
			'-keyout',
			`${name}.key`,
			'-out',
			`${name}.pem`
		);
		mkdirSync(at(`${name}.new`));
		writeFileSync(at(`${name}.index`), '');
		writeFileSync(at(`${name}.cnf`), caConfig(name));
	};
	const leaf = (
		kind: string,
		issuer: string,
		hosts: readonly string[],
		from: number,
		to: number
	) => {
		const alternatives = hosts.map((host) => `DNS:${host}`).join(',');
		writeFileSync(at(`${kind}.ext`), `subjectAltName=${alternatives}\nbasicConstraints=CA:FALSE\n`);
		openssl(
			'req',
			'-new',
			'-newkey',
			'rsa:2048',
			'-nodes',
			'-subj',
			`/CN=${hosts[0]}`,
			'-keyout',
			`${kind}.key`,
			'-out',
			`${kind}.csr`
		);
		openssl(
			'ca',
			'-batch',
			'-notext',
			'-rand_serial',
			'-config',
			`${issuer}.cnf`,
			'-startdate',
			asn1Time(from),
			'-enddate',
			asn1Time(to),
			'-extfile',
			`${kind}.ext`,
			'-in',
			`${kind}.csr`,
			'-out',
			`${kind}.pem`
		);
	};

	authority('lab', '/O=OpenSRS troubleshooter lab/CN=Lab Root CA');
	authority('stranger', '/O=Nobody In Particular/CN=Unheard Of Root CA');
	authority('company', '/O=Example Corp/OU=IT Security/CN=Example Corp Web Proxy CA');
	leaf('good', 'lab', names, -1, 30);
	leaf('expired', 'lab', names, -60, -30);
	leaf('not-yet-valid', 'lab', names, 30, 60);
	leaf('wrong-name', 'lab', ['www.example.net'], -1, 30);
	leaf('unknown-ca', 'stranger', names, -1, 30);
	leaf('intercepted', 'company', names, -1, 30);
	openssl(
		'req',
		'-x509',
		'-newkey',
		'rsa:2048',
		'-nodes',
		'-days',
		'30',
		'-sha256',
		'-subj',
		`/CN=${names[0]}`,
		'-addext',
		`subjectAltName=${names.map((n) => `DNS:${n}`).join(',')}`,
		'-keyout',
		'self-signed.key',
		'-out',
		'self-signed.pem'
	);

	const issuers: Partial<Record<CertificateKind, string>> = { intercepted: 'company.pem' };
	const read = (file: string) => readFileSync(at(file), 'utf8');
	return {
		trusted: at('lab.pem'),
		of: (kind) => ({
			key: read(`${kind}.key`),
			// A device that inspects TLS sends its authority along; the unknown one does not.
			cert: read(`${kind}.pem`) + (issuers[kind] ? read(issuers[kind]) : '')
		})
	};
}

const caConfig = (name: string) => `[ca]
default_ca = this
[this]
database = ${name}.index
new_certs_dir = ${name}.new
serial = ${name}.serial
certificate = ${name}.pem
private_key = ${name}.key
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`;
