import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import DiagnoseView from '../../../src/page/views/diagnose/DiagnoseView.svelte';
import { wordsOf } from '../../../src/core/words.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';

let session: Session;

beforeEach(() => {
	session = new Session();
	render(DiagnoseView, { session, rest: '' });
});

const verdict = () => screen.getByRole('status', { name: 'Verdict' });
const list = () => screen.queryByRole('list', { name: /^(?:Other f|F)indings$/, hidden: true });

async function paste(text: string, headline: string) {
	const user = userEvent.setup();
	await user.click(screen.getByRole('textbox', { name: 'Evidence' }));
	await user.paste(text);
	await vi.waitFor(() => expect(verdict()).toHaveTextContent(headline));
}

/** Sentences of two paragraphs or more that are the same. */
function saidTwice(): string[] {
	const paragraphs = [verdict(), ...(list() ? [list()!] : [])].flatMap((part) =>
		[...part.querySelectorAll('p')].map(({ textContent }) => textContent.trim())
	);
	const sentences = paragraphs.flatMap((text) => text.split(/(?<=[.!?]”?\.?)\s+|: (?=The )/));
	return sentences.filter((each, index) => sentences.indexOf(each) !== index);
}

describe('the first view says each thing only once', () => {
	test('shows the finding behind the verdict in full there, and only the others in the list', async () => {
		await paste(
			'<OPS_envelope><item key="response_code">401</item><item key="response_text">Authentication Failed</item></OPS_envelope>',
			'Credentials · Confirmed'
		);
		expect(saidTwice()).toEqual([]);
		const finding = session.answer!.findings.find(({ severity }) => severity === 'error')!;
		expect(verdict()).toHaveTextContent(wordsOf(finding).means);
		expect(within(list()!).getAllByRole('listitem', { hidden: true })).toHaveLength(
			session.answer!.findings.length - 1
		);
	});

	test('does the same for a finding that proves no stage', async () => {
		await paste(
			'<html><head><title>Guest WiFi login</title></head><body>hotspot</body></html>',
			'A web page came back'
		);
		expect(saidTwice()).toEqual([]);
	});

	test('keeps passed findings in the list', async () => {
		await paste(
			'<OPS_envelope><item key="object">DOMAIN</item><item key="is_success">1</item><item key="response_code">200</item><item key="response_text">Command completed successfully</item></OPS_envelope>',
			'The call works'
		);
		expect(within(list()!).getAllByRole('listitem', { hidden: true })[0]).toHaveTextContent('200');
		expect(saidTwice()).toEqual([]);
	});
});
