import { defineConfig } from 'vitest/config';

/** The fuzz tests of the unit suite with many more rounds, seeded all the same: `npm run fuzz`. */
export default defineConfig({
	test: {
		environment: 'node',
		include: [
			'tests/core/reply/hostile.test.ts',
			'tests/core/request/fuzz.test.ts',
			'tests/core/network/transcripts/fuzz.test.ts',
			'tests/core/report/redact.property.test.ts',
			'tests/core/diagnose/recognise.test.ts'
		],
		env: {
			REPLY_FUZZ: '200000',
			FUZZ_INPUTS: '200000',
			TRANSCRIPT_FUZZ: '100000',
			FUZZ_RUNS: '50000'
		},
		testTimeout: 1_800_000,
		hookTimeout: 60_000
	}
});
