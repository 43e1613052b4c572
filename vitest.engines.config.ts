import { defineConfig } from 'vitest/config';

/**
 * The main journeys in Chromium, Firefox and WebKitGTK: `npm run test:engines`. An engine that is
 * not installed is skipped and named; with CI=true it fails.
 */
export default defineConfig({
	test: {
		name: 'engines',
		environment: 'node',
		include: ['tests/engines/*.engine.ts'],
		globalSetup: 'tests/e2e/support/setup.ts',
		testTimeout: 90_000,
		hookTimeout: 90_000,
		// A busy machine can stop a browser for seconds; what fails each time is wrong.
		retry: process.env['CI'] ? 2 : 0,
		maxWorkers: 2,
		disableConsoleIntercept: true
	}
});
