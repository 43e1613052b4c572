/**
 * Every tool against every fault: what it prints is read, and must give the right first failed
 * stage and the right words. Each runs with a terminal and without one, as in a log.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from '../../src/core/network/transcripts/read.ts';
import { complaints } from '../core/network/transcripts/judge.ts';
import { saveFixtures, saveTime, saving, type Printed } from './net/fixtures.ts';
import { onlyInstalled, sayMissing } from './net/installed.ts';
import { liveHost, apiPort, openLab, type Lab } from './net/lab.ts';
import { formatMatrix, notRunHere, type Cell } from './net/matrix.ts';
import { inSituation, situations, situationSays, type Situation } from './net/situations.ts';
import { toolRow, tools, type Tool } from './net/tools.ts';
import { whyNoNamespaces } from './net/topology.ts';

const expected = { host: liveHost, port: apiPort };
const fixtures = fileURLToPath(new URL('../core/network/fixtures/lab/', import.meta.url));
const why = whyNoNamespaces();
if (why) sayMissing(`The matrix is NOT RUN: ${why}`);

describe.skipIf(why !== null)('tools against faults', () => {
	const here = onlyInstalled('the tools', tools) as Tool[];
	const cells = new Map<string, Cell>();
	const printed = new Map<Tool, Printed[]>();
	let lab: Lab;

	beforeAll(async () => {
		lab = await openLab();
	});
	afterAll(async () => {
		await lab.close();
		console.log(formatMatrix(here, situations, cells));
		console.log(notRunHere);
		if (!saving) return;
		for (const [tool, all] of printed) saveFixtures(`${fixtures}${tool}.txt`, all);
		saveTime(fixtures);
	});

	it.each(situations)('%s', async (situation) => {
		const problems: string[] = [];
		await inSituation(lab, situation, (env) =>
			Promise.all(
				here.flatMap((tool) =>
					[true, false].map(async (terminal) => {
						const text = await scrollback(lab, tool, env, terminal);
						const reading = readTranscript(text, { expected, now: Date.now() });
						const wrong = complaints(tool, toolRow(tool), situation, reading, terminal);
						problems.push(...wrong.map((problem) => `${tool}: ${problem}\n${text}`));
						if (!terminal) return;
						cells.set(`${tool} ${situation}`, { reading, wrong: wrong.length > 0 });
						keep(tool, situation, text);
					})
				)
			)
		);
		expect(problems, situationSays(situation)).toEqual([]);
	});

	function keep(tool: Tool, situation: Situation, text: string): void {
		const all = printed.get(tool) ?? [];
		all.push({ situation, text });
		printed.set(tool, all);
	}
});

/** The command behind its prompt, what it printed, and the next prompt. */
async function scrollback(
	lab: Lab,
	tool: Tool,
	env: Record<string, string>,
	terminal: boolean
): Promise<string> {
	const { command } = toolRow(tool);
	const { output } = await lab.run('bash', ['-c', command], { env, terminal });
	const gap = output === '' || output.endsWith('\n') ? '' : '\n';
	return `ops@web1:~$ ${command}\n${output}${gap}ops@web1:~$ \n`;
}
