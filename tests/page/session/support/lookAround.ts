/** What a page shows, keeps and logs of a key, in all of its views. */
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { views } from '../../../../src/page/views.ts';

let logged: unknown[] = [];
const spies: { mockRestore(): void }[] = [];

beforeEach(() => {
	logged = [];
	const note = (...all: unknown[]) => void logged.push(...all);
	for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
		spies.push(vi.spyOn(console, name).mockImplementation(note));
	}
	const history = Object.getPrototypeOf(window.history) as History;
	for (const name of ['pushState', 'replaceState'] as const) {
		const real = history[name];
		spies.push(
			vi.spyOn(history, name).mockImplementation(function (this: History, ...all) {
				note(...all);
				real.apply(this, all);
			})
		);
	}
});

afterEach(() => {
	for (const spy of spies.splice(0)) spy.mockRestore();
	localStorage.clear();
	location.hash = '';
});

/** Every twelve characters of a key in a row, and their bytes in hex, in lower case. */
export function partsOf(key: string): string[] {
	const parts = Array.from({ length: key.length - 11 }, (_, at) => key.slice(at, at + 12));
	return parts.flatMap((part) => [part.toLowerCase(), Buffer.from(part).toString('hex')]);
}

/** The first part of a key in a text, with what is before it. */
function partIn(text: string, parts: readonly string[]): string | undefined {
	const lower = text.toLowerCase();
	const part = parts.find((part) => lower.includes(part));
	if (part === undefined) return undefined;
	const at = lower.indexOf(part);
	return text.slice(Math.max(0, at - 80), at + part.length);
}

/** Everything that the page leaves where others can read it; markup has titles and labels too. */
function traces(): Record<string, string> {
	const { body, documentElement: root, title } = document;
	return {
		markup: root.outerHTML,
		// Bytes are drawn one by one.
		text: body.textContent.replace(/\s/g, ''),
		title,
		storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
		address: decodeURIComponent(location.href),
		'console and history': [history.state, ...logged]
			.map((each) => `${String(each)} ${JSON.stringify(each)}`)
			.join()
	};
}

/** Names can be computed from what is in a field, which is in no markup. */
function expectNoName(parts: readonly string[]) {
	const anyPart = expect.toSatisfy((name: string) => partIn(name, parts) !== undefined);
	for (const each of document.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
		expect(each).not.toHaveAccessibleName(anyPart);
		expect(each).not.toHaveAccessibleDescription(anyPart);
	}
}

/** Where the page shows or keeps the key. */
export function leaksOf(parts: readonly string[]): string[] {
	return Object.entries(traces()).flatMap(([name, text]) => {
		const found = partIn(text, parts);
		return found === undefined ? [] : [`${name}: ${found}`];
	});
}

/** Until nothing changes any more: what is long is done in steps. */
export async function settled() {
	for (let last = ''; ;) {
		await new Promise((resolve) => setTimeout(resolve, 20));
		await tick();
		const now = document.body.innerHTML;
		if (now === last && !/Writing the report|Calculating|Reading \d/.test(now)) return;
		last = now;
	}
}

/** Every view, with everything open and all raw text included. */
export async function lookAround(key: string): Promise<string[]> {
	const parts = partsOf(key);
	const leaks: string[] = [];
	for (const { route, title } of views) {
		location.hash = `#/${route}`;
		window.dispatchEvent(new HashChangeEvent('hashchange'));
		await settled();
		if (route === 'bundle') {
			for (const box of document.querySelectorAll('input')) {
				if (box.type === 'checkbox') box.click();
			}
			await settled();
		}
		leaks.push(...leaksOf(parts).map((leak) => `${title}, ${leak}`));
		expectNoName(parts);
	}
	return leaks;
}
