import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';

export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Listening {
	/** Without a slash at the end. */
	origin: string;
	server: Server;
	close(): Promise<void>;
}

/** Listens on a free port of the loopback interface. */
export async function listen(answer: Answer): Promise<Listening> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		server,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}

/**
 * A plain static host. `/any/path/index.html` is the page of `folder`, so that every sub-path is
 * there to be tried; below `/with-headers/` it also sends what `_headers` asks for, as hosts do
 * that read that file.
 */
export function servePage(folder: string): Promise<Listening> {
	return listen(async ({ url = '/' }, response) => {
		const path = new URL(url, 'http://host').pathname;
		if (!/(^|\/)(index\.html)?$/.test(path)) return response.writeHead(404).end();
		if (path.startsWith('/with-headers/')) {
			const headers = headersOf(await readFile(`${folder}/_headers`, 'utf8'));
			for (const [name, value] of headers) response.setHeader(name, value);
		}
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(await readFile(`${folder}/index.html`));
	});
}

/** The headers that a `_headers` file sets for `/*`, its only section here. */
export function headersOf(text: string): [name: string, value: string][] {
	return text
		.split('\n')
		.filter((line) => /^ /.test(line))
		.map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
		});
}
