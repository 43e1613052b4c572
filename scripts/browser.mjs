import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's packages of these names put their programs. */
export const debianPrograms = {
	chromium: '/usr/bin/chromium',
	'chromium-headless-shell': '/usr/bin/chromium-headless-shell'
};

/** A Chromium that phones home would be counted against the page. */
export const quietArguments = [
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/**
 * The whole Chromium for the browser tests: the one named by CHROMIUM_PATH, else one that is
 * installed in a usual place.
 *
 * @returns {string | undefined} its path; undefined leaves the choice to Playwright's own download
 * @throws {Error} if CHROMIUM_PATH names a file that is not there
 */
export function findBrowser({
	env = process.env,
	platform = process.platform,
	exists = existsSync
} = {}) {
	const named = env.CHROMIUM_PATH;
	if (named && !exists(named)) throw new Error(`CHROMIUM_PATH is ${named}, and no file is there.`);
	return named || usualPlaces(env, platform).find((path) => exists(path));
}

/**
 * Chromium without a window, which starts much faster and does all but a few things the same.
 * CHROMIUM_PATH comes before it.
 *
 * @returns {string | undefined} its path; undefined if it is not installed
 */
export function findShell({ env = process.env, exists = existsSync } = {}) {
	const shell = debianPrograms['chromium-headless-shell'];
	return !env.CHROMIUM_PATH && exists(shell) ? shell : undefined;
}

function usualPlaces(env, platform) {
	if (platform === 'win32') {
		return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
			.filter(Boolean)
			.flatMap((folder) => [
				join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
				join(folder, 'Chromium', 'Application', 'chrome.exe')
			]);
	}
	if (platform === 'darwin') {
		return ['', env.HOME ?? ''].flatMap((home) => [
			`${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
			`${home}/Applications/Chromium.app/Contents/MacOS/Chromium`
		]);
	}
	// A snap comes last: it is shut out of the temporary folder that the tests open pages from.
	return [
		debianPrograms.chromium,
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/usr/bin/chromium-browser',
		'/snap/bin/chromium'
	];
}

/** Whether this process may install Debian packages. Ubuntu's `chromium` is only a snap. */
export function isRootOnDebian() {
	if (process.getuid?.() !== 0) return false;
	try {
		return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}
