import { servePage } from '../../e2e/support/server.ts';

export interface Host {
	origin: string;
	port: number;
	/** What was asked for: paths of the page's own host, and whole addresses of any other. */
	asked: string[];
	close(): Promise<void>;
}

/** Hosts that browsers ask by themselves, whatever page is open. */
const vendors = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)$/;

/**
 * Serves the page on loopback, and is the proxy to every other host: so what leaves the browser is
 * counted outside of it, in any engine. No other host ever answers.
 */
export async function startHost(folder: string): Promise<Host> {
	const { origin, server, close } = await servePage(folder);
	const asked: string[] = [];
	const note = (address: string) => {
		const host = /^(?:\w+:\/\/)?([^/:]+)/.exec(address)?.[1] ?? '';
		if (!vendors.test(host)) asked.push(address);
	};
	server.prependListener('request', ({ url = '' }) => note(url));
	server.on('connect', ({ url = '' }, socket) => {
		note(url);
		socket.on('error', () => {}).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	server.on('upgrade', ({ url = '' }, socket) => {
		note(url);
		socket.destroy();
	});
	return { origin, port: Number(new URL(origin).port), asked, close };
}
