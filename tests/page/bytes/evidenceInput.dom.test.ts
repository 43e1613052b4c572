import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { EvidenceField } from '../../../src/page/session/evidenceField.svelte.ts';
import EvidenceInput from '../../../src/page/evidence/EvidenceInput.svelte';

afterEach(cleanup);

/** A file whose bytes come when they are let go. */
function slowFile(name: string, text: string) {
	const file = new File([text], name);
	let finish = () => {};
	file.arrayBuffer = () =>
		new Promise((resolve) => {
			finish = () => resolve(new TextEncoder().encode(text).buffer);
		});
	return { file, finish: () => (finish(), new Promise((resolve) => setTimeout(resolve))) };
}

function choose(file: File) {
	const input = screen.getByLabelText<HTMLInputElement>('Open file');
	Object.defineProperty(input, 'files', { value: [file], configurable: true });
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

const textOf = (field: EvidenceField) => new TextDecoder().decode(field.bytes);

test('a slow file does not replace what was entered after it', async () => {
	const field = new EvidenceField();
	render(EvidenceInput, { field, label: 'Evidence' });
	const [first, second, third] = ['first', 'second', 'third'].map((name) => slowFile(name, name));
	choose(first!.file);
	choose(second!.file);
	await second!.finish();
	await first!.finish();
	expect(textOf(field)).toBe('second');
	choose(third!.file);
	field.setText('typed meanwhile', 'example');
	await third!.finish();
	expect(textOf(field)).toBe('typed meanwhile');
});

test('the box has the focus after it is cleared', () => {
	const field = new EvidenceField();
	field.setText('401', 'typed');
	render(EvidenceInput, { field, label: 'Evidence' });
	screen.getByRole('button', { name: 'Clear Evidence' }).click();
	expect(field.bytes).toHaveLength(0);
	expect(screen.getByRole('textbox', { name: 'Evidence' })).toHaveFocus();
});
