/**
 * The commands and the probe script that the page writes, as it writes them for live, run on the
 * calling host by each POSIX shell, and what they print read back: the round trip.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StageId } from '../../src/core/finding.ts';
import { commands, type CommandId } from '../../src/core/network/commands/index.ts';
import { writeCommand } from '../../src/core/network/commands/write.ts';
import { endpoints } from '../../src/core/network/endpoints.ts';
import { posixProbe } from '../../src/core/network/probe/posix.ts';
import { readTranscript } from '../../src/core/network/transcripts/read.ts';
import { complaints, type Judged } from '../core/network/transcripts/judge.ts';
import { sightOf } from '../core/network/transcripts/sights.ts';
import { onlyInstalled, sayMissing } from './net/installed.ts';
import { apiPort, liveHost, openLab, type Lab } from './net/lab.ts';
import { inSituation, type Situation } from './net/situations.ts';
import { addresses, whyNoNamespaces } from './net/topology.ts';
import { firstFailed, stagesIn } from '../core/network/transcripts/stages.ts';

const expected = { host: liveHost, port: apiPort };
const shells = {
	bash: { call: ['bash'], needs: 'bash', package: 'bash' },
	dash: { call: ['dash'], needs: 'dash', package: 'dash' },
	zsh: { call: ['zsh', '-f'], needs: 'zsh', package: 'zsh' },
	busybox: { call: ['busybox', 'sh'], needs: 'busybox', package: 'busybox' }
} as const;
type Shell = keyof typeof shells;

/** By command: the tool of the matrix that it uses, and how far that sees. */
const uses: Partial<Record<CommandId, Judged & { tool: string }>> = {
	'dns-system': { tool: 'getent', reach: 'dns' },
	'dns-nslookup': { tool: 'nslookup', reach: 'dns' },
	'dns-dig': { tool: 'dig', reach: 'dns' },
	ping: { tool: 'ping', reach: 'icmp' },
	'ping-four': { tool: 'ping', reach: 'icmp' },
	traceroute: { tool: 'traceroute', reach: 'icmp' },
	'tcp-nc': { tool: 'nc', reach: 'tcp' },
	'tcp-bash': { tool: 'bash-tcp', reach: 'tcp' },
	'tls-article': { tool: 'openssl', reach: 'tls' },
	tls: { tool: 'openssl', reach: 'tls' },
	'tls-certificate': { tool: 'openssl-certificate', reach: 'tls', proves: false },
	'allow-list-probe': { tool: 'curl', reach: 'http', proxied: true }
};

const why = whyNoNamespaces();
if (why) sayMissing(`The generated commands are NOT RUN: ${why}`);

describe.skipIf(why !== null)('the round trip', () => {
	const here = onlyInstalled('the shells', shells) as Shell[];
	let lab: Lab;
	beforeAll(async () => {
		lab = await openLab();
		writeFileSync(join(lab.folder, 'opensrs-probe.sh'), posixProbe(endpoints.live));
	});
	afterAll(() => lab.close());

	it.each<Situation>([
		'ok',
		'nxdomain',
		'servfail',
		'refused',
		'filtered',
		'icmp-silent',
		'stall',
		'expired',
		'wrong-name',
		'unknown-ca',
		'bare-xml',
		'http-denial',
		'html'
	])('of each command: %s', async (situation) => {
		const problems: string[] = [];
		await inSituation(lab, situation, () =>
			Promise.all(
				(Object.keys(uses) as CommandId[]).map(async (id, index) => {
					const judged = uses[id]!;
					const text = commandText(id);
					// Each shell gets its turn; the probe below runs in all of them.
					const shell = here[index % here.length]!;
					const args = ['-s', 'INT', '6', ...shells[shell].call, '-c', text];
					const { output, code } = await lab.run('timeout', args, { terminal: true, seconds: 30 });
					const scrollback = `ops@web1:~$ ${text}\n${output}\nops@web1:~$ `;
					const reading = readTranscript(scrollback, { expected, now: Date.now() });
					const stopped = code === 124 || code === 130;
					const all = complaints(judged.tool, judged, situation, reading);
					const wrong = stopped ? all.filter((text) => text.startsWith('passed ')) : all;
					problems.push(...wrong.map((what) => `${shell} ${id}: ${what}\n${scrollback}`));
				})
			)
		);
		expect(problems).toEqual([]);
	});

	it('of the outbound address', async () => {
		await inSituation(lab, 'ok', async () => {
			for (const id of ['outbound-ip-curl', 'outbound-ip-wget'] as const) {
				const text = commandText(id);
				const { output } = await lab.run('sh', ['-c', text], { terminal: true });
				const reading = readTranscript(`$ ${text}\n${output}`, { expected });
				expect(reading.outboundIps.map(({ address }) => address)).toEqual([addresses.caller]);
			}
		});
	});

	const stagesOfProbe: [Situation, StageId | null][] = [
		['ok', null],
		['nxdomain', 'dns'],
		['dns-silent', 'dns'],
		['refused', 'tcp'],
		['filtered', 'tcp'],
		['stall', 'tls'],
		['plain-text', 'tls'],
		['expired', 'tls'],
		['wrong-name', 'tls'],
		['small-dh', 'tls'],
		['bare-xml', 'allow-list'],
		['http-denial', 'allow-list']
	];
	it.each(stagesOfProbe)(
		'of the probe script: %s',
		async (situation, stage) => {
			await inSituation(lab, situation, async () => {
				const runs = here.map(async (shell) => {
					const [program, ...options] = shells[shell].call;
					const { output } = await lab.run(program, [...options, 'opensrs-probe.sh'], {
						seconds: 110
					});
					const reading = readTranscript(output, { expected, now: Date.now() });
					const codes = reading.findings.map(({ code }) => code);
					expect(firstFailed(reading), `${shell}\n${output}`).toBe(stage);
					expect(codes).not.toContain('cut-off');
					if (stage !== null) {
						expect(
							codes.some((code) => sightOf[situation]!.codes.includes(code)),
							output
						).toBe(true);
					} else expect(stagesIn(reading)['allow-list'].state).toBe('passed');
					if (stage !== 'dns') {
						expect(reading.outboundIps.map(({ address }) => address)).toContain(addresses.caller);
					}
				});
				await Promise.all(runs);
			});
		},
		150_000
	);
});

function commandText(id: CommandId): string {
	const written = writeCommand(commands[id], 'posix', endpoints.live);
	if (!written.ok) throw new Error(written.why);
	return written.text;
}
