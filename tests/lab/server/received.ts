/** Reads one HTTP request off a socket, as bytes; a request needs no more than the lab's does. */
import type { Duplex } from 'node:stream';

export interface Received {
	/** Request line and headers, without the blank line. */
	head: string;
	/** Names in lower case. */
	headers: Record<string, string>;
	body: Buffer;
}

/** Resolves with null where the peer goes before the request is whole. */
export function receiveRequest(socket: Duplex): Promise<Received | null> {
	return new Promise((resolve) => {
		let got = Buffer.alloc(0);
		let continued = false;
		const finish = (result: Received | null) => {
			socket.off('data', take);
			resolve(result);
		};
		const take = (chunk: Buffer) => {
			got = Buffer.concat([got, chunk]);
			const end = got.indexOf('\r\n\r\n');
			if (end < 0) return;
			const head = got.subarray(0, end).toString('latin1');
			const headers = headersOf(head);
			if (/100-continue/i.test(headers.expect ?? '') && !continued) {
				continued = true;
				socket.write('HTTP/1.1 100 Continue\r\n\r\n');
			}
			const body = got.subarray(end + 4);
			const length = Number(headers['content-length'] ?? 0);
			if (body.length >= length) finish({ head, headers, body: body.subarray(0, length) });
		};
		socket.on('data', take);
		socket.once('end', () => finish(null));
		socket.once('close', () => finish(null));
		socket.once('error', () => finish(null));
	});
}

function headersOf(head: string): Record<string, string> {
	const pairs = head
		.split('\r\n')
		.slice(1)
		.map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
		});
	return Object.fromEntries(pairs) as Record<string, string>;
}
