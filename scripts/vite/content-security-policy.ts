import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const marker = '%CONTENT_SECURITY_POLICY%';
const policyElement = /\s*<meta[^>]*%CONTENT_SECURITY_POLICY%[^>]*>/;

/**
 * Writes the policy into `dist/index.html` and the file's SHA-256 beside it.
 *
 * Only what is inlined may run, named by its hash; there is no `'self'`, because with it the page
 * could still fetch from its own host. The hashes are taken once the file is on disk, after
 * everything has been inlined: an earlier hook would hash an empty script.
 */
export function contentSecurityPolicy(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'content-security-policy',
		enforce: 'post',
		configResolved(resolved) {
			config = resolved;
		},
		// The development server needs its own scripts and its socket, so it gets no policy.
		transformIndexHtml(html, { server }) {
			return server ? html.replace(policyElement, '') : html;
		},
		writeBundle() {
			const file = resolve(config.root, config.build.outDir, 'index.html');
			const page = withPolicy(readFileSync(file, 'utf8'));
			writeFileSync(file, page);
			const sum = createHash('sha256').update(page).digest('hex');
			writeFileSync(`${file}.sha256`, `${sum}  index.html\n`);
		}
	};
}

/**
 * The page with its policy in place.
 * @throws {Error} if the page has no place for it, or holds characters that a browser changes
 *   while it reads HTML: CR becomes LF and NUL becomes U+FFFD, and the hashes would not match.
 */
export function withPolicy(html: string): string {
	if (!policyElement.test(html)) throw new Error(`${marker} is missing from index.html`);
	if (/[\r\0]/.test(html)) throw new Error('index.html holds a raw CR or NUL');
	return html.replace(marker, () => policyFor(html));
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

/** Both elements are looked for at once, so that a `<style>` in a script's text is not taken for one. */
function hashes(html: string, element: 'script' | 'style'): string {
	const sources = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)]
		.filter(([, name]) => name === element)
		.map(([, , text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
	return sources.length > 0 ? sources.join(' ') : "'none'";
}
