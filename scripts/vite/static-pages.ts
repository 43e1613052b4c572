import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Settings } from '../../src/site/page.ts';
import { siteFiles } from '../../src/site/site.ts';

/**
 * Writes the plain pages beside the tool (src/site). `SITE_URL` says where they are published:
 * `https://opensrs.example.com/`. It is for canonical addresses and the sitemap only.
 */
export function staticPages(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'static-pages',
		apply: 'build',
		configResolved(resolved) {
			config = resolved;
		},
		writeBundle() {
			const folder = resolve(config.root, config.build.outDir);
			for (const [name, text] of siteFiles(siteSettings(process.env.SITE_URL))) {
				const file = join(folder, name);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, text);
			}
		}
	};
}

/**
 * The style of the plain pages, the policy that allows it and nothing else, and the base address.
 * @param url where the site is published, empty or absent where nobody said
 * @throws {Error} if that is no address of a folder
 */
export function siteSettings(url?: string): Settings {
	const style = siteStyle();
	const hash = createHash('sha256').update(style).digest('base64');
	return {
		style,
		policy: `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
		...(url && { base: baseOf(url) })
	};
}

function baseOf(url: string): string {
	const { protocol, search, hash, href } = new URL(url);
	if (!/^https?:$/.test(protocol) || search || hash) {
		throw new Error(`SITE_URL is not the address of a folder: ${url}`);
	}
	return href.endsWith('/') ? href : `${href}/`;
}

/** The tool’s design tokens, as far as they are used, and the plain pages’ own rules. */
function siteStyle(): string {
	const own = squeezed(readFileSync('src/site/style.css', 'utf8'));
	const tokens = squeezed(readFileSync('src/page/ui/tokens.css', 'utf8')).replace(
		/(--[\w-]+):[^;}]+;?/g,
		(token, name: string) => (own.includes(`var(${name})`) ? token : '')
	);
	return tokens + own;
}

/** CSS without comments and needless space. */
const squeezed = (css: string): string =>
	css
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{}:;,>]) ?/g, '$1')
		.trim();
