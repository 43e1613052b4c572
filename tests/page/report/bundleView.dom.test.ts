import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import BundleView from '../../../src/page/views/report/BundleView.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';

const key = '0bad'.repeat(28);
const preview = () => screen.queryByRole('group', { name: 'Preview' });

test('the preview follows what is typed, without the key', async () => {
	const session = new Session();
	session.key.bytes = new TextEncoder().encode(key);
	render(BundleView, { session, rest: '' });
	await userEvent.setup().type(screen.getByLabelText(/What else support/), `It is ${key}, I think`);
	expect(preview()).toHaveTextContent('It is [private key, 112 characters, removed], I think');
});

test('a long output is written once typing rests, and nothing stands there until then', async () => {
	const session = new Session();
	session.transcript.setText(`$ curl x\n${'* Trying 192.0.2.1\n'.repeat(10_000)}${key}`, 'pasted');
	session.key.bytes = new TextEncoder().encode(key);
	render(BundleView, { session, rest: '' });
	expect(preview()).toBeNull();
	expect(screen.getByRole('status', { name: 'Verdict' })).toHaveTextContent('Writing the report');
	await vi.waitFor(() => expect(preview()).toHaveTextContent('private key, 112'), 30_000);
	expect(preview()).not.toHaveTextContent(key);
});
