/** A TLS server on loopback that keeps what it got, with a certificate made on the spot. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Received {
	method: string;
	url: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

export interface SignedServer {
	port: number;
	/** File with the certificate: what curl is to trust. */
	certificate: string;
	/** What came since the last call. */
	take(): Received[];
	close(): Promise<void>;
}

export async function openSignedServer(folder: string): Promise<SignedServer> {
	const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
	const make = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${certificate}`;
	execFileSync('openssl', make.split(' '), { stdio: 'ignore' });
	let received: Received[] = [];
	const server = createServer(
		{ key: readFileSync(key), cert: readFileSync(certificate) },
		(request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const { method = '', url = '', headers } = request;
				received.push({ method, url, headers, body: Buffer.concat(chunks) });
				response.end('<item key="response_code">200</item>\n');
			});
		}
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		certificate,
		take() {
			const all = received;
			received = [];
			return all;
		},
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
