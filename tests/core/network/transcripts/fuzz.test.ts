/**
 * Mutated transcripts. TRANSCRIPT_FUZZ=100000 runs as many; the unit suite runs a few. A seed that
 * failed is in the message and can be given as TRANSCRIPT_SEED.
 */
import { describe, expect, it } from 'vitest';
import { stageIds, type StageId } from '../../../../src/core/finding.ts';
import { toLines } from '../../../../src/core/network/transcripts/lines.ts';
import {
	readTranscript,
	type TranscriptReading
} from '../../../../src/core/network/transcripts/read.ts';
import { tools, type ToolRow } from '../../../lab/net/tools.ts';
import { expectLinear } from '../../../support/growth.ts';
import { labFixtures, quoted, quotedNames } from './fixtures.ts';
import { randomFrom } from './random.ts';
import { mutateLines, mutateText, noise } from './mutate.ts';
import { expectedSight, passedBy, type Sight } from './sights.ts';
import { stagesIn } from './stages.ts';

const rounds = Number(process.env.TRANSCRIPT_FUZZ ?? 150);
const seed = Number(process.env.TRANSCRIPT_SEED ?? 20261123);
const expected = { host: 'rr-n1-tor.opensrs.net', port: 55443 };
const rows: Readonly<Record<string, ToolRow>> = tools;
const fixtures = labFixtures();
const texts = [...fixtures.map(({ text }) => text), ...quotedNames().map(quoted)];

/** Written apart from the readers: what a line must at least hold to show that a stage passed. */
const shows: Partial<Record<StageId, RegExp>> = {
	dns: /fatal error|trusted|tcp filtered|tcp closed|on signal|\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]:[0-9a-f:]+|connect|open|succe|refused|reset|time|unreachable|No route|errno|SSL|TLS|HTTP|certificate|verif|repl|response_code|ip address|Couldn't|ping|\[closed\]|prohib|![HXA]|True|False|EOF|handshake|received|byte|schannel|SEC_E_|CRYPT_E_|error:|Read error|headers|was resolved|DNS:|Problems|host name|subject|issuer|owner|data|curl: \((?:1|7|18|28|35|5\d|60|77)\)/i,
	tcp: /connect|open|raddr=|on signal|fatal error|trusted|succe|reset|errno|Cipher is|SSL|TLS|HTTP|certificate|verif|repl|response_code|ip address|True|EOF|handshake|received|byte|DNS:|Problems|host name|subject|issuer|owner|data|schannel|SEC_E_|CRYPT_E_|error:|Read error|headers|Operation timed out after|curl: \((?:1|18|35|5\d|60|77)\)/i,
	tls: /verif|certificate is trusted|HTTP|repl|response_code|ip address|Problems: None|received|byte|reset|Read error|headers|data|curl: \((?:1|18|52|56)\)/i,
	'allow-list': /response_code/
};

function checkProofs(text: string, reading: TranscriptReading): void {
	const lines = toLines(text);
	for (const stage of stageIds) {
		const shown = stagesIn(reading)[stage];
		if (shown.state === 'unchecked') continue;
		const there = lines.filter(({ number }) => number === shown.line);
		expect(shown.text.trim(), stage).not.toBe('');
		// What would be cut in a word, or looks like a key, is given by its length.
		const [quoted = ''] = shown.text.split(/\[\d+ (?:characters|hex digits)\]/);
		expect(there.some((line) => line.text.includes(quoted))).toBe(true);
		if (shown.state === 'failed') continue;
		const whole = there.map((line) => line.text).join('\n');
		expect(whole, stage).toMatch(shows[stage] ?? /(?!)/);
	}
}

describe('mutated transcripts', () => {
	it(`are read without an exception and with a line for every stage (${rounds})`, () => {
		for (let round = 0; round < rounds; round++) {
			const random = randomFrom(seed + round);
			const text = mutateText(texts, random);
			try {
				checkProofs(text, readTranscript(text, { expected }));
			} catch (error) {
				throw new Error(`TRANSCRIPT_SEED=${seed + round}\n${text}`, { cause: error });
			}
		}
	});

	it.each(noise)('are read in linear time with many %j in a line', (piece) => {
		const random = randomFrom(seed);
		for (let round = 0; round < 8; round++) {
			const lines = texts[Math.floor(random() * texts.length)]!.split('\n');
			const number = Math.floor(random() * lines.length);
			const line = lines[number]!;
			const at = Math.floor(random() * line.length);
			// Lines are cut at 2000 characters, and the end of it shall stay; a hundred of them show
			// what one takes.
			const mutated = (length: number) => {
				const many = piece.repeat(Math.ceil(length / piece.length));
				const long = `${line.slice(0, at)}${many}${line.slice(at)}\n`.repeat(100);
				return lines.with(number, long).join('\n');
			};
			const read = (text: string) => readTranscript(text, { expected });
			expectLinear(mutated, read, 1800, `character ${at} of ${JSON.stringify(line)}`);
		}
	});

	it('never pass a stage at or after the fault, nor one that the tool cannot see', () => {
		for (let round = 0; round < rounds; round++) {
			const random = randomFrom(seed + round);
			const { tool, situation, text } = fixtures[Math.floor(random() * fixtures.length)]!;
			const { reach, proxied } = rows[tool]!;
			const mutated = mutateLines(text, random);
			const passed = stageIds.filter(
				(stage) => stagesIn(readTranscript(mutated, { expected }))[stage].state === 'passed'
			);
			const allowed = passedBy[reach];
			const behindProxy = situation.startsWith('proxy-') && situation !== 'proxy-407' && !proxied;
			const sight = behindProxy ? 'unseen' : expectedSight(tool, reach, situation);
			const fault = sight === 'unseen' ? stageIds.length : earliest(sight);
			const wrong = passed.filter(
				(stage) => !allowed.includes(stage) || stageIds.indexOf(stage) >= fault
			);
			expect(wrong, `${tool} ${situation}, TRANSCRIPT_SEED=${seed + round}\n${mutated}`).toEqual(
				[]
			);
		}
	});
});

function earliest({ stage }: Sight): number {
	const stages = (Array.isArray(stage) ? stage : [stage]) as (StageId | null)[];
	const known = stages.filter((each) => each !== null).map((each) => stageIds.indexOf(each));
	return Math.max(...(known.length > 0 ? known : [stageIds.length]));
}
