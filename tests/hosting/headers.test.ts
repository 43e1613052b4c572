import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf } from '../e2e/support/server.ts';
import { headersOfCaddy, headersOfNginx, recipes } from './support/recipes.ts';

/* public/_headers is where header values are written; the recipes for servers that do not read it
 * repeat them. */
const wanted = headersOf(readFileSync('public/_headers', 'utf8'));

test('_headers forbids frames, sniffing and referrers, and makes browsers revalidate on each visit', () => {
	expect(Object.fromEntries(wanted)).toMatchObject({
		'Content-Security-Policy': "frame-ancestors 'none'",
		'X-Frame-Options': 'DENY',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cache-Control': 'no-cache'
	});
});

test('nginx sends the same headers as _headers', () => {
	expect(headersOfNginx(recipes.nginx)).toEqual(wanted);
	// One add_header in a location would make nginx forget those of the server.
	expect(recipes.nginx.match(/add_header \S+ "/g)).toHaveLength(wanted.length);
	expect(recipes.nginx).not.toMatch(/^\t\t+add_header/m);
});

test('Caddy sends the same headers as _headers', () => {
	expect(headersOfCaddy(recipes.caddy)).toEqual(wanted);
});

test('the page about hosting repeats no value', () => {
	const guide = readFileSync('docs/hosting.md', 'utf8');
	for (const [name, value] of wanted) {
		if (name === 'Content-Security-Policy' || name === 'Cache-Control') continue;
		expect(guide).not.toContain(value);
	}
});
