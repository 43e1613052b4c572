import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../../src/core/network/transcripts/read.ts';
import { tools, type ToolRow } from '../../../lab/net/tools.ts';
import { labFixtures, savedAt } from './fixtures.ts';
import { complaints } from './judge.ts';
import { stagesIn } from './stages.ts';

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

	it.each(['small-dh', 'old-tls', 'plain-text', 'reset-in-handshake'])(
		'takes no "Verify return code: 0 (ok)" for a handshake: %s',
		(situation) => {
			const { text } = fixtures.find(
				(one) => one.tool === 'openssl' && one.situation === situation
			)!;
			// The one line that names the fault is lost, as in a paste that was cut and joined.
			const without = text.split('\n').filter((line) => !/:error:|^write:errno/.test(line));
			expect(without.join('\n')).toContain('Verify return code: 0 (ok)');
			expect(stagesIn(readTranscript(without.join('\n'), { expected })).tls.state).not.toBe(
				'passed'
			);
		}
	);
});
