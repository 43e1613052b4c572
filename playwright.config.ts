import { defineConfig, type LaunchOptions } from '@playwright/test';
import { findBrowser, findShell, quietArguments } from './scripts/browser.mjs';

const launch = (program: string | undefined): LaunchOptions => ({
	...(program && { executablePath: program }),
	args: quietArguments
});
const browser = findBrowser();

/**
 * The tests build the page themselves into a folder of their own and serve it on a free port
 * (tests/e2e/support/setup.ts); each opens it from http, from file://, or from both.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/support/setup.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// They stop what hangs. A busy machine can stop a browser for seconds, and nothing retries.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	reporter: 'list',
	projects: [
		{
			// A headless shell starts a test in a quarter of the time.
			name: 'chromium',
			grepInvert: /@full/,
			use: {
				launchOptions: launch(findShell() ?? browser),
				// Cleared by Playwright between tests, as a new one would be.
				reuseContext: true
			}
		},
		{
			// What only the whole browser does, such as keeping a page that was left.
			name: 'full-chromium',
			grep: /@full/,
			use: { ...(!browser && { channel: 'chromium' }), launchOptions: launch(browser) }
		}
	]
});
