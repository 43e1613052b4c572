import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import DiagnoseView from '../../../src/page/views/diagnose/DiagnoseView.svelte';
import SignatureView from '../../../src/page/views/signature/SignatureView.svelte';
import { opensslSignature } from '../../support/openssl.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';

let session: Session;

beforeEach(() => {
	session = new Session();
	render(DiagnoseView, { session, rest: '' });
});

const verdict = () => screen.getByRole('status', { name: 'Verdict' });

async function paste(text: string) {
	const user = userEvent.setup();
	await user.click(screen.getByRole('textbox', { name: 'Evidence' }));
	await user.paste(text);
}

describe('the first view', () => {
	test('claims nothing before anything is pasted', () => {
		expect(verdict()).toHaveTextContent(/^$/);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Why is my');
		expect(verdict()).toHaveAttribute('data-state', 'unchecked');
	});

	test('says what was seen without blaming a stage that it does not prove', async () => {
		await paste('<html><head><title>Guest WiFi login</title></head><body>hotspot</body></html>');
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('A web page came back'));
		expect(verdict()).toHaveAttribute('data-state', 'warning');
		expect(session.path.verdict.kind).toBe('nothing');
	});

	test('shows the table’s entry for a code alone', async () => {
		await paste('400');
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('Code 400 has'));
	});

	test('names an error that proves no stage, but not how far the call got', async () => {
		await paste('ECONNRESET');
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('The connection was reset'));
		expect(verdict()).not.toHaveTextContent('Everything works');
		expect(verdict()).toHaveAttribute('data-state', 'warning');
	});

	test('says what else can be wrong if the login is refused with a right signature', async () => {
		const xml = '<OPS_envelope><body/></OPS_envelope>';
		const key = '0123456789abcdef'.repeat(7);
		await paste('<OPS_envelope><item key="response_code">401</item></OPS_envelope>');
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('Credentials · Confirmed'));
		session.request.setText(xml, 'pasted');
		session.key.bytes = new TextEncoder().encode(key);
		session.sent = opensslSignature(xml, key).expected;
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('The signature is right'));
		session.sent = '';
		await vi.waitFor(() => expect(verdict()).not.toHaveTextContent('The signature is right'));
	});

	test('names the stage that a reply shows as failed', async () => {
		await paste('<OPS_envelope><item key="response_code">401</item></OPS_envelope>');
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('Credentials · Confirmed'));
		expect(verdict()).toHaveAttribute('data-state', 'failed');
	});

	test('offers next steps for unknown words, without a verdict', async () => {
		expect(screen.getByRole('heading', { name: /^Nothing to paste\?/ })).toBeVisible();
		await paste('no response');
		await screen.findByRole('heading', { name: 'Or choose what you see' });
		const near = await screen.findByRole('region', { name: 'What this may be about' });
		expect(near).toHaveTextContent('It times out.');
		expect(screen.getByRole('link', { name: 'Code 351' })).toHaveAttribute('href', '#/codes/351');
		expect(session.path.verdict.kind).toBe('nothing');
	});

	test('asks for something other than PHP source, and does not treat it as XML', async () => {
		await paste('<?php\n$xml = "<OPS_envelope></OPS_envelope>";\n');
		await vi.waitFor(() => expect(screen.getByText(/PHP source code/)).toBeInTheDocument());
		expect(screen.getByText(/what your program sent/)).toBeInTheDocument();
		expect(session.taken).toEqual([]);
		expect(session.request.bytes).toHaveLength(0);
	});

	test('moves a key pasted after a request to its field, and keeps it out of the evidence', async () => {
		const key = '0bae'.repeat(28);
		const xml =
			'<?xml version="1.0"?>\n<OPS_envelope><item key="action">LOOKUP</item></OPS_envelope>';
		const head = `POST / HTTP/1.1\nX-Username: me\nX-Signature: ${'a'.repeat(32)}\nContent-Type: text/xml\nContent-Length: ${xml.length}\n\n`;
		await paste(`${head}${xml}\n${key}`);
		await vi.waitFor(() => expect(screen.getByText('a private key')).toBeInTheDocument());
		expect(screen.getByRole('textbox', { name: 'Evidence' })).toHaveValue(head + xml);
		expect(new TextDecoder().decode(session.key.bytes)).toBe(key);
		expect(new TextDecoder().decode(session.request.bytes)).toBe(xml);
		expect(session.taken.map(({ kind }) => kind)).toEqual(['capture', 'key']);
		const codes = session.captureFindings.map(({ code }) => code);
		expect(codes.filter((code) => /^(?:body|length)-/.test(code))).toEqual([]);
		expect(document.body.innerHTML).not.toContain(key);
	});

	test('asks for the key if a request was pasted, and finds the mistake there', async () => {
		const [key, xml] = ['0bad'.repeat(28), '<OPS_envelope>a</OPS_envelope>'];
		const { expected } = opensslSignature(xml, `${key}\n`);
		await paste(
			`Array\n(\n    [0] => X-Username: me\n    [1] => X-Signature: ${expected}\n    [2] => Content-Length: ${xml.length}\n)\n${xml}`
		);
		const field = await screen.findByLabelText('Private key', { selector: 'input' });
		expect(screen.getByLabelText('Signature your client sent')).toHaveValue(expected);
		const user = userEvent.setup();
		await user.click(field);
		await user.paste(key);
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('newline'));
		expect(verdict()).toHaveTextContent('Confirmed');
		expect(field).toHaveFocus();
	});

	test('asks about the four possible causes of a refused login, with their fields', async () => {
		await paste('401');
		const steps = await screen.findByRole('list', { name: 'Credentials, step by step' });
		expect(
			within(steps)
				.getAllByRole('heading')
				.map(({ textContent }) => textContent)
		).toEqual(['Key', 'Username', 'IP address', 'Signature']);
		expect(screen.queryByRole('list', { name: 'Next steps' })).toBeNull();
		for (const label of ['Private key', 'Test key', 'Username', 'Request XML']) {
			expect(within(steps).getByLabelText(label, { selector: 'input, textarea' })).toBeVisible();
		}
	});

	test('finds the other environment’s key there, and says so in the verdict', async () => {
		await paste('401');
		await screen.findByLabelText('Test key');
		const user = userEvent.setup();
		const enter = async (label: string, text: string) => {
			await user.click(screen.getByLabelText(label, { selector: 'input, textarea' }));
			await user.paste(text);
		};
		const [live, test] = ['0bad'.repeat(28), '0bae'.repeat(28)];
		await enter('Private key', live);
		await enter('Test key', test);
		await enter('Request XML', '<test/>');
		await enter('Signature your client sent', opensslSignature('<test/>', test).expected);
		await vi.waitFor(() => expect(session.signature.search.answer?.explanations).toHaveLength(1));
		await vi.waitFor(() =>
			expect(verdict()).toHaveTextContent('signed with the other key you entered')
		);
	});

	const enterAll = async (key: string, request: string, sent: string) => {
		await paste('401');
		const user = userEvent.setup();
		for (const [label, text] of [
			['Private key', key],
			['Request XML', request],
			['Signature your client sent', sent]
		] as const) {
			await user.click(await screen.findByLabelText(label, { selector: 'input, textarea' }));
			await user.paste(text);
		}
	};
	const key = '0bad'.repeat(28);

	test('starts with the fix for the mistake, and asks for nothing it already has', async () => {
		await enterAll(key, '<test/>', opensslSignature('<test/>', `${key}\n`).expected);
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('newline'));
		const steps = within(screen.getByRole('list', { name: 'Next steps' })).getAllByRole('listitem');
		expect(steps[0]).toHaveTextContent(
			session.signature.search.answer!.explanations[0]!.mistakes[0]!.fix
		);
		expect(verdict()).not.toHaveTextContent('enter the private key');
		expect(screen.queryByText('The signature doesn’t match the request and key.')).toBeNull();
	});

	test('takes its answer along to the signature view, and does not search again', async () => {
		await enterAll(key, '<test/>', opensslSignature('<test/>', `${key}\n`).expected);
		await vi.waitFor(() => expect(session.signature.search.answer).toBeDefined());
		const { answer } = session.signature.search;
		cleanup();
		// As without the fields of the first view: they ask for another key, and an empty one is none.
		session.otherKeys = [];
		render(SignatureView, { session, rest: '' });
		await screen.findByRole('list', { name: 'Explanations' });
		expect(session.signature.search.answer).toBe(answer);
		cleanup();
		render(DiagnoseView, { session, rest: '' });
		await screen.findByRole('list', { name: 'Credentials, step by step' });
		expect(session.signature.search.answer).toBe(answer);
	});

	test('says how a right signature is written in the wrong form', async () => {
		const { expected } = opensslSignature('<test/>', key);
		await enterAll(key, '<test/>', expected.toUpperCase());
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('wrong form: upper case'));
		expect(screen.queryByText('The signature doesn’t match the request and key.')).toBeNull();
	});

	test('brings back what was cleared, until something else is pasted', async () => {
		await paste('701');
		const user = userEvent.setup();
		await user.click(await screen.findByRole('button', { name: 'Clear everything' }));
		expect(verdict()).toHaveTextContent(/^$/);
		expect(screen.getByRole('textbox', { name: 'Evidence' })).toHaveFocus();
		await user.click(screen.getByRole('button', { name: 'Undo' }));
		await vi.waitFor(() => expect(verdict()).toHaveTextContent('701'));
		await user.click(screen.getByRole('button', { name: 'Clear everything' }));
		await paste('hello');
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});
});
