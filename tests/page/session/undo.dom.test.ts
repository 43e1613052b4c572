import { expect, test } from 'vitest';
import { Session } from '../../../src/page/session/session.svelte.ts';

const bytes = new TextEncoder().encode('<a/>');

function filled(): Session {
	const session = new Session();
	session.reply.setText(
		'<OPS_envelope><item key="response_code">401</item></OPS_envelope>',
		'pasted'
	);
	session.request.set({ bytes, origin: 'pasted' });
	session.key.bytes = bytes;
	session.username = 'me';
	session.routineValues = { 'second-input': 'with the key' };
	return session;
}

test('Undo brings back what was cleared, and what it shows, but no key', async () => {
	const session = filled();
	await Promise.resolve();
	session.clearEverything();
	await Promise.resolve();
	expect(session.path.verdict.kind).toBe('nothing');
	expect(session.username).toBe('');
	session.undo!();
	await Promise.resolve();
	expect(session.path.verdict.stage).toBe('credentials');
	expect([session.username, session.request.bytes]).toEqual(['me', bytes]);
	expect([session.key.bytes.length, session.routineValues]).toEqual([0, {}]);
	expect(session.undo).toBeUndefined();
});

test('cleared text is gone once the page is left', () => {
	const session = filled();
	session.clearEverything();
	session.forget();
	expect(session.undo).toBeUndefined();
});
