import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import App from '../../../src/page/App.svelte';

const key = '218e0cd8a37fd519406252b2092b5115588f547312f04f45166fa2eca2fa0a7a59a31ec8be042c88';

/** What Back brings up again is the document as it was left. */
const everything = (): string =>
	document.documentElement.outerHTML +
	[...document.querySelectorAll<HTMLInputElement>('input, textarea')]
		.map(({ value }) => value)
		.join('\n');

test.each([
	['#/signature', ['Username', 'Request XML', 'Signature your client sent']],
	['#/', ['Evidence']],
	['#/network', ['Command output', 'Outbound IP', 'IP access rules']],
	['#/md5', ['Text']],
	['#/codes', ['Reply']]
])('after leaving %s, no field contains what was entered', async (route, names) => {
	location.hash = route;
	const { unmount } = render(App);
	const user = userEvent.setup();
	for (const name of names) {
		const field = screen.getAllByRole('textbox', { name })[0]!;
		await user.click(field);
		await user.paste(`see ${key} here`);
	}
	expect(everything()).toContain(key);
	window.dispatchEvent(new Event('pagehide'));
	await Promise.resolve();
	await new Promise((resolve) => setTimeout(resolve));
	expect(everything()).not.toContain(key.slice(0, 12));
	unmount();
});
