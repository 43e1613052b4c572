import './page/ui/tokens.css';
import './page/ui/base.css';
import { mount } from 'svelte';
import App from './page/App.svelte';
import { useJobs } from './page/engine/jobs.ts';
import { serveJobs } from './page/engine/worker.ts';
import { jobs } from './page/jobs.ts';
import { Session } from './page/session/session.svelte.ts';
import { takeOver } from './page/takeOver.ts';

/**
 * Says in words why the page does not run, where a blank page would leave people guessing.
 * @param further what to click
 */
function refuse(target: HTMLElement, words: string, ...further: HTMLElement[]): void {
	const paragraph = document.createElement('p');
	paragraph.className = 'start';
	paragraph.setAttribute('role', 'alert');
	paragraph.append(words, ...further);
	target.replaceChildren(paragraph);
}

function linkToItself(words: string): HTMLElement {
	const link = document.createElement('a');
	link.href = location.href.split('#')[0]!;
	link.target = '_blank';
	link.rel = 'noopener';
	link.textContent = words;
	return link;
}

function startPage(): void {
	// Whatever opened this tab is none of this page's business. Only a header cuts it both ways.
	window.opener = null;
	const target = document.getElementById('app')!;
	// A page that embeds this one could put its own fields over the key field.
	if (window.top !== window.self) {
		refuse(
			target,
			'The OpenSRS API troubleshooter does not run inside another page: it asks for a private ' +
				'key, and a page around it could lay a field of its own over the one for the key. ',
			linkToItself('Open it in a tab of its own')
		);
		return;
	}
	try {
		const session = new Session();
		takeOver(target, session, () => mount(App, { target, props: { session } }));
	} catch (error) {
		refuse(
			target,
			`The page could not start: ${String(error)}. Load it again; if that does not help, use ` +
				'a browser from 2023 or later.'
		);
	}
}

useJobs(jobs);
// The page's workers run this same script (src/page/engine/spawn.ts).
if (typeof document === 'undefined') serveJobs();
else startPage();
