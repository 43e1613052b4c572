import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import NetworkView from '../../../src/page/views/network/NetworkView.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';

let session: Session;

beforeEach(() => {
	session = new Session();
});

const command = (title: string) => screen.getByText(title, { selector: 'h3' });
const port = 'Test the port';
const handshake = 'Make a TLS handshake with the server name';
const name = 'Ping the host';

describe('the commands', () => {
	test('are folded by stage, and a stage opens', async () => {
		render(NetworkView, { session, rest: '' });
		for (const title of [port, handshake, name]) expect(command(title)).not.toBeVisible();
		await userEvent.click(screen.getByText('Port 55443'));
		expect(command(port)).toBeVisible();
		expect(command(handshake)).not.toBeVisible();
	});

	test('the stage named in the address is open', () => {
		render(NetworkView, { session, rest: 'tls' });
		expect(command(handshake)).toBeVisible();
		expect(command(port)).not.toBeVisible();
	});

	test('start with the one that answers the question, above the box for its output', () => {
		const { container } = render(NetworkView, { session, rest: 'tcp' });
		const all = [...container.querySelectorAll('h3, textarea')];
		const at = (what: (each: Element) => boolean) => all.findIndex(what);
		const group = at(({ textContent }) => textContent === 'Port 55443');
		expect(all[group + 1]).toHaveTextContent(port);
		const box = screen.getByRole('textbox', { name: 'Command output' });
		const next = at(({ textContent }) => textContent === 'TLS');
		expect(at((each) => each === box)).toBeGreaterThan(group + 1);
		expect(at((each) => each === box)).toBeLessThan(next);
	});

	test('stay open when the shell and the environment change', async () => {
		render(NetworkView, { session, rest: '' });
		await userEvent.click(screen.getByText('Port 55443'));
		await userEvent.click(screen.getByRole('radio', { name: 'PowerShell' }));
		session.environment = 'test';
		expect(screen.getAllByText(/Test-NetConnection/)[0]).toBeVisible();
	});

	test('can all be opened and folded at once', async () => {
		render(NetworkView, { session, rest: 'tls' });
		await userEvent.click(screen.getByRole('button', { name: 'Open all' }));
		for (const title of [port, handshake, name]) expect(command(title)).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Collapse all' }));
		for (const title of [port, handshake, name]) expect(command(title)).not.toBeVisible();
	});
});
