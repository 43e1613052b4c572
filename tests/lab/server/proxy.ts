/** A forward proxy: asks for a login, refuses the tunnel, or opens it to wherever it is told. */
import net from 'node:net';
import { receiveRequest } from './received.ts';
import { httpMessage, proxyPage } from './replies.ts';

export const proxyKinds = ['login', 'refuses', 'opens'] as const;
export type ProxyKind = (typeof proxyKinds)[number];

export interface LabProxy {
	port: number;
	close(): Promise<void>;
}

/** @param target where an opened tunnel ends, whatever name was asked for */
export async function startProxy(
	kind: ProxyKind,
	target: { host: string; port: number },
	{ host = '127.0.0.1', port = 0 }: { host?: string; port?: number } = {}
): Promise<LabProxy> {
	const open = new Set<net.Socket>();
	const server = net.createServer(async (socket) => {
		open.add(socket);
		socket.on('close', () => open.delete(socket));
		socket.on('error', () => socket.destroy());
		const request = await receiveRequest(socket);
		if (!request) return void socket.destroy();
		if (kind === 'login') {
			const challenge = { 'Proxy-Authenticate': 'Basic realm="Example Corp"' };
			return void socket.end(
				httpMessage('407 Proxy Authentication Required', proxyPage, challenge)
			);
		}
		if (kind === 'refuses') return void socket.end(httpMessage('403 Forbidden', proxyPage));
		const through = net.connect(target);
		through.on('error', () => socket.destroy());
		through.on('connect', () => {
			socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
			socket.pipe(through).pipe(socket);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port }, resolve);
	});
	return {
		port: (server.address() as net.AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of open) socket.destroy();
			})
	};
}
