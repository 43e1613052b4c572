import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it, test } from 'vitest';
import { siteSettings } from '../../scripts/vite/static-pages.ts';
import { checks } from '../../src/core/checklist/checks.ts';
import { symptoms } from '../../src/core/diagnose/symptoms.ts';
import { readClientErrors } from '../../src/core/messages/read.ts';
import { codeRow, codeTable } from '../../src/core/reply/codes/table.ts';
import { families } from '../../src/site/errors/families.ts';
import { escapeHtml, html, linked } from '../../src/site/html.ts';
import { siteFiles } from '../../src/site/site.ts';

const files = siteFiles(siteSettings());
const pages = new Map([...files].filter(([name]) => name.endsWith('.html')));

/** Text of an element as a browser has it. */
const textOf = (markup: string): string =>
	markup
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&');

const titleOf = (page: string) => textOf(/<title>([^]*?)<\/title>/.exec(page)![1]!);
const headingOf = (page: string) => textOf(/<h1>([^]*?)<\/h1>/.exec(page)![1]!);

/** Addresses in the sitemap, without the tool’s own. */
const listed = [...files.get('sitemap.xml')!.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at!);

/**
 * What a person who looks for help types in. Written down before the pages were made: from the
 * table of codes, from tests/core/messages/toolkit.test.ts, from what real clients printed in
 * tests/lab/fixtures/clients, and from transcripts of curl and openssl.
 */
const sought = [
	'Authentication Failed',
	'Authentication Error',
	'Access denied: invalid IP address',
	'Missing X-Username: header',
	'Domain already renewed',
	'Domain taken.',
	'Subuser not found.',
	'Exceeded max command rate. Request deferred (for async).',
	'Registration Failed: Invalid data, error=',
	'No Domain Supplied.',
	'Unable to parse HTTP response code. Please make sure IP is whitelisted in RWI.',
	'No Content-Length header provided! Please make sure IP is whitelisted in RWI.',
	'Read buffer is empty.',
	'Reseller username or OSRS_KEY is incorrect, please check your config file.',
	'Unable to establish socket: (111) Connection refused',
	'oSRS Error - reg_username is not defined.',
	'OSRS Error - No data found.',
	'PHP must be compiled using --with-openssl to use "SSL" encryption',
	'Received HTTP/0.9 when not allowed',
	'Malformed Status-Line: <?xml',
	'http.client.BadStatusLine: <?xml',
	'wrong status line: "<?xml',
	'Invalid status line: "<?xml',
	'java.io.IOException: Invalid Http response',
	`malformed HTTP status code "version='1.0'"`,
	'Parse Error: Expected HTTP/, RTSP/ or ICE/',
	'HTTP invalid response format (no colon in header line)!',
	'200 Assumed OK',
	'curl: (6) Could not resolve host: rr-n1-tor.opensrs.net',
	'curl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443',
	'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to rr-n1-tor.opensrs.net:55443',
	'curl: (52) Empty reply from server',
	'curl: (56) Recv failure: Connection reset by peer',
	'cURL error 60: SSL certificate problem: unable to get local issuer certificate',
	'curl: (77) error setting certificate verify locations',
	'PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException',
	'The request was aborted: Could not create SSL/TLS secure channel.',
	'x509: certificate signed by unknown authority',
	'certificate verify failed: unable to get local issuer certificate',
	'dh key too small'
];

test.each(sought)('a page in the sitemap has “%s” in its title or heading', (text) => {
	const found = listed.filter((path) => {
		const page = pages.get(`${path}index.html`);
		return page && (titleOf(page).includes(text) || headingOf(page).includes(text));
	});
	expect(found).not.toEqual([]);
});

test('each code, each text of an error and each check has a page', () => {
	for (const { code, category, meanings } of codeTable) {
		const own = [...pages].filter(([name]) => name.startsWith(`codes/${code}/`));
		expect(own.length, String(code)).toBeGreaterThan(0);
		if (category === 'success') continue;
		const headings = own.map(([, page]) => headingOf(page)).join('\n');
		for (const { documented, observed } of meanings) {
			for (const text of [...documented, ...observed]) expect(headings).toContain(text);
		}
	}
	for (const { id, what } of checks) {
		expect(headingOf(pages.get(`checks/${id}/index.html`)!)).toBe(what);
	}
	expect(listed.length).toBe(pages.size + 1);
	expect(new Set(listed).size).toBe(listed.length);
});

