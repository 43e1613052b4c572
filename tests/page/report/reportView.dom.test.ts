import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import ReportView from '../../../src/page/views/report/ReportView.svelte';
import { emptyReport, reportJson } from '../../../src/core/report/report.ts';
import { checks } from '../../../src/core/checklist/checks.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';

const key = '0bad'.repeat(28);
const preview = () => screen.queryByRole('group', { name: 'Preview' });
const patience = 60_000;

test('the preview follows the note but never shows a key from it', async () => {
	const session = new Session();
	session.key.bytes = new TextEncoder().encode(key);
	render(ReportView, { session, rest: '' });
	await userEvent
		.setup()
		.type(screen.getByLabelText(/Anything else Support/), `It is ${key}, I think`);
	await vi.waitFor(
		() => expect(preview()).toHaveTextContent('It is [112 characters], I think'),
		patience
	);
	await userEvent.setup().click(screen.getByLabelText('Include my notes word for word'));
	await vi.waitFor(
		() =>
			expect(preview()).toHaveTextContent('It is [private key, 112 characters, removed], I think'),
		patience
	);
});

test('a long output is built once typing pauses, and not shown before', async () => {
	const session = new Session();
	session.transcript.setText(`$ curl x\n${'* Trying 192.0.2.1\n'.repeat(8_000)}${key}`, 'pasted');
	session.key.bytes = new TextEncoder().encode(key);
	render(ReportView, { session, rest: '' });
	expect(preview()).toBeNull();
	expect(screen.getByRole('status', { name: 'Verdict' })).toHaveTextContent('Writing the report');
	await vi.waitFor(() => expect(preview()).toHaveTextContent(/lines not included/), patience);
	expect(preview()).not.toHaveTextContent(key);
});

test('an opened report changes no tick, and includes nothing raw without a click', async () => {
	const session = new Session();
	render(ReportView, { session, rest: '' });
	await userEvent.setup().click(screen.getByLabelText('Include the raw reply'));
	const saved = {
		...emptyReport,
		username: 'example',
		checks: checks.map(({ id }) => ({ id, title: '', state: 'failed' as const, provedBy: '' })),
		raw: { ...emptyReport.raw, reply: 'what came back' }
	};
	await userEvent.setup().click(screen.getByText('Open a saved report'));
	const field = screen.getByRole('textbox', { name: 'Saved report (JSON)' });
	await userEvent.setup().click(field);
	await userEvent.setup().paste(reportJson(saved));
	await vi.waitFor(() => expect(session.username).toBe('example'), patience);
	expect(new TextDecoder().decode(session.reply.bytes)).toBe('what came back');
	expect(session.progress.ticks).toEqual({});
	expect(localStorage.length).toBe(0);
	expect(screen.getByLabelText('Include the raw reply')).not.toBeChecked();
});
