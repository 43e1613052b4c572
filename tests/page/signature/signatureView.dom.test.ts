import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { Session } from '../../../src/page/session/session.svelte.ts';
import SignatureView from '../../../src/page/views/signature/SignatureView.svelte';
import { opensslSignature } from '../../support/openssl.ts';

/* jsdom has no workers, so these tests also run the fallback in slices, which takes its time. */

const key = '0bad'.repeat(28);
let session: Session;

beforeEach(() => {
	session = new Session();
	render(SignatureView, { session, rest: '' });
});

const request = () => screen.getByRole('textbox', { name: 'Request XML' });
const privateKey = () => screen.getByLabelText('Private key');
const sent = () => screen.getByRole('textbox', { name: 'Signature your client sent' });
const verdict = () => screen.getByRole('status', { name: 'Verdict' });
const expected = () => screen.getByRole('status', { name: 'Expected signature' });

async function give(xml: string, privateKeyText: string) {
	const user = userEvent.setup();
	await user.click(request());
	await user.paste(xml);
	await user.click(privateKey());
	await user.paste(privateKeyText);
	return user;
}

describe('the signature view', () => {
	test('says what it needs', async () => {
		expect(verdict()).toHaveTextContent('Paste the request and enter the private key');
		const user = userEvent.setup();
		await user.type(request(), '<a/>');
		expect(verdict()).toHaveTextContent('Enter the private key');
	});

	test('signs a paste byte for byte', async () => {
		await give('<a>\r\né</a>\0', key);
		expect(expected()).toHaveTextContent(opensslSignature('<a>\r\né</a>\0', key).expected);
	});

	test('finds and names the mistake, and shows how it produces the value', async () => {
		const user = await give('<test/>', key);
		await user.click(sent());
		await user.paste(opensslSignature('<test/>', `${key}\n`).expected);
		const list = await screen.findByRole('list', { name: 'Explanations' });
		expect(within(list).getAllByRole('listitem')[0]).toHaveAttribute(
			'data-code',
			'key-newline-after'
		);
		expect(verdict()).toHaveTextContent('Confirmed');
	});

	test('recognizes an old key entered as another key', async () => {
		const user = await give('<test/>', key);
		await user.click(screen.getByRole('button', { name: 'Another key I have' }));
		await user.click(screen.getByLabelText('Other key 1'));
		await user.paste('0123456789abcdef');
		await user.click(sent());
		await user.paste(opensslSignature('<test/>', '0123456789abcdef').expected);
		expect(await screen.findByText('It was signed with other key 1.')).toBeInTheDocument();
	});

	test('new input removes the old explanation', async () => {
		const user = await give('<test/>', key);
		await user.click(sent());
		await user.paste(opensslSignature('<test/>', `${key}\n`).expected);
		await screen.findByRole('list', { name: 'Explanations' });
		await user.clear(sent());
		expect(screen.queryByRole('list', { name: 'Explanations' })).toBeNull();
		expect(verdict()).toHaveAttribute('data-state', 'unchecked');
	});

	test('never shows the key in the markup', async () => {
		const canary = 'canary-3f9a5c';
		await give('<test/>', `${canary}\n`);
		expect(document.documentElement.outerHTML).not.toContain(canary);
	});
});
