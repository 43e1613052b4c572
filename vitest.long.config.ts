import { defineConfig } from 'vitest/config';

/** Tests that take minutes: `npx vitest run --config vitest.long.config.ts`. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/**/heavy/*.long.ts'],
		testTimeout: 600_000,
		hookTimeout: 600_000
	}
});
