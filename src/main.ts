import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { serveJobs } from './engine/worker.ts';

/** Says in words why the page does not run, where a blank page would leave people guessing. */
function refuse(target: HTMLElement, words: string): void {
	const paragraph = document.createElement('p');
	paragraph.className = 'start';
	paragraph.setAttribute('role', 'alert');
	paragraph.textContent = words;
	target.replaceChildren(paragraph);
}

function startPage(): void {
	const target = document.getElementById('app')!;
	// A page that embeds this one could put its own fields over the key field.
	if (window.top !== window.self) {
		refuse(
			target,
			'This page does not run inside another page, because it asks for a private key. ' +
				'Open it in a tab of its own.'
		);
		return;
	}
	try {
		target.replaceChildren();
		mount(App, { target });
	} catch (error) {
		refuse(
			target,
			`The page could not start: ${String(error)}. Load it again; if that does not help, use ` +
				'a browser from 2023 or later.'
		);
	}
}

// The page's workers run this same script (src/engine/spawn.ts).
if (typeof document === 'undefined') serveJobs();
else startPage();
