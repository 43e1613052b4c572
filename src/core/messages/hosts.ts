/** What a host name or address in a message is: OpenSRS, your own, or another service. */
import { isOwnAddress } from '../address/address.ts';
import { apiHosts, apiPort, type Environment } from '../hosts.ts';

export type About = 'call' | 'proxy' | 'self' | 'service' | 'other' | 'brand' | 'misspelt';

/** A host that a text names, with what surrounds it. */
export interface Named {
	host: string;
	port?: number;
	/** `https` and the like, where one is before it. */
	scheme?: string;
	/** Offsets in the plain text. */
	from: number;
	to: number;
}

/** HTTP proxies and SOCKS. */
const proxyPorts = new Set([1080, 3128, 8080, 8118, 8123, 8888, 9050, 9090, 9128]);

/** https://www.iana.org/assignments/service-names-port-numbers */
export const services: ReadonlyMap<number, string> = new Map([
	[21, 'FTP'],
	[22, 'SSH'],
	[25, 'mail (SMTP)'],
	[43, 'whois'],
	[110, 'mail (POP3)'],
	[143, 'mail (IMAP)'],
	[389, 'LDAP'],
	[465, 'mail (SMTP)'],
	[587, 'mail (SMTP)'],
	[636, 'LDAP'],
	[700, 'EPP'],
	[993, 'mail (IMAP)'],
	[995, 'mail (POP3)'],
	[1433, 'SQL Server'],
	[1521, 'Oracle'],
	[2082, 'cPanel'],
	[2083, 'cPanel'],
	[2086, 'WHM'],
	[2087, 'WHM'],
	[3306, 'MySQL'],
	[5432, 'PostgreSQL'],
	[5672, 'RabbitMQ'],
	[6379, 'Redis'],
	[9000, 'PHP-FPM'],
	[9200, 'Elasticsearch'],
	[11211, 'Memcached'],
	[27017, 'MongoDB']
]);

const serviceSchemes =
	/^(?:smtps?|ldaps?|ftps?|mysql|mariadb|postgres(?:ql)?|rediss?|amqps?|mongodb)$/;

/**
 * Customers of ResellOne and of the hosted reseller service (HRS) have their own hosts. Source:
 * the classes of the old PHP client, which has LIVE_host resellers.resellone.net and an HRS_host.
 */
const brands = /(?:^|\.)resellone\.net$|(?:^|[.-])hrs(?:[.-]|$)/;

const hostNames: readonly string[] = Object.values(apiHosts);

/** Also called by programs of the API, for many changes at once. */
const bulkHost = 'batch.opensrs.net';

export const apiNames: readonly string[] = [...hostNames, bulkHost];

export const environmentOf = (host: string): Environment | undefined =>
	host === apiHosts.test ? 'test' : host === apiHosts.live ? 'live' : undefined;

const isLoopback = (host: string): boolean =>
	/^(?:localhost(?:\.localdomain)?|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|::1|::|\[::1\])$/.test(
		host
	);

export const isIp = (host: string): boolean =>
	/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || /^\[?[0-9a-f]{0,4}:[0-9a-f:.%]{1,40}\]?$/.test(host);

/**
 * @param beside whether OpenSRS is named in the same place: an address there is what its name
 * resolved to
 */
export function aboutOf({ host, port, scheme }: Named, beside: boolean): About {
	if (isLoopback(host)) return port !== undefined && services.has(port) ? 'service' : 'self';
	if (hostNames.includes(host) || host === bulkHost) return 'call';
	if (port !== undefined && services.has(port)) return 'service';
	if (scheme && serviceSchemes.test(scheme)) return 'service';
	if (/prox(?:y|ies)|\bsquid\b/.test(host)) return 'proxy';
	if (port !== undefined && proxyPorts.has(port)) return 'proxy';
	// An address without a port may be that of the API, as a client prints it that has resolved the name.
	if (isIp(host)) {
		const unknown = port === undefined && !isOwnAddress(host);
		return port === apiPort || beside || unknown ? 'call' : 'other';
	}
	if (isMisspelt(host)) return 'misspelt';
	return brands.test(host) ? 'brand' : 'other';
}

/** One of the hosts with a typo, or its name under another ending. */
function isMisspelt(host: string): boolean {
	if (hostNames.some((name) => distance(host, name) <= 2)) return true;
	return /(?:^|\.)opensrs\.(?:net|com|org)$/.test(host) || /^(?:rr-?n1-?tor|horizon)\./.test(host);
}

/** Levenshtein's distance, given up above 2. */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return 3;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}

/** Other registrars, the modules for them, and APIs with tokens, which OpenSRS has none of: what they print sounds like OpenSRS. */
const otherApi =
	/\b(?:namecheap|godaddy|e-?nom|resellerclub|logicboxes|resell\.?biz|name\.com|namesilo|dynadot|gandi|ovh|openprovider|hexonet|ispapi|centralnic|rrpproxy|internetx|autodns|inwx|porkbun|netim|netearthone|realtimeregister|synergy ?wholesale|eurodns)\b|\b(?:access|auth(?:entication|orization)?|bearer|refresh) token\b|\boauth2?\b|\bjwt\b|\bregistrars[\\/](?!opensrs|osrs)\w/;

/** @param line in lower case */
export const isOtherApi = (line: string): boolean =>
	!/opensrs|tucows/.test(line) && otherApi.test(line);
