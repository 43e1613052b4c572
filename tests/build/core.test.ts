import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

/* The core without a page: a bundle of its public face, run by plain Node in a process of its own. */

const folder = mkdtempSync(join(tmpdir(), 'opensrs-core-'));

beforeAll(async () => {
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: folder,
			emptyOutDir: false,
			minify: false,
			lib: { entry: 'src/core/index.ts', formats: ['es'], fileName: () => 'core.mjs' }
		}
	});
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a script prints that has the public face as `core`, as JSON. */
function run(script: string): unknown {
	const file = join(folder, 'script.mjs');
	writeFileSync(
		file,
		`import * as core from './core.mjs';
		const utf8 = (text) => new TextEncoder().encode(text);
		const answer = () => { ${script} };
		process.stdout.write(JSON.stringify(answer()));`
	);
	return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

test('explains a wrong signature', () => {
	const xml = '<?xml version="1.0"?><OPS_envelope/>';
	const key = '0bae'.repeat(28);
	const wrong = md5(md5(xml + key + '\n') + key + '\n');
	const codes = run(`
		const { explanations } = core.explain({
			bodies: [utf8(${JSON.stringify(xml)})], keys: [utf8('${key}')], observed: '${wrong}'
		});
		return explanations[0].mistakes.map(({ code }) => code);
	`);
	expect(codes).toEqual([expect.stringContaining('newline')]);
});

test('reads a reply, adds it up and says what it means', () => {
	const reply =
		'<OPS_envelope><item key="response_code">401</item><item key="response_text">Authentication Failed</item></OPS_envelope>';
	const answer = run(`
		const bytes = utf8(${JSON.stringify(reply)});
		const { findings } = core.readReply(bytes);
		const path = core.addUp([{ source: 'reply', environment: 'live', at: 1, findings }], 'live');
		return {
			kind: core.recognise(bytes)[0].kind,
			stage: path.verdict.stage,
			codes: findings.map(({ code }) => code),
			about: core.verdictWords(path).about,
			said: findings.map(core.wordsOf).every(({ seen }) => seen !== '')
		};
	`);
	expect(answer).toMatchObject({ kind: 'reply', stage: 'credentials', said: true });
	expect(answer).toHaveProperty('codes[0]', 'reply-code');
	expect(answer).toHaveProperty('about', 'Credentials · Confirmed');
});

test('reads a transcript and a request', () => {
	const answer = run(`
		const { findings } = core.readTranscript(
			'$ nc -vz rr-n1-tor.opensrs.net 55443\\nnc: connect to rr-n1-tor.opensrs.net port 55443 (tcp) failed: Connection refused\\n'
		);
		const { request } = core.readRequest(utf8(
			'POST / HTTP/1.1\\nHost: horizon.opensrs.net:55443\\nX-Username: me\\nX-Signature: ${'a'.repeat(32)}\\nContent-Type: text/xml\\nContent-Length: 4\\n\\n<a/>'
		));
		return {
			failed: core.stagesOf(findings).find(({ state }) => state === 'failed').stage,
			odd: core.checkRequest(request, 'live').map(({ code }) => code)
		};
	`);
	expect(answer).toMatchObject({ failed: 'tcp' });
	expect(answer).toHaveProperty('odd[0]', 'host-other-environment');
});

test('removes a key from a text', () => {
	const key = '0bae'.repeat(28);
	const text = run(
		`return core.redact('key=${key}', core.prepareSecrets({ keys: ['${key}'] })).text;`
	);
	expect(text).not.toContain(key.slice(0, 16));
});
