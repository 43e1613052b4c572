/** The recipes for web servers, in the servers themselves. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../e2e/support/server.ts';
import { ask as askHost, type Question } from './support/ask.ts';
import { checkCaddy } from './support/caddy.ts';
import { hostName } from './support/certificate.ts';
import type { Host } from './support/host.ts';
import { checkNginx } from './support/nginx.ts';
import { recipes } from './support/recipes.ts';
import { makePlace, servers, subPath, type Place } from './support/site.ts';

let place: Place;
let page: Buffer;

beforeAll(async () => {
	place = await makePlace();
	page = readFileSync(join(place.root, 'index.html'));
});

afterAll(() => place.remove());

const plain = { headers: {} };
const gzip = { headers: { 'Accept-Encoding': 'gzip' } };
const named = (name: string) => servers.some((server) => server.name === name && server.there);

test.runIf(named('nginx'))('nginx -t accepts the recipe', async () => {
	const { status, said } = await checkNginx(place.site());
	expect(said).toMatch(/syntax is ok[\s\S]*test is successful/);
	expect(said).not.toMatch(/\[(?:warn|emerg)\]/);
	expect(status).toBe(0);
	const broken = await checkNginx(place.site((recipe) => recipe.replace('charset', 'charsets')));
	expect(broken.status).not.toBe(0);
});

test.runIf(named('caddy'))(
	'Caddy takes the recipe as it is, and would not write it otherwise',
	async () => {
		const { status, formatted } = await checkCaddy(place.site());
		expect(status).toBe(0);
		expect(formatted).toBe(recipes.caddy);
		const broken = await checkCaddy(place.site((recipe) => recipe.replace('encode', 'encodes')));
		expect(broken.status).not.toBe(0);
	}
);

describe.each(servers)('$name', ({ name, there, start, compressed }) => {
	const it = test.runIf(there);
	let host: Host;
	const ask = (path: string, question?: Question) =>
		askHost(host, place.certificate, path, question);

	beforeAll(async () => {
		host = await start(place.site());
	});
	afterAll(() => host?.close());

	it('sends the page as it was built', async () => {
		for (const path of ['/', '/index.html', subPath]) {
			const { status, headers, body } = await ask(path);
			expect(status).toBe(200);
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(body.equals(page)).toBe(true);
		}
		const sum = (await ask('/index.html.sha256')).body.toString();
		expect(sum).toBe(`${createHash('sha256').update(page).digest('hex')}  index.html\n`);
	});

	it('sends every header of _headers with everything', async () => {
		const wanted = headersOf(readFileSync(join(place.root, '_headers'), 'utf8'));
		expect(wanted.length).toBeGreaterThan(6);
		const { etag = '' } = (await ask('/')).headers;
		const answers = [
			await ask('/'),
			await ask(subPath, gzip),
			await ask('/robots.txt'),
			await ask('/not-there'),
			await ask('/', { headers: { 'If-None-Match': etag } })
		];
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 304]);
		for (const { headers } of answers) {
			for (const [name, value] of wanted) expect(headers[name.toLowerCase()], name).toBe(value);
		}
	});

	it('answers 304 while the page is unchanged, compressed or not', async () => {
		for (const question of [plain, gzip]) {
			const { headers } = await ask('/', question);
			const etag = headers.etag ?? '';
			expect(etag).toMatch(/^(?:W\/)?"[^"]+"$/);
			const again = { 'If-None-Match': etag, ...question.headers };
			const { status, body } = await ask('/', { headers: again });
			expect([status, body.length]).toEqual([304, 0]);
		}
		expect((await ask('/', { headers: { 'If-None-Match': '"another"' } })).status).toBe(200);
	});

	it('compresses to less than two fifths, without changing a byte', async () => {
		const { headers, body } = await ask('/', gzip);
		expect(headers['content-encoding']).toBe('gzip');
		expect(headers.vary).toMatch(/accept-encoding/i);
		expect(body.length).toBeLessThan(page.length * 0.4);
		expect(gunzipSync(body).equals(page)).toBe(true);
		expect((await ask('/')).headers['content-encoding']).toBeUndefined();
	});

	it('can send what was compressed before', async () => {
		execFileSync('gzip', ['--keep', '--no-name', '-9', join(place.root, 'index.html')]);
		const file = readFileSync(join(place.root, 'index.html.gz'));
		const other = await start(
			place.site((recipe) => recipe.replace(`# ${compressed}`, () => compressed))
		);
		const sent = await askHost(other, place.certificate, '/', gzip);
		await other.close();
		await rm(join(place.root, 'index.html.gz'));
		expect(sent.headers['content-encoding']).toBe('gzip');
		expect(sent.body.equals(file)).toBe(true);
		expect((await ask('/', gzip)).body.equals(file)).toBe(false);
	});

	it('leads from http to https, and from a folder to its page', async () => {
		const upgrade = await ask('/some/where?a=b', { scheme: 'http' });
		expect(upgrade.status).toBeGreaterThanOrEqual(301);
		expect(upgrade.status).toBeLessThanOrEqual(308);
		const { protocol, hostname, pathname, search } = new URL(upgrade.headers.location!);
		expect([protocol, hostname, pathname + search]).toEqual([
			'https:',
			hostName,
			'/some/where?a=b'
		]);
		const folder = await ask(subPath.slice(0, -1));
		expect(folder.status).toBeGreaterThanOrEqual(301);
		expect(folder.status).toBeLessThanOrEqual(308);
		expect(new URL(folder.headers.location!, host.origin).pathname).toBe(subPath);
	});

	it('has nothing else', async () => {
		for (const path of [
			'/not-there',
			'/_headers',
			`${subPath}_headers`,
			'/../nginx.conf',
			'/tools/'
		]) {
			expect([200, 301]).not.toContain((await ask(path)).status);
		}
		expect((await ask('/not-there')).status).toBe(404);
	});

	it('is read and never written to', async () => {
		const head = await ask('/', { method: 'HEAD' });
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect(head.headers['content-length']).toBe(String(page.length));
		for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
			expect((await ask('/', { method })).status, `${name} ${method}`).toBe(405);
		}
	});
});
