import type { CapturedRequest, FormatId, InexactReason } from '../captured.ts';
import { headerValue } from '../captured.ts';
import { readBody } from './body.ts';
import { readHead } from './head.ts';
import { splitHost, splitUrl } from './host.ts';

/**
 * The request that bytes from the wire contain.
 * @param bytes the client's side of a connection; replies in between are skipped
 * @param options.cut bytes are known to be missing, so no body is exact
 * @param options.keepPlaces whether offsets in `bytes` are offsets in the evidence
 * @returns null where no request starts there
 */
export function requestFromWire(
	bytes: Uint8Array,
	format: FormatId,
	options: { from?: number; cut?: InexactReason; keepPlaces?: boolean } = {}
): CapturedRequest | null {
	const head = readHead(bytes, options.from ?? 0);
	if (!head) return null;
	const { body, bodyExact, whyNotExact } = readBody(bytes, head);
	const { method, target, version, lineEnds } = head;
	const headers = options.keepPlaces
		? head.headers
		: head.headers.map(({ name, value }) => ({ name, value }));
	const request: CapturedRequest = {
		format,
		method,
		target,
		version,
		headers,
		lineEnds,
		body,
		bodyExact
	};
	if (whyNotExact) request.whyNotExact = whyNotExact;
	if (head.ended === 'at-xml') request.blankLineMissing = true;
	if (options.cut) {
		request.bodyExact = false;
		request.whyNotExact = options.cut;
	}
	addHost(request);
	return request;
}

/** Host and port from the target or the Host header, where they name one. */
export function addHost(request: CapturedRequest): void {
	const url = splitUrl(request.target);
	if (url) {
		request.url = request.target;
		request.host = url.host;
		if (url.port !== undefined) request.port = url.port;
		return;
	}
	const host = splitHost(headerValue(request, 'Host') ?? '');
	if (!host) return;
	request.host ??= host.host;
	if (host.port !== undefined) request.port ??= host.port;
}
