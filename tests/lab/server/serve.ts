/**
 * The lab's server: TCP by hand, and TLS on top where the fault lets it, so that it can fail at
 * every point of the way. It listens where it is told, which is never beyond this machine.
 */
import net from 'node:net';
import tls from 'node:tls';
import { answerTls } from './answer.ts';
import type { Certificates } from './certificates.ts';
import { faultRow, type Fault, type FaultRow } from './faults.ts';
import type { Received } from './received.ts';
import { httpMessage, proxyPage } from './replies.ts';
import { smallDhGroup } from './smallDhGroup.ts';

export interface LabServer {
	port: number;
	/** Every whole request so far, as bytes. */
	readonly received: Received[];
	close(): Promise<void>;
}

export interface Where {
	host?: string;
	/** 0: a free one. */
	port?: number;
}

export async function startServer(
	fault: Fault,
	certificates: Certificates,
	{ host = '127.0.0.1', port = 0 }: Where = {}
): Promise<LabServer> {
	const row = faultRow(fault);
	const received: Received[] = [];
	/** By the port of the caller, which TLS and the socket beneath share. */
	const open = new Map<number | undefined, net.Socket>();
	const secure = tls.createServer(tlsOptions(row, certificates), (socket) => {
		void answerTls(socket, {
			answer: row.answer ?? 'ok',
			drop: () => open.get(socket.remotePort)?.destroy(),
			reset: () => open.get(socket.remotePort)?.resetAndDestroy(),
			received: (request) => received.push(request)
		});
	});
	secure.on('tlsClientError', (_error, socket) => socket.destroy());
	const server = net.createServer((socket) => {
		const caller = socket.remotePort;
		open.set(caller, socket);
		socket.on('close', () => open.delete(caller));
		socket.on('error', () => socket.destroy());
		if (row.socket) misbehave(row.socket, socket);
		else secure.emit('connection', socket);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen({ host, port }, resolve);
	});
	return {
		port: (server.address() as net.AddressInfo).port,
		received,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of open.values()) socket.destroy();
			})
	};
}

function tlsOptions(row: FaultRow, certificates: Certificates): tls.TlsOptions {
	const certificate = certificates.of(row.certificate ?? 'good');
	if (row.tls === 'old') {
		// Security level 0 is needed to offer what every library has left behind.
		const ciphers = 'ALL:@SECLEVEL=0';
		return { ...certificate, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers };
	}
	if (row.tls === 'small-dh') {
		const ciphers = 'DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0';
		return { ...certificate, maxVersion: 'TLSv1.2', ciphers, dhparam: smallDhGroup };
	}
	return certificate;
}

function misbehave(how: NonNullable<FaultRow['socket']>, socket: net.Socket): void {
	switch (how) {
		case 'close':
			return void socket.end();
		case 'reset':
			return void socket.resetAndDestroy();
		case 'close-in-handshake':
			return void socket.once('data', () => socket.end());
		case 'reset-in-handshake':
			return void socket.once('data', () => socket.resetAndDestroy());
		case 'plain':
			return void socket.once('data', () => socket.end(httpMessage('400 Bad Request', proxyPage)));
		case 'stall':
			socket.resume();
	}
}
