import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

const whole = tests.projects!.find(({ name }) => name === 'full-chromium')!;

/** The figures of the page in a browser: `npm run bench`. One at a time, or they disturb each other. */
export default defineConfig({
	...tests,
	testDir: 'tests/bench',
	testMatch: '*.bench.spec.ts',
	workers: 1,
	projects: [{ name: 'bench', use: whole.use! }]
});
