import { readFileSync } from 'node:fs';
import { request as overHttp, type IncomingHttpHeaders } from 'node:http';
import { request as overHttps } from 'node:https';
import { hostName, type Certificate } from './certificate.ts';
import type { Host } from './host.ts';

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	/** As it came over the wire, compressed if it was. */
	body: Buffer;
}

export interface Question {
	method?: string;
	headers?: Record<string, string>;
	/** Over https unless this says otherwise. */
	scheme?: 'http' | 'https';
}

/** Asks a host for a path by the recipe's name, and believes only the certificate that was made. */
export function ask(
	host: Host,
	certificate: Certificate,
	path: string,
	{ method = 'GET', headers = {}, scheme = 'https' }: Question = {}
): Promise<Answer> {
	const secure = scheme === 'https';
	const options = {
		host: '127.0.0.1',
		port: secure ? host.https : host.http,
		servername: hostName,
		ca: readFileSync(certificate.certificate),
		path,
		method,
		headers: { Host: hostName, ...headers },
		agent: false
	} as const;
	return new Promise((resolve, reject) => {
		const sent = (secure ? overHttps : overHttp)(options, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () => {
				const { statusCode: status = 0, headers } = response;
				resolve({ status, headers, body: Buffer.concat(chunks) });
			});
		});
		sent.on('error', reject).end();
	});
}
