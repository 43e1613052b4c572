/** A TLS server that gives every request the same reply: for what the lab's server never says. */
import tls from 'node:tls';
import type { AddressInfo } from 'node:net';
import type { Certificates } from '../server/certificates.ts';
import { receiveRequest } from '../server/received.ts';
import { httpMessage } from '../server/replies.ts';

export async function startReplyServer(certificates: Certificates, reply: string) {
	const server = tls.createServer(certificates.of('good'), (socket) => {
		socket.on('error', () => socket.destroy());
		void receiveRequest(socket).then(() => socket.end(httpMessage('200 OK', reply)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close: () => new Promise<void>((resolve) => server.close(() => resolve()))
	};
}
