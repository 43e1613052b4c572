/** The workflows for GitHub, as far as they can be judged without GitHub. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runsOn } from '../../scripts/packages.mjs';
import { installed } from '../lab/support/posixShells.ts';
import { readWorkflow, type Job } from './support/workflow.ts';

const names = ['checks', 'ci', 'release'] as const;
const readable = installed('ruby');

describe.runIf(readable).each(names)('%s.yml', (name) => {
	const workflow = readable ? readWorkflow(name) : { permissions: {}, jobs: {} };
	const jobs = Object.entries(workflow.jobs);
	const steps = jobs.flatMap(([, job]) => job.steps ?? []);

	it('gives no permission to all jobs, and each a short time limit', () => {
		expect(workflow.permissions).toEqual({});
		for (const [id, job] of jobs) {
			expect(job.permissions, id).toBeDefined();
			if (!job.uses) expect(job['timeout-minutes'], id).toBeLessThanOrEqual(90);
		}
	});

	it('uses actions of GitHub itself, by major version, and workflows of its own', () => {
		const used = [...steps, ...jobs.map(([, job]) => job)].flatMap(({ uses }) => uses ?? []);
		expect(used.length).toBeGreaterThan(0);
		for (const uses of used) {
			expect(uses).toMatch(/^(?:actions\/[\w-]+@v\d+|\.\/\.github\/workflows\/checks\.yml)$/);
			if (uses.startsWith('./')) expect(statSync(uses).isFile()).toBe(true);
		}
	});

	it('leaves no token in a checkout, and puts no expression into a shell', () => {
		for (const step of steps) {
			if (step.uses?.startsWith('actions/checkout@')) {
				expect(step.with?.['persist-credentials']).toBe(false);
			}
			expect(step.run ?? '').not.toContain('${{');
		}
	});

	it('runs scripts that package.json has', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		for (const { run = '' } of steps) {
			for (const [, script] of run.matchAll(/npm (?:run )?(?!ci\b)([\w:]+)/g)) {
				expect(Object.keys(scripts)).toContain(script);
			}
			for (const [program] of run.matchAll(/^\.\S+/gm)) {
				expect(statSync(program).mode & 0o111, program).not.toBe(0);
			}
		}
	});
});

describe.runIf(readable)('together', () => {
	const jobOf = (name: (typeof names)[number], id: string): Job => readWorkflow(name).jobs[id]!;

	it('they write only where they publish', () => {
		const writers = names.flatMap((name) =>
			Object.entries(readWorkflow(name).jobs).flatMap(([id, { permissions = {} }]) =>
				Object.entries(permissions).flatMap(([what, how]) =>
					how === 'write' ? [`${name} ${id} ${what}`] : []
				)
			)
		);
		expect(writers).toEqual([
			'ci publish pages',
			'ci publish id-token',
			'release release contents'
		]);
		const publishers = [jobOf('ci', 'publish'), jobOf('release', 'release')];
		expect(JSON.stringify(publishers)).not.toMatch(/npm|node|checkout/);
	});

	it('they test on each line of Node that the project promises to run on', () => {
		const versions = jobOf('checks', 'test').strategy?.matrix['node'];
		expect(versions).toEqual([20, 22, 24]);
		expect(versions?.every((major) => runsOn(`${major}.99.0`))).toBe(true);
		expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('>=20.19');
	});
});
