/** An HTML page or an HTTP head instead of a reply: who may have sent it. */
import { quote } from '../../bytes/quote.ts';
import type { ReplyFinding } from '../findings.ts';
import type { Head } from './head.ts';

/**
 * Names of products in a page, to repeat them to the person. A name proves nothing: a page may
 * mention a product, and a server may be behind one.
 */
const makers: readonly { name: string; sign: RegExp }[] = [
	{ name: 'Squid proxy', sign: /\bsquid\b|ERR_ACCESS_DENIED|ERR_CONNECT_FAIL/i },
	{ name: 'Zscaler', sign: /zscaler/i },
	{ name: 'FortiGate', sign: /fortigate|fortiguard|fortinet/i },
	{ name: 'Sophos', sign: /\bsophos\b/i },
	{ name: 'Blue Coat / Symantec proxy', sign: /blue ?coat|proxysg/i },
	{ name: 'McAfee / Skyhigh web gateway', sign: /mcafee web gateway|skyhigh/i },
	{ name: 'Cisco web security', sign: /cisco umbrella|ironport/i },
	{ name: 'Palo Alto firewall', sign: /palo alto networks/i },
	{ name: 'pfSense', sign: /pfsense/i },
	{ name: 'Cloudflare', sign: /cloudflare/i },
	{ name: 'nginx', sign: /\bnginx\b|openresty/i },
	{ name: 'Apache', sign: /\bapache\b/i },
	{ name: 'IIS', sign: /microsoft-iis|internet information services/i }
];

const portalSign =
	/captive[ -]?portal|hotspot|wi-?fi (?:login|access)|network (?:login|authentication|sign)|guest (?:wi-?fi|network|access)/i;

/** Whether a text is or contains an HTML page. */
export function isPage(text: string): boolean {
	return /<!doctype html|<html[\s>]/i.test(text);
}

/** @param head the HTTP head before the page, if there is one */
export function pageFinding(text: string, head: Head | null): ReplyFinding {
	const part = text.slice(0, 200_000);
	const title = /<title[^<>]{0,200}>([^<]{0,1000})/i.exec(part)?.[1]?.replace(/\s+/g, ' ').trim();
	const maker = makers.find(({ sign }) => sign.test(part))?.name ?? null;
	const status = head?.status.code ?? null;
	const portal = portalSign.test(part);
	return {
		code: 'html-page',
		severity: 'error',
		args: { title: quote(title ?? '', 100), maker, status, portal },
		// Only a proxy asks for a login by 407. Words in a page say nothing of where it came from.
		claims: status === 407 ? [{ stage: 'tcp', state: 'failed' }] : []
	};
}

/** For an HTTP head that no envelope follows. */
export function headFinding({ status: { code: status, reason } }: Head): ReplyFinding {
	if (status === 407) {
		return {
			code: 'proxy-wants-login',
			severity: 'error',
			args: { status },
			claims: [{ stage: 'tcp', state: 'failed' }]
		};
	}
	return {
		code: 'http-without-reply',
		severity: 'error',
		args: { status, reason: quote(reason, 100) },
		claims: []
	};
}
