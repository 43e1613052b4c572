import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** A test that takes longer hangs; how fast it is, no test asks. */
const minutes = 60_000;

/** Tests on random input. `npm test` runs a few rounds of each, `long` and `fuzz` many; all are seeded. */
const onRandomInput = [
	'tests/core/reply/hostile.test.ts',
	'tests/core/request/fuzz.test.ts',
	'tests/core/network/transcripts/fuzz.test.ts',
	'tests/core/report/redact.property.test.ts',
	'tests/core/report/generator.test.ts',
	'tests/core/report/prose.test.ts',
	'tests/core/diagnose/recognise.test.ts',
	'tests/core/signature/signature.test.ts'
];

/** Tests of which `npm test` runs a part (`tests/support/part.ts`) and `long` the whole. */
const inPart = [
	'tests/core/messages/framed.test.ts',
	'tests/core/network/transcripts/command.test.ts',
	'tests/core/report/redteam.test.ts',
	'tests/core/report/wrongPlace.test.ts',
	'tests/core/signature/mistakes/robust.test.ts',
	'tests/core/signature/search/search.test.ts',
	'tests/core/signature/search/wild.test.ts'
];

const patience = (duration: number) => ({ testTimeout: duration, hookTimeout: duration });

/** `vitest run --project unit --project component`; package.json has a script for each project. */
export default defineConfig({
	test: {
		// Vitest leaves one core to itself, which is half of a small machine.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.dom.test.ts', 'tests/**/*.lab.test.ts'],
					// Each file would load and compile the core anew, which takes longer than most tests.
					isolate: false,
					...patience(10 * minutes)
				}
			},
			{
				plugins: [svelte(), svelteTesting()],
				define: { __BUILD__: JSON.stringify({ version: 'test', commit: 'test' }) },
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/**/*.dom.test.ts'],
					setupFiles: ['tests/setup-dom.ts'],
					isolate: false,
					// One worker makes one jsdom; of more, each would make one for every file.
					maxWorkers: 1,
					sequence: { groupOrder: 1 },
					...patience(10 * minutes)
				}
			},
			{
				// The main journeys in Chromium, Firefox and WebKitGTK. An engine that is not installed is
				// skipped and named; with CI=true it fails.
				test: {
					name: 'engines',
					include: ['tests/engines/*.engine.ts'],
					globalSetup: 'tests/e2e/support/setup.ts',
					...patience(10 * minutes)
				}
			},
			{
				// Real tools against servers that fail on purpose, as root on Linux. What is not installed is
				// skipped and counted; with LAB_STRICT=1 it fails.
				test: {
					name: 'lab',
					include: ['tests/lab/**/*.lab.test.ts', 'tests/hosting/*.lab.ts'],
					// Network namespaces and ports are shared by the whole machine.
					fileParallelism: false,
					...patience(10 * minutes)
				}
			},
			{
				// Tests that take minutes, and more rounds of those on random input.
				test: {
					name: 'long',
					include: ['tests/**/*.long.ts', ...inPart, ...onRandomInput],
					env: {
						WHOLE: '1',
						REPLY_FUZZ: '30000',
						FUZZ_INPUTS: '30000',
						TRANSCRIPT_FUZZ: '1500',
						FUZZ_RUNS: '2000',
						REPORT_ROUNDS: '60000',
						SIGN_RUNS: '10000'
					},
					...patience(60 * minutes)
				}
			},
			{
				test: {
					name: 'fuzz',
					include: onRandomInput,
					env: {
						REPLY_FUZZ: '200000',
						FUZZ_INPUTS: '200000',
						TRANSCRIPT_FUZZ: '100000',
						FUZZ_RUNS: '50000',
						REPORT_ROUNDS: '60000',
						SIGN_RUNS: '100000'
					},
					...patience(60 * minutes)
				}
			}
		]
	}
});
