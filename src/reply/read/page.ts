/** An HTML page or an HTTP head in the place of a reply: who may have sent it. */
import type { ReplyFinding } from '../findings.ts';
import type { Head } from './head.ts';

/** Words by which a page tells what made it; `between`: a device on the way, not a server. */
const makers: readonly { name: string; sign: RegExp; between: boolean }[] = [
	{ name: 'Squid proxy', sign: /\bsquid\b|ERR_ACCESS_DENIED|ERR_CONNECT_FAIL/i, between: true },
	{ name: 'Zscaler', sign: /zscaler/i, between: true },
	{ name: 'FortiGate', sign: /fortigate|fortiguard|fortinet/i, between: true },
	{ name: 'Sophos', sign: /\bsophos\b/i, between: true },
	{ name: 'Blue Coat / Symantec proxy', sign: /blue ?coat|proxysg/i, between: true },
	{ name: 'McAfee / Skyhigh web gateway', sign: /mcafee web gateway|skyhigh/i, between: true },
	{ name: 'Cisco web security', sign: /cisco umbrella|ironport/i, between: true },
	{ name: 'Palo Alto firewall', sign: /palo alto networks/i, between: true },
	{ name: 'pfSense', sign: /pfsense/i, between: true },
	{ name: 'Cloudflare', sign: /cloudflare/i, between: false },
	{ name: 'nginx', sign: /\bnginx\b|openresty/i, between: false },
	{ name: 'Apache', sign: /\bapache\b/i, between: false },
	{ name: 'IIS', sign: /microsoft-iis|internet information services/i, between: false }
];

const portalSign =
	/captive[ -]?portal|hotspot|wi-?fi (?:login|access)|network (?:login|authentication|sign)|guest (?:wi-?fi|network|access)/i;

/** Whether a text is or holds an HTML page. */
export function isPage(text: string): boolean {
	return /<!doctype html|<html[\s>]/i.test(text);
}

/** @param head the HTTP head before the page, if there is one */
export function pageFinding(text: string, head: Head | null): ReplyFinding {
	const part = text.slice(0, 200_000);
	const title = /<title[^<>]{0,200}>([^<]{0,300})/i.exec(part)?.[1]?.replace(/\s+/g, ' ').trim();
	const maker = makers.find(({ sign }) => sign.test(part)) ?? null;
	const status = head?.status.code ?? null;
	const portal = portalSign.test(part);
	const inBetween = status === 407 || portal || maker?.between === true;
	return {
		code: 'html-page',
		severity: 'error',
		args: { title: title?.slice(0, 100) ?? '', maker: maker?.name ?? null, status, portal },
		// What accepted the connection was not OpenSRS; without a sign of that nothing is proved.
		claims: inBetween ? [{ stage: 'tcp', state: 'failed' }] : []
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
	return { code: 'http-without-reply', severity: 'error', args: { status, reason }, claims: [] };
}
