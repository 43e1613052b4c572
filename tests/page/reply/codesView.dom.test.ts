import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import CodesView from '../../../src/page/views/codes/CodesView.svelte';
import { exampleReply } from '../../../src/core/reply/example.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';

function shown(reply: string, rest = '') {
	const session = new Session();
	session.reply.setText(reply, 'pasted');
	render(CodesView, { session, rest });
	return screen.getByRole('status', { name: 'Verdict' });
}

describe('the view of replies', () => {
	test('shows the most severe finding as the verdict', () => {
		expect(shown(exampleReply)).toHaveTextContent(
			'Wrong registrant login, or not your domain (code 415)'
		);
	});

	test('says how many replies and findings it does not show', () => {
		shown(exampleReply.replace('<item key="object">DOMAIN</item>', '').repeat(20));
		expect(screen.getByText('And 15 more replies.')).toBeVisible();
		const more = screen.getByRole('heading', { name: 'What else it shows' }).parentElement!;
		expect(within(more).getByText(/^And \d+ more\.$/)).toBeVisible();
	});

	test('shows the code of its address', () => {
		shown('', '415');
		const list = screen.getByRole('list', { name: 'Code 415' });
		expect(list.querySelector('[data-code="415"] details')).toHaveAttribute('open');
	});
});
