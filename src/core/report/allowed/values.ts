/**
 * Values that may be sent as written. Everything here is an allow-list, because no list of secrets is
 * ever complete: of any other value only the length is sent.
 */
import { apiHosts, panelHosts } from '../../hosts.ts';
import { readAddress } from '../../address/address.ts';
import { knownActions, knownObjects } from '../../request/commands/index.ts';

/** What replaces a value that is not sent. */
export function lengthOf(value: string): string {
	return `[${value.length.toLocaleString('en-US')} character${value.length === 1 ? '' : 's'}]`;
}

/** Says what may be sent of a value: the value, its normal form, or null. */
export type Allowed = (value: string) => string | null;

/** The value if it may be sent, otherwise its length. */
export function shown(value: string, allowed: Allowed): string {
	if (value === '') return '(empty)';
	return (value.length > 300 ? null : allowed(value)) ?? lengthOf(value);
}

const matching =
	(pattern: RegExp): Allowed =>
	(value) =>
		pattern.test(value) ? value : null;

/** Any of several values, in either case. */
export const oneOf = (...values: readonly string[]): Allowed => {
	const known = new Map(values.map((value) => [value.toLowerCase(), value]));
	return (value) => (known.has(value.toLowerCase()) ? value : null);
};

/** A count, a flag, an order number. Card numbers have 12 digits and more. */
export const number = matching(/^\d{1,11}$/);
export const fewDigits = matching(/^\d{1,4}$/);

/** The MD5 that a signature is. Other digests and other ways to write it are not sent. */
export const md5 = matching(/^(?:[0-9a-f]{32}|[0-9A-F]{32})$/);

export const address: Allowed = (value) => readAddress(value.trim())?.text ?? null;

/** One or more addresses, with spaces and commas between them. */
export const addresses: Allowed = (value) => {
	const parts = value.split(/[\s,;]+/).filter((part) => part !== '');
	if (parts.length === 0 || parts.length > 5) return null;
	const read = parts.map(address);
	return read.includes(null) ? null : read.join(', ');
};

const openSrsHosts: ReadonlySet<string> = new Set([
	...Object.values(apiHosts),
	...Object.values(panelHosts),
	'batch.opensrs.net',
	'www.opensrsstatus.com',
	'status.opensrs.com',
	'domains.opensrs.guide',
	'support.opensrs.com'
]);
/** Hosts that the generated commands contact, or that mean this machine. */
const otherHosts: ReadonlySet<string> = new Set([
	'icanhazip.com',
	'ipv4.icanhazip.com',
	'api.ipify.org',
	'ifconfig.me',
	'checkip.amazonaws.com',
	'localhost'
]);

/** A host that OpenSRS or the checks use, or an address; with its port. */
export const host: Allowed = (value) => {
	const [, name = '', port = ''] =
		/^(\[[^\]]{2,45}\]|[^:\s]{1,253})(:\d{1,5})?\.?$/.exec(value) ?? [];
	const lower = name.toLowerCase();
	if (openSrsHosts.has(lower) || otherHosts.has(lower)) return lower + port;
	const bare = address(name.replace(/^\[|\]$/g, ''));
	return bare === null ? address(value) : bare + port;
};

/** A username in the form OpenSRS uses; a long mix of digits and letters is a token instead. */
export const username: Allowed = (value) => {
	const name = /^[A-Za-z0-9](?:[A-Za-z0-9._@-]{0,30}[A-Za-z0-9])?$/.test(value);
	return name && !looksRandom(value) && !isPrefixed(value) ? value : null;
};

/** Fourteen letters and digits in a row with four digits and more between or after letters. */
function looksRandom(value: string): boolean {
	// A key in groups: `218e-0cd8-a37f`
	const bare = value.replace(/[._@-]/g, '');
	const groups = bare.match(/\d+/g) ?? [];
	if (groups.length > 2 && bare.length >= 12) return true;
	return (
		/^[0-9a-f]{16,}$/i.test(bare) ||
		(value.match(/[A-Za-z0-9]{14,}/g) ?? []).some(
			(run) => /[A-Za-z]/.test(run) && (run.match(/\d/g) ?? []).length >= 3
		) ||
		/^\d{12,}$/.test(bare)
	);
}

