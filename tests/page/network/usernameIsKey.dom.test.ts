import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import NetworkView from '../../../src/page/views/network/NetworkView.svelte';
import { shellIds } from '../../../src/core/network/shells/index.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';

const key =
	'218e0cd8a37fd519406252b2092b5115588f547312f04f45166fa2eca2fa0a7a59a31ec8be042c88cc3c18eb2ef06e9a3ea5346f2eb1c190';

test.each(shellIds)('a username that is the key is in no command of %s', (shell) => {
	for (const [username, entered] of [
		[key, ''],
		[key, key],
		['my-private-key-2026', 'my-private-key-2026'],
		[` ${key.slice(0, 16)} `, key]
	] as const) {
		const session = new Session();
		session.shell = shell;
		session.username = username;
		session.key.bytes = new TextEncoder().encode(entered);
		const { container, unmount } = render(NetworkView, { session, rest: '' });
		expect(container.innerHTML).not.toContain(username.trim().slice(0, 12));
		expect(container.innerHTML).toContain('YOUR_USERNAME');
		unmount();
	}
	const session = new Session();
	session.shell = shell;
	session.username = 'my-company';
	expect(render(NetworkView, { session, rest: '' }).container.innerHTML).toContain('my-company');
});
