import { expect, test } from 'vitest';
import { EvidenceField } from '../../../src/page/session/evidenceField.svelte.ts';
import { Fields, fieldNames } from '../../../src/page/session/fields.svelte.ts';
import { KeyField } from '../../../src/page/session/keyField.svelte.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';

const bytes = new TextEncoder().encode('given');

/** What a field holds, to be compared: bytes of an input, anything else as it is. */
function held(fields: Fields, name: ReturnType<typeof fieldNames>[number]): unknown {
	const field = fields[name];
	return field instanceof EvidenceField || field instanceof KeyField ? [...field.bytes] : field;
}

/** Puts something into every field, whichever there are. */
function fill(fields: Fields): void {
	for (const name of fieldNames()) {
		const field = fields[name];
		if (field instanceof KeyField) field.bytes = bytes;
		else if (field instanceof EvidenceField) field.set({ bytes, origin: 'pasted' });
		else if (name === 'routineValues') fields.routineValues = { 'second-input': 'given' };
		else if (name === 'evidenceRead') fields.evidenceRead = bytes;
		else if (name === 'otherKeys') fields.otherKeys = [new KeyField()];
		else Object.assign(fields, { [name]: Array.isArray(field) ? ['given'] : 'given' });
	}
}

test('finds the fields without a list', () => {
	expect(fieldNames()).toEqual(
		expect.arrayContaining(['request', 'key', 'username', 'capture', 'routineValues', 'taken'])
	);
	expect(fieldNames().length).toBeGreaterThanOrEqual(20);
});

test('forgetting everything empties every field', () => {
	const fields = new Fields();
	const empty = new Fields();
	fill(fields);
	for (const name of fieldNames()) expect(held(fields, name), name).not.toEqual(held(empty, name));
	fields.clear();
	for (const name of fieldNames()) expect(held(fields, name), name).toEqual(held(empty, name));
});

test('the session forgets its fields and what was found in them', async () => {
	const session = new Session();
	session.reply.setText(
		'<OPS_envelope><item key="response_code">401</item></OPS_envelope>',
		'pasted'
	);
	session.key.bytes = bytes;
	await Promise.resolve();
	expect(session.path.verdict.kind).toBe('failed');
	session.forget();
	await Promise.resolve();
	expect(session.path.verdict.kind).toBe('nothing');
	expect([session.key.bytes.length, session.reply.bytes.length]).toEqual([0, 0]);
});
