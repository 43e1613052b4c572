import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const marker = '%CONTENT_SECURITY_POLICY%';

/**
 * Writes the policy into `dist/index.html` and the file's SHA-256 beside it.
 *
 * Only what is inlined may run, named by its hash; there is no `'self'`, because with it the page
 * could still fetch from its own host. The hashes are taken in `closeBundle`, after everything
 * has been inlined: an earlier hook would hash an empty script.
 */
export function contentSecurityPolicy(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'content-security-policy',
		apply: 'build',
		enforce: 'post',
		configResolved(resolved) {
			config = resolved;
		},
		closeBundle() {
			const file = resolve(config.root, config.build.outDir, 'index.html');
			const html = readFileSync(file, 'utf8');
			if (!html.includes(marker)) this.error(`${marker} is missing from index.html`);
			const page = html.replace(marker, policyFor(html));
			writeFileSync(file, page);
			const sum = createHash('sha256').update(page).digest('hex');
			writeFileSync(`${file}.sha256`, `${sum}  index.html\n`);
		}
	};
}

/** The policy for a page whose scripts and styles are all inline. */
export function policyFor(html: string): string {
	return [
		"default-src 'none'",
		`script-src ${hashes(html, 'script')}`,
		`style-src ${hashes(html, 'style')}`,
		'img-src data:',
		'worker-src blob:',
		"connect-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html troubleshooter-worker'
	].join('; ');
}

function hashes(html: string, element: 'script' | 'style'): string {
	const found = [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'g'))];
	const sources = found.map(
		([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`
	);
	return sources.length > 0 ? sources.join(' ') : "'none'";
}
