import { expect, test } from 'vitest';
import { findBrowser, findShell } from '../../scripts/browser.mjs';

const only =
	(...paths: string[]) =>
	(path: string) =>
		paths.includes(path);

test('CHROMIUM_PATH comes first', () => {
	const env = { CHROMIUM_PATH: '/opt/mine' };
	const exists = only('/opt/mine', '/usr/bin/chromium');
	expect(findBrowser({ env, platform: 'linux', exists })).toBe('/opt/mine');
});

test('reports a CHROMIUM_PATH that does not exist, instead of ignoring it', () => {
	const env = { CHROMIUM_PATH: '/opt/gone' };
	expect(() => findBrowser({ env, platform: 'linux', exists: only('/usr/bin/chromium') })).toThrow(
		'CHROMIUM_PATH is /opt/gone'
	);
});

test('an installed browser is found in the usual places', () => {
	const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	const cases = [
		['linux', {}, '/usr/bin/google-chrome'],
		['darwin', { HOME: '/Users/me' }, mac],
		['darwin', { HOME: '/Users/me' }, `/Users/me${mac}`]
	] as const;
	for (const [platform, env, path] of cases) {
		expect(findBrowser({ platform, env, exists: only(path) })).toBe(path);
	}
	const windows = findBrowser({
		platform: 'win32',
		env: { PROGRAMFILES: 'C:\\Program Files' },
		exists: (path) => path.startsWith('C:\\Program Files') && path.endsWith('chrome.exe')
	});
	expect(windows).toContain('Chrome');
});

test('without any, the choice is left to Playwright', () => {
	expect(findBrowser({ env: {}, platform: 'linux', exists: () => false })).toBeUndefined();
});

test('uses the headless shell if it is installed and no other browser is named', () => {
	const shell = '/usr/bin/chromium-headless-shell';
	expect(findShell({ env: {}, exists: only(shell) })).toBe(shell);
	expect(findShell({ env: { CHROMIUM_PATH: '/opt/mine' }, exists: () => true })).toBeUndefined();
	expect(findShell({ env: {}, exists: () => false })).toBeUndefined();
	// It cannot stand in for the whole browser.
	expect(findBrowser({ env: {}, platform: 'linux', exists: only(shell) })).toBeUndefined();
});
