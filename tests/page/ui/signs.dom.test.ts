import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import FindingItem from '../../../src/page/ui/FindingItem.svelte';
import Verdict from '../../../src/page/ui/Verdict.svelte';

const drawn = (element: HTMLElement) => element.querySelector('svg')!.innerHTML;

function signOfFinding(severity: 'error' | 'warning' | 'note') {
	const { unmount } = render(FindingItem, {
		finding: { code: 'no-incident-seen', severity, args: {} }
	});
	const item = screen.getByRole('listitem');
	const sign = { shape: drawn(item), look: item.querySelector('svg')!.classList[0], item };
	unmount();
	return sign;
}

describe('the signs', () => {
	test('a note looks different from every other state, such as a check that was not run', () => {
		const note = signOfFinding('note');
		for (const state of ['passed', 'failed', 'warning', 'unchecked'] as const) {
			const { unmount } = render(Verdict, { state, headline: 'Said.' });
			expect(drawn(screen.getByRole('status')), state).not.toBe(note.shape);
			unmount();
		}
		expect(note.look).not.toBe('unchecked');
	});

	test('a screen reader reads the sign before the finding', () => {
		expect(signOfFinding('error').item).toHaveTextContent('Error: You saw');
		expect(signOfFinding('warning').item).toHaveTextContent('Warning: You saw');
		expect(signOfFinding('note').item).toHaveTextContent('Note: You saw');
	});
});
