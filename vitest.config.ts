import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/lab/**', 'tests/**/*.dom.test.ts']
				}
			},
			{
				plugins: [svelte(), svelteTesting()],
				define: { __BUILD__: JSON.stringify({ version: 'test', commit: 'test' }) },
				test: {
					name: 'component',
					environment: 'jsdom',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					include: ['tests/**/*.dom.test.ts'],
					setupFiles: ['tests/setup-dom.ts']
				}
			}
		]
	}
});
