// Answers every request on loopback with 200 and "ok", and writes what came in to a file if given.
// Gives `100 Continue` where it is asked for. Usage: node reply-server.mjs PORT [ADDRESS]
import { createServer } from 'node:net';

/** What a client sends is complete by Content-Length or by its last chunk. */
function isWhole(text) {
	const end = text.indexOf('\r\n\r\n');
	if (end < 0) return false;
	const head = text.slice(0, end);
	if (/^transfer-encoding: *chunked/im.test(head)) return text.endsWith('0\r\n\r\n');
	const length = /^content-length: *(\d+)/im.exec(head)?.[1] ?? '0';
	return text.length >= end + 4 + Number(length);
}

/** @returns the server; `received` holds the bytes of every connection, in order */
export function listen(port, address = '127.0.0.1') {
	const received = [];
	const server = createServer((socket) => {
		let text = '';
		let continued = false;
		let answered = false;
		socket.on('error', () => {});
		socket.on('data', (data) => {
			text += data.toString('latin1');
			if (!continued && text.includes('\r\n\r\n') && /^expect: *100/im.test(text)) {
				continued = true;
				socket.write('HTTP/1.1 100 Continue\r\n\r\n');
			}
			if (answered || !isWhole(text)) return;
			answered = true;
			received.push(Buffer.from(text, 'latin1'));
			socket.end(
				'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok'
			);
		});
	});
	return new Promise((resolve) => {
		server.listen(port, address, () => resolve({ server, received, port: server.address().port }));
	});
}

if (import.meta.url === `file://${process.argv[1]}`) {
	await listen(Number(process.argv[2]), process.argv[3]);
}
