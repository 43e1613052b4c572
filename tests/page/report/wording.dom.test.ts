import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import BundleView from '../../../src/page/views/report/BundleView.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';

const preview = () => screen.getByRole('group', { name: 'Preview' });

test.each([112, 108, 64])('a key of %i digits in the wrong field is in no report', (length) => {
	const key = '0bae'.repeat(28).slice(0, length);
	const session = new Session();
	session.username = key;
	session.sent = key;
	session.supportNote = `key: ${key}`;
	session.reply.setText(`<a/>${key}`, 'pasted');
	render(BundleView, { session, rest: '' });
	expect(preview()).not.toHaveTextContent(key.slice(0, 16));
	expect(screen.getByText(/^Taken out: possible private key \(4\)/)).toBeVisible();
});

test('where nothing was found, no more than that is said', () => {
	render(BundleView, { session: new Session(), rest: '' });
	expect(screen.getByText(/^Nothing that looks like a key, a password/)).toBeVisible();
	expect(screen.getByText(/looked for by its shape only/)).toBeVisible();
	expect(preview()).toHaveTextContent('A tool looked for private keys');
	expect(preview()).not.toHaveTextContent('were taken out');
});
