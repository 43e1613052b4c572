/**
 * The plain pages beside the tool: one for each response code, error message and check, so that
 * people who search the web for an error text find it. They are made from the tables of the core
 * and have no script; the tool neither needs them nor links to them.
 */
import { checkIndex, checkPages } from './checks.ts';
import { codeIndex, codePages } from './codes.ts';
import { errorPages } from './errors.ts';
import { escapeHtml } from './html.ts';
import { render, type Page, type Settings } from './page.ts';

export const allPages = (): Page[] => [
	...errorPages(),
	codeIndex(),
	...codePages(),
	checkIndex(),
	...checkPages()
];

/** @returns every file of the site by its path, the sitemap and robots.txt among them */
export function siteFiles(settings: Settings): Map<string, string> {
	const { base } = settings;
	const pages = allPages();
	const files = new Map<string, string>();
	for (const page of pages) {
		const file = `${page.path}index.html`;
		if (files.has(file)) throw new Error(`Two pages are called ${file}`);
		files.set(file, render(page, settings));
	}
	files.set('sitemap.xml', sitemap(['', ...pages.map(({ path }) => path)], base));
	files.set('robots.txt', robots(base));
	return files;
}

/** Addresses are relative where nobody said where the site is published. */
function sitemap(paths: readonly string[], base = ''): string {
	const entries = paths.map((path) => `<url><loc>${escapeHtml(base + path || './')}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}

/** A sitemap is named by its whole address only, so without a base it is not named. */
const robots = (base?: string): string =>
	`User-agent: *\nAllow: /\n${base === undefined ? '' : `Sitemap: ${base}sitemap.xml\n`}`;