/** Prefixes by which services mark their tokens. */
const prefixes =
	/^(?:sk|pk|rk|ghp|gho|ghu|ghs|ghr|github|glpat|xox[a-z]|npm|pypi|dop|shpat|shpss|hf|key|AKIA|ASIA|AIza|ya29|eyJ|SG|whsec|sq0|EAA|dckr|lin|pat|tok|secret|token|bearer|basic|api)[_.-]|^(?:AKIA|ASIA|AIza|eyJ)/i;
const isPrefixed = (value: string): boolean => prefixes.test(value);

const commonTlds = new Set(
	(
		'com net org info biz name mobi pro tel asia coop museum aero jobs travel cat post xxx app dev page shop ' +
		'store online site website tech cloud blog club live news agency company group email digital design media ' +
		'solutions services support systems network technology software studio space world life today global world ' +
		'host hosting domains guru top xyz vip win icu link click win bid fun art academy bank london paris berlin ' +
		'tokyo nyc amsterdam wien africa eco green energy health law legal tax money finance capital fund ventures ' +
		'example invalid test localhost'
	).split(' ')
);

/** A domain under a known top-level domain, unless a label looks like a token. */
export const domain: Allowed = (value) => {
	if (!/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,3}$/i.test(value)) return null;
	const labels = value.toLowerCase().split('.');
	const last = labels.at(-1)!;
	const known = /^[a-z]{2}$/.test(last) || commonTlds.has(last);
	return known && !labels.some((label) => looksRandom(label) || label.length > 40) ? value : null;
};

export const tld: Allowed = (value) => {
	const labels = value.replace(/^\./, '').toLowerCase().split('.');
	const known =
		labels.length < 3 && labels.every((each) => /^[a-z]{2}$/.test(each) || commonTlds.has(each));
	return known ? value : null;
};

export const action = oneOf(...knownActions, 'REPLY');
export const object = oneOf(...knownObjects);

const months =
	'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december';
const timeWords = new RegExp(
	`^(?:${months}|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|utc|gmt|z|t|am|pm|` +
		'est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|msk|ist|jst|aest|aedt|nzst|nzdt|at|on|from|to|until|since|' +
		'about|around|between|and|today|yesterday|now|every|all|hour|hours|minute|minutes|day|days|ago|th|st|nd|rd)$',
	'i'
);

/** Dates, times of day, offsets and years; telephone and identity numbers don’t match. */
const figures =
	/(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|20\d{2}[01]\d[0-3]\d|\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?|[+-]\d{2}:?\d{2}|[012]\d[0-5]\d(?:[0-5]\d)?|20\d{2}|\d{1,2})(?!\d)/g;

/** A date and a time, in figures or in words, with a time zone. */
export const time: Allowed = (value) => {
	if (value.length > 80 || /[^\w\s:.,+\-/()]/.test(value)) return null;
	const rest = value.replace(figures, ' ');
	const words = value.match(/[A-Za-z]+|\d|_/g) ?? [];
	const digits = value.replace(/\D/g, '').length;
	const fits = words.every((word) => /^\d/.test(word) || timeWords.test(word));
	return words.length > 0 && digits <= 32 && fits && !/\d/.test(rest) ? value : null;
};

/** A value that can't be a secret, although no list names it: a few digits, an address, a known host. */
export const plain: Allowed = (value) =>
	fewDigits(value) ?? /^\d{5}$/.exec(value)?.[0] ?? host(value) ?? tlsVersion(value);

const tlsVersion = matching(/^(?:TLSv1(?:\.[0-3])?|SSLv[23]|HTTP\/[0-3](?:\.\d)?)$/);
