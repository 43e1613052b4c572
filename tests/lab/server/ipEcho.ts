/** Says the caller's address, as icanhazip.com does, over plain HTTP. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export async function startIpEcho(
	host: string,
	port: number
): Promise<{ port: number; close(): Promise<void> }> {
	const server = http.createServer((request, response) => {
		response.setHeader('Content-Type', 'text/plain');
		response.end(`${request.socket.remoteAddress}\n`);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port }, resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
