import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteSettings } from '../../scripts/vite/static-pages.ts';
import { inside } from '../../src/core/about/inside.ts';
import { layers } from '../../src/core/messages/layers/index.ts';
import { siteFiles } from '../../src/site/site.ts';
import { buildPage } from './support/build.ts';
import { scriptsAndStyles, startTags } from './support/elements.ts';

/**
 * What the page may weigh, gzipped, in bytes: a guard against growing unseen. A third of it is the
 * words of the mistakes, codes and commands, which are what people come for. The goal of 330,000 is
 * not met (docs/bench.md): whoever takes weight away, lowers it.
 */
const weightLimit = 442_000;

let folder: string;
let page: Buffer;
let html: string;

beforeAll(async () => {
	folder = await buildPage();
	page = await readFile(join(folder, 'index.html'));
	html = page.toString();
});

afterAll(() => rm(folder, { recursive: true }));

const sha256 = (data: string | Buffer, encoding: 'hex' | 'base64') =>
	createHash('sha256').update(data).digest(encoding);

/** The sources of one directive of the page's own policy. */
function directive(name: string): string {
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
	const found = policy.split('; ').filter((entry) => entry.split(' ')[0] === name);
	expect(found).toHaveLength(1);
	return found[0]!.slice(name.length + 1);
}

test('the build is these files and the plain pages, and no others', async () => {
	const written = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = written
		.filter((each) => each.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
	const site = siteFiles(siteSettings());
	const tool = ['_headers', 'index.html', 'index.html.sha256'];
	expect(names.sort()).toEqual([...tool, ...site.keys()].sort());
	for (const [name, text] of site) {
		expect(await readFile(join(folder, name), 'utf8'), name).toBe(text);
	}
});

test('the published SHA-256 matches the file', async () => {
	const published = await readFile(join(folder, 'index.html.sha256'), 'utf8');
	expect(published).toBe(`${sha256(page, 'hex')}  index.html\n`);
});

test('there are two scripts and one style, and the policy allows exactly these', () => {
	const found = scriptsAndStyles(html);
	for (const [element, count] of [
		['script', 2],
		['style', 1]
	] as const) {
		const own = found.filter(({ name }) => name === element);
		expect(own).toHaveLength(count);
		for (const { attributes } of own) expect(attributes).not.toMatch(/\b(src|href)\b/);
		const hashes = own.map(({ text }) => `'sha256-${sha256(text, 'base64')}'`);
		expect(directive(`${element}-src`)).toBe(hashes.join(' '));
	}
});

test('the first screen is in the markup, before the script', () => {
	const before = html.slice(0, html.indexOf('<script type="module"'));
	expect(before).toContain('<h1 tabindex="-1">Why is my OpenSRS API call failing?</h1>');
	expect(before).toMatch(/<textarea[^>]*autocomplete="off"/);
	expect(before.match(/<a href="#\//g)!.length).toBeGreaterThan(9);
	expect(before).not.toMatch(/<!--\[|\sstyle="/);
});

test('the policy refuses everything else', () => {
	expect(directive('default-src')).toBe("'none'");
	expect(directive('connect-src')).toBe("'none'");
	expect(directive('base-uri')).toBe("'none'");
	expect(directive('form-action')).toBe("'none'");
	expect(directive('img-src')).toBe('data:');
	expect(directive('worker-src')).toBe('blob:');
	expect(directive('require-trusted-types-for')).toBe("'script'");
	expect(html).not.toMatch(/'unsafe-|'self'|'strict-dynamic'/);
});

test('the policy comes before everything it governs', () => {
	const names = startTags(html).map(({ name, attributes }) => name + attributes);
	expect(names.slice(0, 4).map((tag) => tag.split(/[\s=]/).slice(0, 2).join(' '))).toEqual([
		'html lang',
		'head',
		'meta charset',
		'meta http-equiv'
	]);
	expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|style)\b/));
});

test('no tag has inline style or an event handler, or loads anything', () => {
	const tags = startTags(html);
	expect(tags.length).toBeGreaterThan(8);
	for (const { name, attributes } of tags) {
		expect(attributes, name).not.toMatch(/\s(style|on\w+)\s*=/i);
		const address = /\s(?:src|href|srcset|data|action|poster)\s*=\s*"([^"]*)"/i.exec(
			attributes
		)?.[1];
		if (address !== undefined && name !== 'a') expect(address, name).toMatch(/^data:/);
	}
	const [style] = scriptsAndStyles(html).filter(({ name }) => name === 'style');
	expect(style!.text).not.toMatch(/@import|url\((?!['"]?data:)/);
});

test(`the page weighs at most ${weightLimit / 1000} kB gzipped`, () => {
	const weight = gzipSync(page).length;
	console.log(`index.html: ${page.length} bytes, ${weight} gzipped`);
	expect(weight).toBeLessThanOrEqual(weightLimit);
});

test('the page has the texts of messages and not their sources, which it never shows', () => {
	for (const { source } of layers) {
		// A short one may be part of what the page says elsewhere.
		if (source.length > 30) expect(html).not.toContain(source);
	}
	expect(html).toContain('unable to get local issuer certificate');
});

test('the page carries the license texts of what is inside it', () => {
	expect(html).toContain('OpenSRS API troubleshooter\n\n');
	for (const { name } of inside) {
		const folder = `node_modules/${name}`;
		const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each))!;
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		const copyright = /^.*copyright .*$/im.exec(text)![0].trim();
		expect(html).toContain(copyright);
	}
});
