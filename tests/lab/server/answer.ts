/** What the lab's server does once TLS stands. */
import type { TLSSocket } from 'node:tls';
import type { Answer } from './faults.ts';
import { receiveRequest, type Received } from './received.ts';
import { httpMessage, proxyPage, replies } from './replies.ts';
import { expectedSignature } from './signature.ts';

/** The reseller that the lab knows. The key is made up and belongs to nobody. */
export const reseller = {
	username: 'lab-reseller',
	key: '0123456789abcdef'.repeat(7)
};

export interface Exchange {
	answer: Answer | 'ok';
	/** Resets the TCP connection below TLS. */
	reset(): void;
	/** Ends it below TLS, without the alert that closes TLS. */
	drop(): void;
	received(request: Received): void;
}

export async function answerTls(socket: TLSSocket, exchange: Exchange): Promise<void> {
	socket.on('error', () => socket.destroy());
	const { answer } = exchange;
	// A refused address is told so straight after the handshake, before the request is read.
	if (answer === 'bare-xml') return void socket.end(replies.addressDenied);
	if (answer === 'bare-xml-555') return void socket.end(replies.addressRefused);
	const request = await receiveRequest(socket);
	if (!request) return void socket.destroy();
	exchange.received(request);
	if (answer === 'stall') return;
	if (answer === 'reset') return exchange.reset();
	if (answer === 'drop') return exchange.drop();
	socket.end(replyTo(answer, request));
}

function replyTo(answer: Answer | 'ok', request: Received): string {
	switch (answer) {
		case 'http-denial':
			return httpMessage('200 OK', replies.addressDenied);
		case 'html':
			return httpMessage('403 Forbidden', proxyPage);
		case 'proxy-login':
			return httpMessage('407 Proxy Authentication Required', proxyPage, {
				'Proxy-Authenticate': 'Basic realm="Example Corp"'
			});
		case 'cut':
			return httpMessage('200 OK', replies.ok.slice(0, 200), {}, replies.ok.length);
		case 'nothing':
			return '';
		default:
			return httpMessage('200 OK', opsReplyTo(answer, request));
	}
}

function opsReplyTo(answer: Answer | 'ok', { headers, body }: Received): string {
	const username = headers['x-username'];
	if (username === undefined) return replies.noUsername;
	if (answer !== 'check-signature') return replies.ok;
	const right =
		username === reseller.username &&
		headers['x-signature'] === expectedSignature(body, reseller.key);
	return right ? replies.ok : replies.badSignature;
}
