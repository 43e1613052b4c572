import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../src/network/transcripts/read.ts';
import { tools, type ToolRow } from '../../lab/net/tools.ts';
import { labFixtures, savedAt } from './fixtures.ts';
import { complaints } from './judge.ts';

const expected = { host: 'rr-n1-tor.opensrs.net', port: 55443 };
const rows: Readonly<Record<string, ToolRow>> = tools;

describe('what real tools printed in the lab', () => {
	const fixtures = labFixtures();

	it('has every tool in each situation', () => {
		expect(new Set(fixtures.map(({ tool }) => tool)).size).toBe(Object.keys(tools).length);
		expect(new Set(fixtures.map(({ situation }) => situation)).size).toBe(41);
	});

	it.each(Object.keys(tools))('is read right for %s', (tool) => {
		const wrong = fixtures
			.filter((fixture) => fixture.tool === tool)
			.flatMap(({ situation, text }) =>
				complaints(
					tool,
					rows[tool]!,
					situation,
					readTranscript(text, { expected, now: savedAt })
				).map((problem) => `${situation}: ${problem}`)
			);
		expect(wrong).toEqual([]);
	});
});
