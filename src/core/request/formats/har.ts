import type { CapturedRequest, Header } from '../captured.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { declaredLength } from '../wire/body.ts';
import { splitUrl } from '../wire/host.ts';
import { addHost } from '../wire/request.ts';
import type { Format } from './format.ts';

/**
 * A HAR file, one entry of it, or its `request` (HTTP Archive 1.2); or the request as a client logs it
 * (axios: `config` in `toJSON()` of an error). JSON in UTF-8.
 */
export const har: Format = {
	id: 'har',
	title: 'HAR entry or request as JSON (browser, proxy, axios)',
	keepsBody: true,
	recognise({ head }) {
		if (!/^[^{]{0,200}\{/.test(head)) return 0;
		const known = ['"request"', '"method"', '"headers"', '"url"'].filter((key) =>
			head.includes(key)
		);
		return head.includes('"log"') && head.includes('"creator"') ? 1 : known.length / 4;
	},
	read({ bytes }) {
		let json: unknown;
		try {
			const text = new TextDecoder().decode(bytes);
			// A log has words before the object.
			json = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
		} catch {
			return { request: null };
		}
		const candidates = requestsIn(json);
		const chosen = candidates.find((each) => each.method === 'POST') ?? candidates[0];
		return { request: chosen ? fromHar(chosen) : null };
	}
};

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function requestsIn(json: unknown): Json[] {
	if (!isObject(json)) return [];
	const log = isObject(json['log']) ? json['log'] : json;
	const entries = Array.isArray(log['entries']) ? (log['entries'] as unknown[]) : [log];
	return entries
		.filter(isObject)
		.map((entry) => entry['request'] ?? entry['config'] ?? entry)
		.filter(isObject)
		.filter(
			(request) => typeof request['method'] === 'string' && typeof request['url'] === 'string'
		)
		.map((request) => (isObject(request['headers']) ? fromClient(request) : request));
}

/** A client’s own object in the shape of HAR: headers by name, the body as `data`, a base address. */
function fromClient(json: Json): Json {
	const { method, url, baseURL, headers, data, body } = json;
	return {
		method: (method as string).toUpperCase(),
		url: typeof baseURL === 'string' && !/^https?:/i.test(url as string) ? baseURL + url : url,
		headers: Object.entries(headers as Json).map(([name, value]) => ({
			name,
			value: typeof value === 'number' ? `${value}` : value
		})),
		postData: { text: data ?? body }
	};
}

function fromHar(json: Json): CapturedRequest {
	const url = splitUrl(json['url'] as string);
	const version = typeof json['httpVersion'] === 'string' ? json['httpVersion'] : '';
	const headers = headersOf(json['headers']);
	const request: CapturedRequest = {
		format: 'har',
		method: json['method'] as string,
		target: url?.target ?? (json['url'] as string),
		version: /^HTTP\/\d/i.test(version) ? version : '',
		headers,
		...bodyOf(json, headers),
		url: json['url'] as string
	};
	addHost(request);
	if (url) {
		request.host = url.host;
		request.port = url.port ?? (url.scheme === 'https' ? 443 : 80);
	}
	return request;
}

function headersOf(value: unknown): Header[] {
	if (!Array.isArray(value)) return [];
	return (
		(value as unknown[])
			.filter(isObject)
			.filter((each) => typeof each['name'] === 'string' && typeof each['value'] === 'string')
			// HTTP/2 pseudo headers (`:path`) are no headers of the request.
			.filter((each) => !(each['name'] as string).startsWith(':'))
			.map((each) => ({ name: each['name'] as string, value: asBytes(each['value'] as string) }))
	);
}

function asBytes(text: string): string {
	return latin1(new TextEncoder().encode(text));
}

/** Text is what the browser decoded; its UTF-8 form is what was sent if the lengths agree. */
function bodyOf(
	json: Json,
	headers: readonly Header[]
): Pick<CapturedRequest, 'body' | 'bodyExact' | 'whyNotExact'> {
	const post = isObject(json['postData']) ? json['postData'] : null;
	const size =
		typeof json['bodySize'] === 'number' && json['bodySize'] >= 0 ? json['bodySize'] : null;
	const text = post?.['text'];
	if (typeof text !== 'string') {
		if (size === 0) return { body: new Uint8Array(0), bodyExact: true };
		return { body: null, bodyExact: false, whyNotExact: 'format-without-body' };
	}
	if (post?.['encoding'] === 'base64') {
		const decoded = base64(text);
		if (decoded) return { body: decoded, bodyExact: true };
	}
	const body = new TextEncoder().encode(text);
	if (!text.includes('\ufffd') && body.length === (size ?? declaredLength(headers))) {
		return { body, bodyExact: true };
	}
	return { body, bodyExact: false, whyNotExact: 'decoded-text' };
}

function base64(text: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
	} catch {
		return null;
	}
}
