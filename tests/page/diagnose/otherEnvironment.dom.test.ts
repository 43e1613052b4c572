import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import DiagnoseView from '../../../src/page/views/diagnose/DiagnoseView.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';

/* Evidence of a call to the system that is not chosen: the page says so and offers to switch. */

let session: Session;

beforeEach(() => {
	session = new Session();
	render(DiagnoseView, { session, rest: '' });
});

const hosts = { live: 'rr-n1-tor.opensrs.net', test: 'horizon.opensrs.net' } as const;
const refused =
	'HTTP/1.1 200 OK\nContent-Type: text/xml\n\n<?xml version=\'1.0\'?><OPS_envelope><body><data_block><dt_assoc><item key="response_code">401</item><item key="response_text">Authentication Failed</item></dt_assoc></data_block></body></OPS_envelope>\n';
const capture = (host: string) =>
	`POST / HTTP/1.1\nHost: ${host}:55443\nX-Username: me\nX-Signature: ${'a'.repeat(32)}\nContent-Type: text/xml\nContent-Length: 4\n\n<a/>`;

async function paste(text: string) {
	const user = userEvent.setup();
	await user.click(screen.getByRole('textbox', { name: 'Evidence' }));
	await user.paste(text);
}

const finding = () => document.querySelector('[data-code="host-other-environment"]');
const offer = (name: string) => screen.queryByRole('button', { name: `Switch to ${name}` });

describe.each([
	['live', 'test', 'Test'],
	['test', 'live', 'Live']
] as const)('%s is chosen and the call went to %s', (chosen, called, name) => {
	beforeEach(() => {
		session.environment = chosen;
	});

	test('a captured request says so, and one click switches', async () => {
		await paste(capture(hosts[called]));
		await vi.waitFor(() => expect(offer(name)).toBeInTheDocument());
		expect(finding()).toBeInTheDocument();
		expect(session.environment).toBe(chosen);

		await userEvent.click(offer(name)!);
		expect(session.environment).toBe(called);
		expect(finding()).not.toBeInTheDocument();
		expect(offer(name)).not.toBeInTheDocument();
	});

	test('command output offers the same, and its evidence moves too', async () => {
		await paste(`$ nc -vz ${hosts[called]} 55443\n${hosts[called]} [216.40.1.1] 55443 (?) open\n`);
		await vi.waitFor(() => expect(offer(name)).toBeInTheDocument());

		await userEvent.click(offer(name)!);
		const tcp = () => session.path.stages.find(({ stage }) => stage === 'tcp')!.state;
		await vi.waitFor(() => expect(tcp()).toBe('passed'));
		session.environment = chosen;
		expect(session.ledger.evidence.map(({ environment }) => environment)).toEqual([called]);
	});

	test('a reply that came with the request moves too', async () => {
		await paste(`${capture(hosts[called])}\n\n${refused}`);
		await vi.waitFor(() => expect(offer(name)).toBeInTheDocument());
		await vi.waitFor(() => expect(session.path.verdict.stage).toBe('credentials'));

		await userEvent.click(offer(name)!);
		expect(session.path.verdict.stage).toBe('credentials');
		session.environment = chosen;
		expect(session.path.verdict.kind).toBe('nothing');
	});

	test('a message that names its host moves too', async () => {
		await paste(`cURL error 60: SSL certificate problem for https://${hosts[called]}:55443/`);
		await vi.waitFor(() => expect(offer(name)).toBeInTheDocument());

		await userEvent.click(offer(name)!);
		expect(session.path.verdict.stage).toBe('tls');
		session.environment = chosen;
		expect(session.path.verdict.kind).toBe('nothing');
	});

	test('evidence without a host can count for the environment chosen later', async () => {
		await paste(refused);
		await vi.waitFor(() => expect(session.path.verdict.stage).toBe('credentials'));
		session.environment = called;
		const count = await screen.findByRole('button', { name: `Count it for ${name}` });
		expect(session.path.verdict.kind).toBe('nothing');

		await userEvent.click(count);
		expect(session.path.verdict.stage).toBe('credentials');
		expect(screen.queryByRole('button', { name: /Count it/ })).not.toBeInTheDocument();
	});
});

test('a call to the chosen system offers no switch', async () => {
	await paste(capture(hosts.live));
	await vi.waitFor(() => expect(session.capture).toBeDefined());
	expect(finding()).not.toBeInTheDocument();
	expect(screen.queryByRole('button', { name: /Switch to/ })).not.toBeInTheDocument();
});
