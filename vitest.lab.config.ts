import { defineConfig } from 'vitest/config';

/**
 * The lab: real tools against servers that fail on purpose. `npx vitest run --config
 * vitest.lab.config.ts`, as root on Linux. What is not installed is skipped and counted;
 * with LAB_STRICT=1 it fails.
 */
export default defineConfig({
	test: {
		name: 'lab',
		environment: 'node',
		include: ['tests/lab/**/*.lab.test.ts', 'tests/hosting/*.lab.ts'],
		testTimeout: 120_000,
		hookTimeout: 60_000,
		// Real programs race on a busy machine; what fails each time is wrong.
		retry: process.env['CI'] ? 2 : 0,
		// Network namespaces and ports are shared by the whole machine.
		fileParallelism: false,
		disableConsoleIntercept: true
	}
});
