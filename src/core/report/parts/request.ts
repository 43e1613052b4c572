/** The request as support needs it: its line, its headers, the facts of its bytes, its items. */
import type { Progress } from '../../job.ts';
import { say } from '../../bytes/say.ts';
import type { CapturedRequest } from '../../request/captured.ts';
import { headerLine } from '../allowed/headers.ts';
import { host, oneOf, shown } from '../allowed/values.ts';
import { bodyFacts } from './body.ts';
import { rebuildEnvelope } from './envelope.ts';

const method = oneOf('GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE', 'PATCH', 'CONNECT');
const version = oneOf('HTTP/0.9', 'HTTP/1.0', 'HTTP/1.1', 'HTTP/2', 'HTTP/2.0', 'HTTP/3');
const mostHeaders = 60;

/**
 * @param body as it was signed or sent
 * @param capture the capture it comes from, for its request line and headers
 */
export function* requestLines(
	body: Uint8Array,
	capture: CapturedRequest | undefined
): Generator<Progress, string[], void> {
	const lines = capture ? headLines(capture) : [];
	if (body.length === 0) {
		if (capture) lines.push('Body: not in the capture');
		return lines;
	}
	lines.push(...(yield* bodyFacts(body)));
	if (capture && !capture.bodyExact) lines.push('The capture may not show the body byte for byte.');
	const { lines: items, left } = rebuildEnvelope(body);
	lines.push('Items:', ...items.map((line) => `  ${line}`));
	if (left.length > 0) lines.push(`${left.join(' and ')} not included`);
	return lines;
}

function headLines(capture: CapturedRequest): string[] {
	const line = [
		shown(capture.method, method),
		shown(capture.target, target),
		capture.version && shown(capture.version, version)
	];
	const headers = capture.headers.slice(0, mostHeaders).map(headerLine);
	const more = capture.headers.length - headers.length;
	if (more > 0) headers.push(`${say(more, 'header')} not included`);
	return [`Captured with: ${capture.format}`, line.filter(Boolean).join(' '), ...headers];
}

/** Allows only `/`, or the address of an OpenSRS host without a path. */
function target(value: string): string | null {
	if (value === '/' || value === '*') return value;
	const [, scheme = '', name = '', path = ''] =
		/^(https?:\/\/)?([^/]{1,260})(\/?)$/.exec(value) ?? [];
	const known = name === '' ? null : host(name);
	return known === null ? null : scheme + known + path;
}
