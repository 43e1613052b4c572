import { defineConfig } from '@playwright/test';
import { findBrowser, quietArguments } from './scripts/browser.mjs';

const executablePath = findBrowser();

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
	timeout: 60_000,
	// A busy machine can stop a browser for seconds; what fails each time is wrong.
	retries: process.env.CI ? 2 : 0,
	reporter: 'list',
	use: {
		launchOptions: {
			...(executablePath && { executablePath }),
			args: quietArguments
		}
	}
});
