import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import DiagnoseView from '../../../src/page/views/diagnose/DiagnoseView.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';

/* What people paste first is short. These were written down before any of them was tried. */

/** Each says where the call fails, or what it is, and what to do next. */
const known = [
	'401',
	'415',
	'400',
	'555',
	'Authentication Failed',
	'Authentication Error',
	'Access denied: invalid IP address',
	'invalid ip address',
	'Connection refused',
	'Connection timed out',
	'curl: (28) Operation timed out',
	'ECONNREFUSED',
	'ETIMEDOUT',
	'getaddrinfo ENOTFOUND rr-n1-tor.opensrs.net',
	'certificate has expired',
	'self signed certificate',
	'Received HTTP/0.9 when not allowed',
	'fetch failed',
	'oSRS Error - Read buffer is empty.',
	'198.51.100.23',
	'0123456789abcdef0123456789abcdef',
	'Invalid Command: LOKUP',
	'dh key too small',
	'500 Internal Server Error'
];

/** Nothing can be said of these; the page says what to paste instead. */
const unknown = ['it does not work', 'please help'];

async function paste(text: string): Promise<Session> {
	const session = new Session();
	render(DiagnoseView, { session, rest: '' });
	const user = userEvent.setup();
	await user.click(screen.getByRole('textbox', { name: 'Evidence' }));
	await user.paste(text);
	await vi.waitFor(() => expect(session.diagnosis.isRead).toBe(true));
	await Promise.resolve();
	return session;
}

/** What the screen offers to do about this paste: steps, or the view where it was put. */
function offered(): HTMLElement[] {
	const verdict = screen.getByRole('status', { name: 'Verdict' });
	const steps = screen.queryByRole('list', { name: 'Credentials, step by step' });
	const place = screen.queryByRole('region', { name: 'What this looks like' });
	return [
		...verdict.querySelectorAll<HTMLElement>('.todo, li'),
		...(steps ? within(steps).getAllByRole('listitem') : []),
		...(place ? within(place).queryAllByRole('link') : [])
	];
}

test('they are 26', () => {
	expect(new Set([...known, ...unknown]).size).toBe(26);
});

test.each(known)('“%s” is no dead end', async (text) => {
	await paste(text);
	expect(screen.queryByText('This wasn’t recognized.')).toBeNull();
	expect(offered().length).toBeGreaterThan(0);
});

test.each(unknown)('“%s” is answered with what to paste and what to choose', async (text) => {
	await paste(text);
	expect(screen.getByText('This wasn’t recognized.')).toBeVisible();
	expect(screen.getByRole('button', { name: 'It is an error message' })).toBeVisible();
	expect(screen.getByRole('link', { name: 'It times out' })).toBeVisible();
});
