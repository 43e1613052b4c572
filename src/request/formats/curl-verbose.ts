import type { CapturedRequest } from '../captured.ts';
import { requestLine, splitHeader } from '../wire/head.ts';
import { addHost } from '../wire/request.ts';
import type { Format } from './format.ts';

/** `curl -v`: `> ` before every line of the header sent; the body is never shown. */
export const curlVerbose: Format = {
	id: 'curl-verbose',
	title: 'curl -v',
	keepsBody: false,
	recognise({ head }) {
		if (!/^[ \t]{0,8}> [A-Za-z]{1,16} .{0,2000} HTTP\/\d/m.test(head)) return 0;
		return /^[ \t]{0,8}(?:\* |< HTTP\/)/m.test(head) ? 1 : 0.8;
	},
	read(paste) {
		let request: CapturedRequest | null = null;
		let connected: { host: string; port: number } | undefined;
		for (const line of paste.lines()) {
			connected ??= connection(line);
			const sent = /^[ \t]{0,8}>(?: |$)/.exec(line);
			if (!sent) {
				if (request && /^[ \t]{0,8}< /.test(line)) break;
				continue;
			}
			const text = line.slice(sent[0].length);
			if (!request) {
				const first = requestLine(text);
				if (first) request = withoutBody(first);
			} else if (text === '') break;
			else request.headers.push(splitHeader(text));
		}
		if (request) {
			addHost(request);
			if (connected) {
				request.host ??= connected.host;
				request.port ??= connected.port;
			}
		}
		return { request };
	}
};

/** The name and port that curl says it connected to. */
function connection(line: string): { host: string; port: number } | undefined {
	const found = /^[ \t]{0,8}\* Connected to (\S{1,255}) \(\S{0,64}\) port (\d{1,5})/.exec(line);
	return found ? { host: found[1]!.toLowerCase(), port: Number(found[2]) } : undefined;
}

function withoutBody(first: { method: string; target: string; version: string }): CapturedRequest {
	return {
		format: 'curl-verbose',
		...first,
		headers: [],
		body: null,
		bodyExact: false,
		whyNotExact: 'format-without-body'
	};
}
