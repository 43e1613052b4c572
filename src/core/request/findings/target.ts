import { quote } from '../../bytes/quote.ts';
import { apiPort, type Environment } from '../../hosts.ts';
import { isAddress } from '../../address.ts';
import type { CapturedRequest } from '../captured.ts';
import { splitUrl } from '../wire/host.ts';
import type { RequestFinding } from './args.ts';
import { isLocal, knownHost, oldPorts, portsOfOthers } from './hosts.ts';

const failed = [{ stage: 'request', state: 'failed' }] as const;

/** Findings on the request line: method and path. */
export function checkRequestLine({ method, target }: CapturedRequest): RequestFinding[] {
	const findings: RequestFinding[] = [];
	if (method.toUpperCase() !== 'POST') {
		const args = { method: quote(method, 60) };
		findings.push({ code: 'method-not-post', severity: 'error', args, claims: [...failed] });
	} else if (method !== 'POST') {
		findings.push({
			code: 'method-lower-case',
			severity: 'warning',
			args: { method: quote(method, 60) }
		});
	}
	const path = splitUrl(target)?.target ?? target;
	if (path === '/') return findings;
	const short = quote(target, 200);
	const isHost = /^[\w-]+(?:\.[\w-]+)+\.?(?::\d{1,5})?\/?$/.test(short);
	findings.push({
		code: isHost ? 'target-is-host' : 'target-not-root',
		severity: 'warning',
		args: { target: short }
	});
	return findings;
}

/**
 * Findings on where the request went. A capture on the machine itself or through a private
 * address says nothing about the address that the client uses in earnest.
 * @param environment which one the person means to call, if known
 */
export function checkAddress(
	{ url, host, port }: CapturedRequest,
	environment?: Environment
): RequestFinding[] {
	if (host === undefined || isLocal(host)) return [];
	const findings: RequestFinding[] = [];
	const known = knownHost(host);
	if (!known) {
		const code = isAddress(host) ? 'host-address' : 'host-unknown';
		findings.push({ code, severity: 'warning', args: { host: quote(host) } });
	} else if (known.role === 'panel') {
		findings.push({ code: 'host-panel', severity: 'error', args: { host: quote(host) } });
	} else if (known.role === 'others') {
		findings.push({ code: 'host-of-others', severity: 'error', args: { host: quote(host) } });
		return findings;
	} else if (environment && known.environment !== environment) {
		const args = { host: quote(host), environment };
		findings.push({ code: 'host-other-environment', severity: 'error', args });
	} else if (known.role === 'bulk') {
		findings.push({ code: 'host-bulk', severity: 'warning', args: { host: quote(host) } });
	}
	if (url !== undefined && /^http:\/\//i.test(url) && known) {
		findings.push({ code: 'scheme-http', severity: 'error', args: { url: quote(url, 200) } });
	}
	if (
		port !== undefined &&
		port !== apiPort &&
		(known || oldPorts.has(port) || portsOfOthers.has(port))
	) {
		const code = oldPorts.has(port)
			? 'port-old'
			: portsOfOthers.has(port)
				? 'port-of-others'
				: port === 443 || port === 80
					? 'port-missing'
					: 'port-other';
		findings.push({ code, severity: code === 'port-other' ? 'warning' : 'error', args: { port } });
	}
	return findings;
}
