import type { Role } from './tab.ts';

export interface Sought {
	role: Role;
	name: string;
}

/**
 * Runs inside the page: the one control of that role and accessible name that can be seen (the
 * field behind a file button cannot). Null if there is none yet.
 * @throws if there are several
 */
export function findControl({ role, name }: Sought): HTMLElement | null {
	const selectors = {
		textbox: 'textarea, input:not([type]), input[type=text], input[type=password]',
		button: 'button',
		link: 'a[href]',
		radio: 'input[type=radio]',
		file: 'input[type=file]'
	};
	const text = (node: Element | null | undefined) =>
		(node?.textContent ?? '').replace(/\s+/g, ' ').trim();
	const nameOf = (element: HTMLElement) => {
		const by = element.getAttribute('aria-labelledby');
		if (by) return text(document.getElementById(by));
		const label = element.getAttribute('aria-label');
		if (label) return label;
		return text(
			element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
				? element.labels?.[0]
				: element
		);
	};
	const found = [...document.querySelectorAll<HTMLElement>(selectors[role])].filter(
		(element) => nameOf(element) === name && element.getClientRects().length > 0
	);
	if (found.length > 1) throw new Error(`${found.length} controls are a ${role} named ${name}`);
	return found[0] ?? null;
}

/** Asks until there is an answer. */
export async function untilFound<Found>(
	find: () => Promise<Found | null>,
	{ role, name }: Sought,
	patience = 30_000
): Promise<Found> {
	const end = Date.now() + patience;
	for (;;) {
		const found = await find();
		if (found !== null) return found;
		if (Date.now() > end) throw new Error(`no ${role} named “${name}” was found`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
