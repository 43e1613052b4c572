import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, settings, type Language } from '../../../src/core/reference/index.ts';

const folder = 'src/core/reference';
const rows: [string, Language][] = Object.entries(languages);

test.each(['clients', 'vectorTests'])('every file in %s is on the list', (name) => {
	const listed = rows.map(([, { client, vectorTest }]) =>
		name === 'clients' ? client.fileName : vectorTest.fileName
	);
	expect(readdirSync(`${folder}/${name}`).sort()).toEqual(listed.sort());
});

describe.each(rows)('%s', (_id, { client, vectorTest, traps, checked, run, needs, trust }) => {
	test('shows the files as they are', () => {
		expect(client.source).toBe(readFileSync(`${folder}/clients/${client.fileName}`, 'utf8'));
		expect(vectorTest.source).toBe(
			readFileSync(`${folder}/vectorTests/${vectorTest.fileName}`, 'utf8')
		);
		for (const { source } of [client, vectorTest]) {
			// Windows PowerShell 5 and older compilers misread anything else.
			expect(source).toMatch(/^[\t\n -~]+\n$/);
			expect(source).not.toMatch(/[ \t]$/m);
		}
	});

	test('reads every setting, calls the test endpoint, and holds no key', () => {
		for (const { name } of settings) expect(client.source).toContain(name);
		expect(client.source).toContain('horizon.opensrs.net');
		expect(client.source).toContain('55443');
		expect(client.source).not.toMatch(/[0-9a-f]{16}/i);
		expect(client.source).not.toMatch(/verify_none|insecure|-k\b|CERT_NONE|rejectUnauthorized/i);
	});

	test('has words for all that the page says', () => {
		expect(traps.length).toBeGreaterThanOrEqual(5);
		for (const text of [run, needs, trust, ...traps.flatMap(Object.values)]) {
			expect(text.trim()).not.toBe('');
		}
		expect(run).toContain(client.fileName.replace(/\.\w+$/, ''));
		if (!checked.ran) expect(checked.why).toContain('has not been run');
	});
});

test('only PowerShell has not been run', () => {
	const notRun = rows.filter(([, { checked }]) => !checked.ran).map(([id]) => id);
	expect(notRun).toEqual(['powershell']);
});
