import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Step {
	name?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
	'working-directory'?: string;
}

export interface Job {
	uses?: string;
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	strategy?: { matrix: Record<string, unknown[]> };
	steps?: Step[];
}

export interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

/** Reads a workflow with Ruby's YAML, so that the project needs no parser of its own. */
export function readWorkflow(name: string): Workflow {
	const input = readFileSync(`.github/workflows/${name}.yml`);
	const program = 'puts JSON.generate(YAML.safe_load(STDIN.read))';
	return JSON.parse(
		execFileSync('ruby', ['-ryaml', '-rjson', '-e', program], { input, encoding: 'utf8' })
	);
}

/** What takes the place of GitHub. */
export interface Stage {
	/** The repository that is checked out, at its HEAD. */
	repository: string;
	/** Holds the folders of the jobs and their artifacts. */
	folder: string;
	env: NodeJS.ProcessEnv;
}

export interface Outcome {
	/** Exit code of the first step that failed, or 0. */
	status: number | null;
	printed: string;
	/** The folder that the job ran in. */
	workspace: string;
}

/**
 * Runs a job's steps as GitHub does: a `run` literally, in `bash -e`; of the actions only what
 * these workflows use of them.
 * @throws {Error} if a step uses another action
 */
export function runJob(job: Job, name: string, stage: Stage): Outcome {
	const workspace = join(stage.folder, name);
	mkdirSync(workspace);
	let printed = '';
	for (const step of job.steps ?? []) {
		if (step.uses) {
			act(step, workspace, stage);
			continue;
		}
		const script = join(stage.folder, `${name}.sh`);
		writeFileSync(script, step.run!);
		const { status, stdout, stderr } = spawnSync('bash', ['-e', script], {
			cwd: join(workspace, step['working-directory'] ?? ''),
			env: { ...stage.env, ...step.env },
			encoding: 'utf8'
		});
		printed += stdout + stderr;
		if (status !== 0) return { status, printed, workspace };
	}
	return { status: 0, printed, workspace };
}

function act({ uses, with: given = {} }: Step, workspace: string, stage: Stage): void {
	const target = join(workspace, String(given['path'] ?? ''));
	const artifact = join(stage.folder, 'artifacts', String(given['name']));
	switch (uses!.split('@')[0]) {
		case 'actions/checkout':
			execFileSync('git', ['clone', '--quiet', '--no-local', stage.repository, target]);
			return;
		case 'actions/setup-node':
			return;
		case 'actions/upload-artifact':
			if (!existsSync(target)) throw new Error(`nothing to upload at ${target}`);
			mkdirSync(artifact, { recursive: true });
			cpSync(target, statSync(target).isFile() ? join(artifact, String(given['path'])) : artifact, {
				recursive: true
			});
			return;
		case 'actions/download-artifact':
			cpSync(artifact, target, { recursive: true });
			return;
		default:
			throw new Error(`not known here: ${uses}`);
	}
}
