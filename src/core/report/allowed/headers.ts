/** Headers that may be sent with their values; of the others only the name or its length is sent. */
import type { Header } from '../../request/captured.ts';
import {
	fewDigits,
	host,
	lengthOf,
	md5,
	number,
	oneOf,
	shown,
	time,
	username,
	type Allowed
} from './values.ts';

const product =
	'curl|libcurl|wget|php|guzzlehttp|python|python-requests|python-urllib|requests|urllib3|aiohttp|httpx|node|node-fetch|undici|axios|got|' +
	'java|apache-httpclient|okhttp|jersey|go-http-client|ruby|faraday|libwww-perl|lwp|http-tiny|http::tiny|perl|dotnet|' +
	'opensrs|osrs|opensrs-php|postmanruntime|insomnia|restsharp|whmcs|mozilla';
const products = new RegExp(
	`^(?:(?:${product})(?:/\\d{1,4}(?:\\.\\d{1,5}){0,3})?(?: |$)){1,4}$`,
	'i'
);
const agent: Allowed = (value) => (products.test(value) ? value : null);

const media =
	'text/xml|application/xml|text/html|text/plain|application/x-www-form-urlencoded|multipart/form-data|' +
	'application/json|application/octet-stream|application/soap\\+xml|\\*/\\*';
const charset = '(?:; ?charset="?(?:utf-8|us-ascii|iso-8859-1|iso-8859-15|windows-1252|utf-16)"?)?';
const mediaType = new RegExp(`^(?:${media})${charset}$`, 'i');
const contentType: Allowed = (value) => (mediaType.test(value) ? value : null);
const accept: Allowed = (value) =>
	value.split(/, ?/).every((each) => mediaType.test(each.replace(/; ?q=[01](?:\.\d{1,3})?$/, '')))
		? value
		: null;
const coding: Allowed = (value) =>
	/^(?:(?:gzip|deflate|br|zstd|identity|compress|chunked|trailers|\*)(?:; ?q=[01](?:\.\d{1,3})?)?(?:, ?|$)){1,8}$/i.test(
		value
	)
		? value
		: null;
const keep = oneOf('keep-alive', 'close', 'keep-alive, TE', 'TE, close', 'upgrade');

/** Names in lower case. A header that is not here may contain anything, so it is not sent. */
const harmless = {
	host,
	'content-type': contentType,
	'content-length': number,
	'x-username': username,
	'x-signature': md5,
	'user-agent': agent,
	accept,
	'accept-encoding': coding,
	'transfer-encoding': coding,
	'content-encoding': coding,
	te: coding,
	connection: keep,
	'proxy-connection': keep,
	expect: oneOf('100-continue'),
	'cache-control': oneOf('no-cache', 'no-store', 'max-age=0', 'private', 'no-cache, no-store'),
	pragma: oneOf('no-cache'),
	date: time,
	server: oneOf('nginx', 'apache', 'cloudflare', 'envoy', 'haproxy'),
	age: fewDigits
} as const satisfies Record<string, Allowed>;

/** Names that are sent, their values not. */
const named = new Set([
	'authorization',
	'proxy-authorization',
	'cookie',
	'set-cookie',
	'x-api-key',
	'origin',
	'referer',
	'via',
	'forwarded',
	'x-forwarded-for',
	'x-real-ip',
	'x-request-id',
	'traceparent',
	'accept-language',
	'accept-charset',
	'location',
	'vary',
	'etag',
	'last-modified',
	'strict-transport-security',
	'content-md5',
	'soapaction',
	'x_username',
	'x_signature',
	'x-user',
	'x-sign'
]);

/** One line for a header: `Content-Length: 512`, `Cookie: [21 characters]`. */
export function headerLine({ name, value }: Pick<Header, 'name' | 'value'>): string {
	const bare = name.trim().toLowerCase();
	if (Object.hasOwn(harmless, bare)) {
		const written = name === name.trim() ? name : `${name.trim()} (with spaces)`;
		return `${written}: ${shown(value, harmless[bare as keyof typeof harmless])}`;
	}
	const known = named.has(bare) ? name.trim() : `(other header, name of ${lengthOf(name)})`;
	return `${known}: ${value === '' ? '(empty)' : lengthOf(value)}`;
}
