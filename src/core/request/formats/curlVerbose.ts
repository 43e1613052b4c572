import type { CapturedRequest } from '../captured.ts';
import { requestLine, splitHeader } from '../wire/head.ts';
import { declaredLength, isChunked } from '../wire/body.ts';
import { addHost } from '../wire/request.ts';
import type { Format } from './format.ts';
import { ofLength, xmlBeside } from './xmlBeside.ts';

/**
 * `curl -v`: `> ` in front of every header line sent, or only of the first if a program uses libcurl
 * (PHP). The body is never shown. People paste the XML above or below the log; it is treated as the
 * body if it has the length that was sent.
 */
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
		/** Where only the first line has the sign, the header ends at a blank line. */
		let isOneBlock = false;
		for (const line of paste.lines()) {
			connected ??= connection(line);
			const sent = /^[ \t]{0,8}>(?: |$)/.exec(line);
			if (request?.headers.length === 0) isOneBlock = !sent && /^[\w-]{1,100}:/.test(line);
			if (!sent && !isOneBlock) {
				if (request && /^[ \t]{0,8}< /.test(line)) break;
				continue;
			}
			const text = line.slice(sent?.[0].length ?? 0);
			if (!request) {
				const first = requestLine(text);
				if (first) request = withoutBody(first);
			} else if (text === '') break;
			else request.headers.push(splitHeader(text));
		}
		if (request) {
			addHost(request);
			addBody(request, paste.text());
			if (connected) {
				request.host ??= connected.host;
				request.port ??= connected.port;
			}
		}
		return { request };
	}
};

function addBody(request: CapturedRequest, log: string): void {
	const length = isChunked(request.headers) ? null : declaredLength(request.headers);
	if (length === null) return;
	const documents = xmlBeside(log);
	for (const each of documents) {
		request.body ??= ofLength(each, length);
	}
	if (request.body) request.whyNotExact = 'beside-log';
	else if (documents[0]) {
		const { xml } = documents[0];
		request.besideLog = { bytes: xml.length, ...lineBreaks(xml) };
	}
}

/** CRs, and LFs with no CR before them. */
function lineBreaks(xml: Uint8Array): { crs: number; lfs: number } {
	const counts = { crs: 0, lfs: 0 };
	for (let at = 0; at < xml.length; at++) {
		if (xml[at] === 13) counts.crs++;
		if (xml[at] === 10 && xml[at - 1] !== 13) counts.lfs++;
	}
	return counts;
}

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
