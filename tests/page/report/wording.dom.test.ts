import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import ReportView from '../../../src/page/views/report/ReportView.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';

const preview = () => screen.getByRole('group', { name: 'Preview' });
const verdict = () => screen.getByRole('status', { name: 'Verdict' });

test.each([112, 108, 64])(
	'a key of %i digits in the wrong field is in no report',
	async (length) => {
		const key = '0bae'.repeat(28).slice(0, length);
		const session = new Session();
		session.username = key;
		session.sent = key;
		session.supportNote = `key: ${key}`;
		session.reply.setText(`<a/>${key}`, 'pasted');
		render(ReportView, { session, rest: '' });
		await vi.waitFor(
			() => expect(verdict()).toHaveTextContent('This report includes no raw text'),
			30_000
		);
		expect(preview()).not.toHaveTextContent(key.slice(0, 16));
		expect(preview()).toHaveTextContent(`Reseller username: [${length} characters]`);
	}
);

test('raw text is off until it is ticked, and the headline then says so', async () => {
	const session = new Session();
	session.reply.setText('Some words of the reply that nobody read', 'pasted');
	render(ReportView, { session, rest: '' });
	expect(verdict()).toHaveTextContent('This report includes no raw text');
	expect(preview()).not.toHaveTextContent('Some words');
	for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
	await userEvent.setup().click(screen.getByLabelText('Include the raw reply'));
	expect(verdict()).toHaveTextContent('This report includes raw text. Read it before you send it');
	expect(verdict()).toHaveTextContent('A secret can still be in it');
	expect(preview()).toHaveTextContent('Some words of the reply that nobody read');
	expect(verdict()).not.toHaveTextContent('Nothing that looks like');
});
