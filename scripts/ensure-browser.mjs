// Sees to it that the browser tests have a Chromium, and says in one line which one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debianPrograms, findBrowser, findShell, isRootOnDebian } from './browser.mjs';

function run(command, args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function installDebianPackages(names) {
	console.log(`Installing for the browser tests, with apt-get: ${names.join(' ')}`);
	const patient = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
	// A list that cannot be fetched need not be the one that is needed: install decides.
	run('apt-get', [...patient, 'update']);
	return run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...names]);
}

function installPlaywrightDownload() {
	console.log("No Chrome or Chromium is installed; Playwright's own is used.");
	return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

function ensureBrowser() {
	if (!process.env.CHROMIUM_PATH && isRootOnDebian()) {
		const missing = Object.keys(debianPrograms).filter((name) => !existsSync(debianPrograms[name]));
		if (missing.length > 0) installDebianPackages(missing);
	}
	const found = findBrowser();
	const shell = findShell();
	if (found) console.log(`The browser tests use ${shell ? `${shell} and ${found}` : found}.`);
	else if (!installPlaywrightDownload()) {
		throw new Error(
			'The browser tests need Chrome or Chromium, and none could be found or installed.\n' +
				'Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.'
		);
	}
}

try {
	ensureBrowser();
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
