import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts';
import { firstScreen } from './scripts/vite/first-screen.ts';
import { packingOrder } from './scripts/vite/packing-order.ts';
import { permissionTexts } from './scripts/vite/permission-texts.ts';
import { staticPages } from './scripts/vite/static-pages.ts';
import { unshownSources } from './scripts/vite/unshown-sources.ts';

export default defineConfig({
	// Relative, so that the page works from any sub-path and from file://.
	base: './',
	plugins: [
		svelte(),
		packingOrder(),
		unshownSources(),
		permissionTexts(),
		viteSingleFile({ removeViteModuleLoader: true }),
		firstScreen(),
		contentSecurityPolicy(),
		staticPages()
	],
	define: { __BUILD__: JSON.stringify(buildInfo()) },
	build: { target: 'es2022', modulePreload: { polyfill: false }, reportCompressedSize: false },
	server: { host: '127.0.0.1' },
	preview: { host: '127.0.0.1', port: 4173 }
});

/** Version and commit, and no time of day: two builds of one commit must be the same bytes. */
function buildInfo(): { version: string; commit: string } {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	try {
		const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' });
		return { version, commit: commit.trim() };
	} catch {
		return { version, commit: 'unknown' };
	}
}
