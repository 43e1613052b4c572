import type { CapturedRequest, CurlUse, Header } from '../captured.ts';
import { fromLatin1 } from '../../bytes/latin1.ts';
import { splitHeader } from '../wire/head.ts';
import { splitHost, splitUrl } from '../wire/host.ts';
import { cmdWords } from './cmd.ts';
import { commandBody } from './data.ts';
import { optionsOf } from './options.ts';
import { posixWords } from './posix.ts';
import { isCmd, type ShellWord } from './words.ts';

/** Whether a word starts curl: its name, or a path to it. */
function isCurl(word: string): boolean {
	return /^(?:.{0,300}[\\/])?curl(?:\.exe)?$/.test(word);
}

/**
 * The request that a curl command line sends, including headers that curl adds itself, if they
 * matter for the call.
 * @param text one character a byte
 * @returns null where no curl command is found, it names no address, or a file of options (`-K`)
 *   says what is sent
 */
export function requestOfCommand(text: string): CapturedRequest | null {
	const use: CurlUse = { shell: isCmd(text) ? 'cmd' : 'posix' };
	const line = use.shell === 'cmd' ? cmdWords(text, isCurl) : posixWords(text, isCurl);
	const curl = line.words.findIndex((word) => isCurl(word.text));
	if (curl < 0) return null;
	const options = optionsOf(line.words.slice(curl + 1));
	const has = (name: string): boolean => options.some((option) => option.name === name);
	const last = (name: string): ShellWord | undefined =>
		options.filter((option) => option.name === name).at(-1)?.value;
	const address = options.find((option) => option.name === 'url')?.value?.text;
	if (address === undefined) return null;
	if (has('insecure')) use.insecure = true;
	const body = commandBody(options, line, use);
	const config = last('config')?.text;
	if (config !== undefined && body === null) return null;
	const given = options.filter((option) => option.name === 'header');
	if (config !== undefined) use.headersFrom = config;
	for (const { value } of given) noteHeader(value!, use);
	const asQuery = has('get') && body !== null;
	const sent = asQuery ? null : body;
	const url = splitUrl(address);
	const method =
		last('request')?.text ?? (has('head') ? 'HEAD' : defaultMethod(sent !== null, has));
	const request: CapturedRequest = {
		format: 'curl-command',
		method,
		target: last('request-target')?.text ?? url?.target ?? targetOf(address),
		version: has('http1.0') ? 'HTTP/1.0' : '',
		headers: [],
		body: sent === null ? new Uint8Array(0) : sent.text === null ? null : fromLatin1(sent.text),
		bodyExact: sent === null || sent.text !== null,
		// Without a scheme curl takes http.
		url: url ? address : `http://${address}`,
		curl: use
	};
	if (request.body === null) request.whyNotExact = 'outside-command';
	const server = url ?? splitHost(address.split(/[/?#]/, 1)[0]!);
	if (server) {
		request.host = server.host;
		request.port = server.port ?? (url?.scheme === 'https' ? 443 : 80);
	}
	if (asQuery) request.target += `?${body.text ?? ''}`;
	request.headers = headersOf(
		given.map((option) => option.value!.text),
		// A file of headers may contain one that takes the place of curl's own.
		use.headersFrom === undefined ? (sent?.contentType ?? '') : '',
		request.body
	);
	return request;
}

/** Notes a `-H` whose header is not in the command: `@file`, or a variable instead of a name. */
function noteHeader({ text, expansion }: ShellWord, use: CurlUse): void {
	if (text.startsWith('@')) use.headersFrom ??= text.slice(1);
	if (expansion === undefined) return;
	use.expansion ??= expansion;
	if (splitHeader(text).name.includes(expansion)) use.headersFrom ??= expansion;
}

function defaultMethod(hasBody: boolean, has: (name: string) => boolean): string {
	if (has('upload-file')) return 'PUT';
	return hasBody ? 'POST' : 'GET';
}

function targetOf(address: string): string {
	const slash = address.indexOf('/');
	return slash < 0 ? '/' : address.slice(slash);
}

/** `-H 'Name: v'` sets a header, `-H 'Name:'` removes curl's own, `-H 'Name;'` sends it empty. */
function headersOf(lines: readonly string[], type: string, body: Uint8Array | null): Header[] {
	const headers: Header[] = [];
	const named = new Set<string>();
	for (const line of lines) {
		const header = splitHeader(line.split('\n', 1)[0]!);
		const empty = /^([^:;]{1,200});[ \t]{0,8}$/.exec(line);
		if (empty) headers.push({ name: empty[1]!, value: '' });
		else if (header.value !== '') headers.push(header);
		named.add((empty?.[1] ?? header.name).toLowerCase());
	}
	const add = (name: string, value: string): void => {
		if (!named.has(name.toLowerCase())) headers.push({ name, value, addedByCurl: true });
	};
	if (type !== '') add('Content-Type', type);
	if (body !== null && type !== '') add('Content-Length', String(body.length));
	return headers;
}
