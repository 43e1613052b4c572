import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import DiagnoseView from '../../../src/page/views/diagnose/DiagnoseView.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';
import { labFixtures } from '../../core/network/transcripts/fixtures.ts';
import { expectedSight } from '../../core/network/transcripts/sights.ts';

/* What the tools of the lab printed, pasted into the first view, leads to the stage that they saw fail. */

const tools = { 'curl-v': 'http', wget: 'http', openssl: 'tls', nc: 'tcp', dig: 'dns' } as const;

const seenToFail = labFixtures().flatMap(({ tool, situation, text }) => {
	const reach = tools[tool as keyof typeof tools];
	if (!reach || situation.startsWith('proxy-')) return [];
	const sight = expectedSight(tool, reach, situation);
	if (sight === 'unseen' || sight.raced) return [];
	if (sight.stage === null || Array.isArray(sight.stage)) return [];
	return [{ tool, situation, text, failed: sight.stage }];
});

test('there are enough of them', () => {
	expect(seenToFail.length).toBeGreaterThan(40);
});

test.each(seenToFail)('$tool: $situation', async ({ text, failed }) => {
	const session = new Session();
	render(DiagnoseView, { session, rest: '' });
	const user = userEvent.setup();
	await user.click(screen.getByRole('textbox', { name: 'Evidence' }));
	await user.paste(text);
	const state = () => session.path.stages.find(({ stage }) => stage === failed)!.state;
	await vi.waitFor(() => expect(state()).toBe('failed'));
	await vi.waitFor(() =>
		expect(screen.getByRole('status', { name: 'Verdict' })).toHaveAttribute('data-state', 'failed')
	);
});