test('texts that share a page mean the same to the tool', () => {
	for (const { texts } of families.flatMap((family) => family.texts.map((texts) => ({ texts })))) {
		const codes = texts.map((text) => readClientErrors(text).map(({ code }) => code));
		expect(codes[0], texts[0]).toHaveLength(1);
		for (const other of codes) expect(other, texts.join(' | ')).toEqual(codes[0]);
	}
});

test('the pages are valid HTML', () => {
	const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
	// They come from five templates, so a few show as much as all.
	for (const [name, page] of [...pages].filter((_, at) => at % 25 === 0)) {
		const { results } = validator.validateStringSync(page, name);
		expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
	}
});

test('every link leads to a page, or to a view of the tool', () => {
	const views = /^#\/(signature|md5|codes|network(\/(dns|tcp|tls|rules))?|checklist|bundle)?$/;
	const leads = (hash: string): boolean => {
		const [, kind, id = ''] = /^#\/(codes|symptom)\/(.+)$/.exec(hash) ?? [];
		if (kind === 'codes') return codeRow(id) !== null;
		if (kind === 'symptom') return symptoms.some((symptom) => symptom.id === id);
		return hash === '' || views.test(hash);
	};
	let count = 0;
	for (const [name, page] of pages) {
		for (const [, address] of page.matchAll(/<a [^>]*href="([^"]*)"/g)) {
			if (address!.startsWith('https://')) continue;
			const [file, hash] = address!.split(/(?=#)/);
			const target = posix.join(posix.dirname(name), file!);
			if (target === 'index.html') expect(leads(hash ?? ''), address!).toBe(true);
			else expect(pages.has(target), `${name} links to ${address}`).toBe(true);
			count++;
		}
	}
	expect(count).toBeGreaterThan(2000);
});

test('no page has a script, and the policy allows its one style and nothing else', () => {
	for (const page of pages.values()) {
		expect(page).not.toMatch(
			/<script|<[^>]*\s(?:on\w+|src)\s*=|<a [^>]*href="javascript:|<iframe|<form|<img/i
		);
		const policy = textOf(/Content-Security-Policy"\s+content="([^"]*)"/.exec(page)![1]!);
		const [, style] = /<style>([^]*?)<\/style>/.exec(page)!;
		const hash = createHash('sha256').update(style!).digest('base64');
		expect(policy).toBe(
			`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
		);
	}
});

test('a page is a few kilobytes; only the lists are longer', () => {
	for (const [name, page] of pages) {
		const limit = name.split('/').length === 2 ? 64_000 : 20_000;
		expect(page.length, name).toBeLessThan(limit);
	}
});

test('making the pages twice gives the same bytes', () => {
	expect([...siteFiles(siteSettings())]).toEqual([...files]);
});

describe('the base address', () => {
	it('is in canonical addresses, the sitemap and robots.txt', () => {
		const based = siteFiles(siteSettings('https://help.example.com/api'));
		expect(based.get('codes/401/index.html')).toContain(
			'<link rel="canonical" href="https://help.example.com/api/codes/401/" />'
		);
		expect(based.get('sitemap.xml')).toContain(
			'<loc>https://help.example.com/api/codes/401/</loc>'
		);
		expect(based.get('sitemap.xml')).toContain('<loc>https://help.example.com/api/</loc>');
		expect(based.get('robots.txt')).toContain(
			'Sitemap: https://help.example.com/api/sitemap.xml\n'
		);
	});

	it('is not invented', () => {
		expect(pages.get('codes/401/index.html')).toContain('<link rel="canonical" href="./" />');
		expect(listed.every((path) => !path.includes(':'))).toBe(true);
		expect(files.get('robots.txt')).not.toContain('Sitemap');
	});

	it.each(['ftp://example.com/', 'https://example.com/?a', 'example.com'])('is not %s', (url) => {
		expect(() => siteSettings(url)).toThrow();
	});
});

describe('html', () => {
	const hostile = `</title><script>alert("1")</script>&amp;'`;

	it('escapes text in elements and attributes', () => {
		const { text } = html`<p title="${hostile}">${hostile}</p>`;
		expect(text).not.toMatch(/<script|"1"/);
		expect(textOf(text)).toBe(hostile);
		expect(escapeHtml(hostile)).not.toMatch(/[<>"']/);
	});

	it('makes links of addresses and escapes what is around them', () => {
		expect(linked('<b> https://example.com/?a=1&b=2, and').text).toBe(
			'&lt;b&gt; <a href="https://example.com/?a=1&amp;b=2">https://example.com/?a=1&amp;b=2</a>, and'
		);
	});
});
