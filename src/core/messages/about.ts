/** Who failed: whether a message is about this call, a proxy, your own machine or another service. */
import { apiPort } from '../hosts.ts';
import { aboutOf, isIp, isOtherApi, type About as Whose, type Named } from './hosts.ts';
import { between, blockAround, lineAround, mostChars, type Span } from './around.ts';
import { namedIn } from './named.ts';
import { claimsOf, kindRow, type ErrorKind } from './kind.ts';
import type { Spots, Spotted } from './spot.ts';

export interface About {
	/** The code used instead of the fault, where it is not about this call. */
	instead?: ErrorKind;
	host?: string;
	port?: number;
}

const codes: Record<Exclude<Whose, 'call'>, ErrorKind> = {
	proxy: 'about-proxy',
	self: 'about-self',
	service: 'about-service',
	other: 'about-other-host',
	brand: 'about-other-brand',
	misspelt: 'host-misspelt'
};

/** A resolver that was asked for a URL: the host setting has the scheme in it. */
const urlAsHost =
	/(?:enotfound|eai again|lookup|resolve(?: host| hostname| address)?|getaddrinfo for|unknownhostexception|bad hostname|hostname)[ :='"(]{1,4}(?:https?|ssl|tls)(?::\/\/|:? ?(?:no such host|failed|on \d)|\n|$)/;

/** Other services as a program names itself, or right before what failed: "mysql: connection refused". */
const serviceName =
	/(?<![\w./\\-])(?:(?:ldap|mysqli?|pg|ftp|imap|ssh2|odbc|sqlsrv|oci)(?: [a-z]{2,12}){1,3}\(\)|mysqld?|mariadb|postgres(?:ql)?|psql|redis(?:-cli|-server)?|mongo(?:db|sh|d)?|memcached?|rabbitmq|amqp|kafka|elasticsearch|mssql|smtp|postfix|exim|dovecot|sendmail|imap|pop3|ldap|s?ftp|ssh|scp|rsync|whois|docker|php-fpm)(?:\[\d{1,9}\])?(?: error)?(?::| $)/;

/**
 * The messages with what each is about. A name of another service alone is a message too.
 * @param called the host that a command calls: then only what the line of a message names is asked
 */
export function judgeTargets(spots: Spots, called?: string): (Spotted & { about: About })[] {
	const { messages, plain } = spots;
	if (called !== undefined) return beside(spots, called);
	const named = messages.length > 0 ? namedIn(plain) : [];
	const services = spots.marks.filter(({ mark }) => mark === 'other-service');
	const judgeOne = (message: Spotted) => {
		// The names in it are words of a header or of the body.
		if (message.kind === 'quote-lost') return about(message, {});
		const line = lineAround(plain, message);
		const block = blockAround(plain, line);
		const around = between(named, block);
		const onLine = between(around, line);
		const ours = onLine.some(({ port }) => port === apiPort);
		const whole = plain.slice(line.from, line.to);
		if (
			!ours &&
			(between(services, line).length > 0 ||
				isOfService(message, plain, line, onLine) ||
				isOfOtherApi(message, whole, onLine))
		) {
			return about(message, { instead: 'about-service' });
		}
		const target =
			withItsName(pick(onLine, message), onLine, around) ??
			pick(around, message) ??
			besideInLog(named, plain, block);
		if (target) return about(message, judge(message, target, around, plain));
		if (isUrlAsHost(message, plain)) return about(message, { instead: 'host-is-url' });
		return about(message, between(services, block).length > 0 ? { instead: 'about-service' } : {});
	};
	// Where this call is known to show a kind, further messages of it add nothing.
	const known = new Set<ErrorKind>();
	const judged: (Spotted & { about: About })[] = [];
	for (const message of messages) {
		if (known.has(message.kind)) continue;
		const one = judgeOne(message);
		if (one.about.host !== undefined && !one.about.instead) known.add(message.kind);
		judged.push(one);
	}
	const [alone] = services;
	if (!alone || judged.some((each) => each.about.instead === 'about-service')) return judged;
	const kind: ErrorKind = 'cause-unsaid';
	return [...judged, about({ ...alone, kind, by: '' }, { instead: 'about-service' })];
}

/** Messages of a command: those whose line names another host than the command does are about that. */
function beside({ messages, plain }: Spots, called: string): (Spotted & { about: About })[] {
	const named = messages.length > 0 ? namedIn(plain) : [];
	return messages.map((message) => {
		const onLine = between(named, lineAround(plain, message));
		const target = pick(onLine, message);
		const same = !target || isIp(target.host) || onLine.some(({ host }) => host === called);
		if (same || message.kind === 'quote-lost') return about(message, {});
		const { instead, host, port } = judge(message, target, [], plain);
		if (instead === undefined || instead === 'about-other-port') return about(message, {});
		// For a proxy that cannot be reached, what the tool says about its proxy counts.
		const proxy = instead === 'about-proxy' && kindRow(message.kind).failed !== 'tls';
		if (proxy) return about(message, {});
		return about(message, { instead, ...(host ? { host } : {}), ...(port ? { port } : {}) });
	});
}

/**
 * A failure on a line that names no host and not OpenSRS, but another service before it. What your
 * own server blocked is reported as such.
 */
function isOfService(
	{ kind, from }: Spotted,
	text: string,
	line: Span,
	named: readonly Named[]
): boolean {
	if (named.length > 0 || claimsOf(kind).length === 0 || kind.startsWith('local-')) return false;
	if (text.slice(line.from, line.to).includes('opensrs')) return false;
	return serviceName.test(text.slice(line.from, from));
}

/** Whatever failed, where the line names another API and no host. */
function isOfOtherApi({ kind }: Spotted, line: string, named: readonly Named[]): boolean {
	if (named.length > 0 || kind.startsWith('local-')) return false;
	return isOtherApi(line);
}

const about = (message: Spotted, what: About) => ({ ...message, about: what });

function judge({ kind, from, to }: Spotted, target: Named, around: readonly Named[], text: string) {
	const beside = around.some((each) => each !== target && aboutOf(each, false) === 'call');
	const { host, port } = target;
	const at: About = { host, ...(port === undefined ? {} : { port }) };
	const { failed } = kindRow(kind);
	const whose = aboutOf(target, beside);
	if ((whose === 'call' || whose === 'misspelt') && isUrlAsHost({ kind, from, to }, text)) {
		return { ...at, instead: 'host-is-url' as const };
	}
	// These are about a proxy, whatever host they name; a URL or a tunnel is what was called through it.
	if (/^proxy-/.test(kind) && !(whose === 'other' && target.scheme)) {
		const end = tunnelEnd(text.slice(Math.max(0, from - mostChars), to + mostChars));
		const elsewhere = end && aboutOf({ ...target, scheme: '', ...end }, beside) === 'other';
		return elsewhere ? { ...end, instead: codes.other } : at;
	}
	if (whose !== 'call') return { ...at, instead: codes[whose] };
	const wrong = port !== undefined && port !== apiPort && (failed === 'tcp' || failed === 'tls');
	return wrong ? { ...at, instead: 'about-other-port' as const } : at;
}

/** The host that a proxy was asked to connect to. */
function tunnelEnd(text: string): { host: string; port: number } | null {
	const [, host, port] =
		/(?:\bconnect|\btunnel to) ([a-z\d][\w.-]{1,252}):(\d{1,5})\b/.exec(text) ?? [];
	return host === undefined ? null : { host, port: Number(port) };
}

const isUrlAsHost = ({ kind, from, to }: Pick<Spotted, 'kind' | 'from' | 'to'>, text: string) =>
	kindRow(kind).failed === 'dns' && urlAsHost.test(text.slice(Math.max(0, from - 30), to + 40));

/** What a message is about: what it spans, else what comes next, else what came before. */
function pick(named: readonly Named[], { from, to }: Spotted): Named | undefined {
	const distance = (each: Named) => {
		if (each.from < to && each.to > from) return -1;
		return each.from >= to ? each.from - to : from - each.to + 20;
	};
	const order = (a: Named, b: Named) =>
		distance(a) - distance(b) || Number(isIp(a.host)) - Number(isIp(b.host));
	return [...named].sort(order)[0];
}

/**
 * Of an address, the name that was resolved to it: it is in a URL of the same line, with the same
 * port; where the address has none, in a URL of the lines around it too.
 */
function withItsName(
	target: Named | undefined,
	onLine: readonly Named[],
	around: readonly Named[]
): Named | undefined {
	if (!target || !isIp(target.host)) return target;
	const names = target.port === undefined ? around : onLine;
	const name = names.find(
		({ host, port, scheme }) =>
			scheme && !isIp(host) && (target.port === undefined || port === target.port)
	);
	return name ?? target;
}

/** Right before the URL of a call that a log announces. */
const announced =
	/\b(?:request(?:ing)?(?: to| url)?|route|calling|connecting(?: to)?|fetching|sending(?: to)?|posting(?: to)?|using url|endpoint|ur[li])[ :="'(]{1,4}$/;
const stamp = /^\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d:\d\d/;

/** What a log called: in the records before, or in the next ones of the same second. */
function besideInLog(named: readonly Named[], text: string, block: Span): Named | undefined {
	const time = stamp.exec(text.slice(block.from, block.from + 24))?.[0];
	if (time === undefined || /opensrs/.test(text.slice(block.from, block.to))) return undefined;
	const calls = ({ scheme, from }: Named) =>
		scheme !== undefined && announced.test(text.slice(Math.max(0, from - 24), from));
	const before = between(named, { from: Math.max(0, block.from - mostChars), to: block.from });
	const after = between(named, { from: block.to, to: block.to + mostChars });
	const next = after.find(calls);
	const second = next && text.lastIndexOf('\n', next.from) + 1;
	if (second !== undefined && text.startsWith(time, second)) return next;
	return before.filter(calls).at(-1);
}
