/** What every plain page has around its text: head, policy, menu and footer. */
import { html, Html } from './html.ts';

export interface Page {
	/** Its folder below the root, with a slash at the end: `codes/401/`. */
	path: string;
	title: string;
	/** The first heading, one line each. */
	heading: readonly string[];
	/** For search engines, in a sentence or two. */
	description: string;
	body: Html;
}

export interface Settings {
	style: string;
	/** The Content-Security-Policy of a page whose one style is `style`. */
	policy: string;
	/** Where the site is published, with a slash at the end; absent where nobody said. */
	base?: string | undefined;
}

/** The way from a page back to the root: `../../` from `codes/401/`. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** Names the file, so that the link works from a disk too. */
export const linkTo = (from: string, to: string): string => `${rootOf(from)}${to}index.html`;

/** A link into the tool: `#/codes/401`. */
export const toolLink = (from: string, route: string): string => linkTo(from, '') + route;

/** At most some 160 characters, which is what a list of results shows. */
export function shortened(text: string): string {
	return text.length <= 160 ? text : `${text.slice(0, 158).replace(/\s+\S*$/, '')} …`;
}

const menu = [
	['errors/', 'Error messages'],
	['codes/', 'Response codes'],
	['checks/', 'Checks']
] as const;

export function render(page: Page, { style, policy, base }: Settings): string {
	const { path } = page;
	const icon =
		"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230b5c7a'/%3E%3Cpath d='M5 16h9m4 0h9' stroke='%23fff' stroke-width='3' stroke-linecap='round'/%3E%3Ccircle cx='16' cy='16' r='4' fill='none' stroke='%23ffd166' stroke-width='3'/%3E%3C/svg%3E";
	// Without a base the canonical address is the folder itself, wherever that is published.
	const canonical = base === undefined ? './' : base + path;
	const document = html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${policy}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<meta name="color-scheme" content="light dark" />
				<meta name="description" content="${shortened(page.description)}" />
				<title>${page.title}</title>
				<link rel="canonical" href="${canonical}" />
				<link rel="icon" href="${icon}" />
				${new Html(`<style>${style}</style>`)}
			</head>
			<body>
				<header>
					<p><a href="${linkTo(path, '')}">OpenSRS API troubleshooter</a></p>
					<nav aria-label="Pages">
						<ul>
							${menu.map(([to, name]) => html`<li><a href="${linkTo(path, to)}" ${page.path === to && html` aria-current="page"`}>${name}</a></li>`)}
						</ul>
					</nav>
				</header>
				<main>
					<h1>${page.heading.map((line) => html`<span>${line}</span>`)}</h1>
					${page.body}
				</main>
				<footer>
					<p>
						This page has no script and makes no network calls. Not affiliated with OpenSRS or
						Tucows.
					</p>
				</footer>
			</body>
		</html> `;
	return `${document.text.trim()}\n`;
}
