import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import App from '../../../src/page/App.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';

/* Once Test is chosen, no command in the advice goes to Live. */

const pinged =
	'$ ping -c 2 horizon.opensrs.net\nPING horizon.opensrs.net (216.40.33.34) 56(84) bytes of data.\n\n--- horizon.opensrs.net ping statistics ---\n2 packets transmitted, 0 received, 100% packet loss, time 1012ms\n';

test.each([
	['Diagnose', '#/', (session: Session) => session.evidence.setText(pinged, 'pasted')],
	['Network', '#/network', (session: Session) => session.transcript.setText(pinged, 'pasted')]
])('%s names the test host in a command', async (_, hash, give) => {
	const session = new Session();
	session.environment = 'test';
	location.hash = hash;
	render(App, { session });
	give(session);
	const advice = await vi.waitFor(() => screen.getAllByText(/nc -vz \S+ 55443/)[0]!);
	expect(advice).toHaveTextContent('nc -vz horizon.opensrs.net 55443');
});

test('the steps of the verdict name it too', async () => {
	const session = new Session();
	session.environment = 'test';
	location.hash = '#/';
	render(App, { session });
	session.evidence.setText(
		'SSL certificate problem: self signed certificate (horizon.opensrs.net:55443)',
		'pasted'
	);
	const verdict = screen.getByRole('status', { name: 'Verdict' });
	await vi.waitFor(() => expect(verdict).toHaveTextContent('-connect horizon.opensrs.net:55443'));
	expect(verdict).not.toHaveTextContent('rr-n1-tor');
});
