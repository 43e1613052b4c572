import { render } from '@testing-library/svelte';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as transcripts from '../../../src/core/network/transcripts/read.ts';
import * as answers from '../../../src/core/reply/answer.ts';
import * as requests from '../../../src/core/request/read.ts';
import { gather } from '../../../src/page/session/gather.ts';
import { Session } from '../../../src/page/session/session.svelte.ts';
import CodesView from '../../../src/page/views/codes/CodesView.svelte';
import DiagnoseView from '../../../src/page/views/diagnose/DiagnoseView.svelte';
import NetworkView from '../../../src/page/views/network/NetworkView.svelte';
import SignatureView from '../../../src/page/views/signature/SignatureView.svelte';

/* What was recognised was read: no field, view or report reads it again. */

const xml = '<OPS_envelope><item key="action">LOOKUP</item></OPS_envelope>';
const capture = `POST / HTTP/1.1\r\nHost: rr-n1-tor.opensrs.net:55443\r\nX-Username: me\r\nX-Signature: ${'a'.repeat(32)}\r\nContent-Length: ${xml.length}\r\n\r\n${xml}`;
const reply =
	'HTTP/1.1 200 OK\r\n\r\n<OPS_envelope><item key="response_code">401</item><item key="response_text">Authentication Failed</item></OPS_envelope>';
const output =
	'$ nc -vz horizon.opensrs.net 55443\nhorizon.opensrs.net [216.40.1.1] 55443 (?) open\n';

let session: Session;
const spies = {
	answer: vi.spyOn(answers, 'readAnswer'),
	request: vi.spyOn(requests, 'readRequest'),
	transcript: vi.spyOn(transcripts, 'readTranscript')
};

beforeEach(() => {
	session = new Session();
	for (const spy of Object.values(spies)) spy.mockClear();
});

afterEach(() => session.forget());
afterAll(() => vi.restoreAllMocks());

const counts = () =>
	Object.fromEntries(Object.entries(spies).map(([name, spy]) => [name, spy.mock.calls.length]));

async function paste(text: string) {
	session.evidence.setText(text, 'pasted');
	await vi.waitFor(() => expect(session.taken).not.toEqual([]));
}

/** Asks for all that depends on what was read. */
function lookAround() {
	for (const View of [DiagnoseView, CodesView, NetworkView, SignatureView]) {
		render(View, { session, rest: '' }).unmount();
	}
	gather(session, 'test');
	return session.path;
}

test('a request with its reply', async () => {
	await paste(`${capture}\r\n${reply}`);
	expect(lookAround().verdict.stage).toBe('credentials');
	expect(session.capture?.host).toBe('rr-n1-tor.opensrs.net');
	expect(counts()).toEqual({ answer: 1, request: 1, transcript: 1 });
});

test('a paste so long that it is read as a job', async () => {
	await paste(`${reply}\n${'x'.repeat(70)}\n`.repeat(400));
	expect(lookAround().verdict.stage).toBe('credentials');
	expect(session.answer!.replies).toHaveLength(200);
	expect(counts()).toEqual({ answer: 1, request: 0, transcript: 1 });
});

test('reads edited text again, and nothing else', async () => {
	await paste(`${reply}\r\n\r\n${output}`);
	expect(session.taken.map(({ kind }) => kind)).toEqual(['reply', 'transcript']);
	session.reply.edit(session.reply.text.replace('401', '400'));
	lookAround();
	expect(session.answer!.replies[0]!.code).toBe('400');
	expect(counts()).toEqual({ answer: 2, request: 0, transcript: 1 });
});

test('switching the environment reads command output again, and nothing else', async () => {
	await paste(`${reply}\r\n\r\n${output}`);
	const codes = () => session.transcriptFindings.map(({ code }) => code);
	expect(codes()).toContain('other-environment');
	session.environment = 'test';
	lookAround();
	expect(codes()).not.toContain('other-environment');
	expect(session.path.stages.find(({ stage }) => stage === 'tcp')!.state).toBe('passed');
	expect(counts()).toEqual({ answer: 1, request: 0, transcript: 2 });
});

test('a later paste does not change earlier readings', async () => {
	await paste(reply);
	const { answer } = session;
	await paste(output);
	await vi.waitFor(() => expect(session.taken[0]?.kind).toBe('transcript'));
	lookAround();
	expect(session.answer).toBe(answer);
	expect(counts()).toEqual({ answer: 2, request: 0, transcript: 2 });
});

test('no reading is left after everything is cleared', async () => {
	await paste(`${reply}\r\n\r\n${output}`);
	session.forget();
	expect([session.answer, session.transcriptReading]).toEqual([null, null]);
	expect(session.reply.known('live')).toBeUndefined();
});
