import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { Session } from '../../../src/page/session/session.svelte.ts';
import SignatureView from '../../../src/page/views/signature/SignatureView.svelte';
import { opensslSignature } from '../../support/openssl.ts';

/* jsdom has no workers, so the search runs in slices, which takes its time. */

const key = '0bad'.repeat(28);
const withLf = '<a>\n<b/>\n</a>\n';
const withCrlf = '<a>\r\n<b/>\r\n</a>\r\n';
let session: Session;

beforeEach(() => {
	session = new Session();
	render(SignatureView, { session, rest: '' });
});

const verdict = () => screen.getByRole('status', { name: 'Verdict' });
const credentials = () => session.path.stages.find(({ stage }) => stage === 'credentials')!.state;

/** Gives a text and the signature of another, and waits until the mistake is found. */
async function check(given: string, signed: string, signingKey = key) {
	const user = userEvent.setup();
	const paste = async (field: HTMLElement, text: string) => {
		await user.click(field);
		await user.paste(text);
	};
	await paste(screen.getByRole('textbox', { name: 'Request XML' }), given);
	await paste(screen.getByLabelText('Private key'), key);
	await paste(
		screen.getByRole('textbox', { name: 'Signature your client sent' }),
		opensslSignature(signed, signingKey).expected
	);
	await screen.findByRole('list', { name: 'Explanations' });
}

describe('a signature that is right for other line ends', () => {
	test.each([
		[withLf, withCrlf, 'CRLF'],
		[withCrlf, withLf, 'LF']
	])('is called right for them, and no failure: %j', async (given, signed, ends) => {
		await check(given, signed);
		expect(verdict()).toHaveAttribute('data-state', 'warning');
		expect(verdict()).toHaveTextContent(`right for this text with ${ends} line endings`);
		expect(verdict()).not.toHaveTextContent('Confirmed');
		expect(credentials()).toBe('unchecked');
	});

	test('is the client’s mistake if Content-Length matches the pasted text', async () => {
		await check(withLf, withCrlf);
		session.contentLength = String(withLf.length);
		await waitFor(() => expect(verdict()).toHaveAttribute('data-state', 'failed'));
		expect(verdict()).toHaveTextContent('Confirmed');
		expect(credentials()).toBe('failed');
	});

	test('is what the client sent if Content-Length matches the signed text', async () => {
		await check(withLf, withCrlf);
		session.contentLength = String(withCrlf.length);
		await waitFor(() => expect(verdict()).toHaveTextContent('changed on their way'));
		expect(verdict()).toHaveAttribute('data-state', 'warning');
		expect(credentials()).toBe('unchecked');
	});

	test('is still a failure if there is another mistake too', async () => {
		await check(withLf, withCrlf, `${key}\n`);
		expect(verdict()).toHaveAttribute('data-state', 'failed');
		expect(verdict()).toHaveTextContent('Confirmed');
	});
});
