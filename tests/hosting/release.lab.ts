/**
 * A release, from the tag to the files that are attached: the steps of the workflows run literally
 * in clean clones. Not as on GitHub: `npm ci` is answered with the packages of this tree, both
 * builds run on this Node, and `gh` only writes down what it was asked.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { installed } from '../lab/support/posixShells.ts';
import { readWorkflow, runJob, type Outcome, type Stage } from './support/workflow.ts';

const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
const tag = `v${version}`;
const notes = 'What a person gets.\n';
let folder: string;
let stage: Stage;

const git = (...args: string[]) =>
	execFileSync('git', ['-C', stage.repository, ...args], { encoding: 'utf8' }).trim();

/** A folder with the programs that stand in for npm and gh. */
function standIns(): string {
	const programs = join(folder, 'programs');
	mkdirSync(programs);
	const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
	const scripts = {
		npm: `if [ "$1" = ci ]; then exec ln -s '${resolve('node_modules')}' node_modules; fi
exec '${npm}' "$@"`,
		gh: `printf '%s\\n' "$@" > '${join(folder, 'asked')}'
[ -n "$GH_TOKEN" ]
[ -n "$GH_REPO" ]
for each; do case $each in */*) test -s "$each" ;; esac; done`
	};
	for (const [name, text] of Object.entries(scripts)) {
		writeFileSync(join(programs, name), `#!/bin/sh\nset -e\n${text}\n`);
		chmodSync(join(programs, name), 0o755);
	}
	return programs;
}

/** Runs one job of a workflow, in a folder of its own. */
let runs = 0;
function run(workflow: string, job: string, env: NodeJS.ProcessEnv = {}): Outcome {
	const found = readWorkflow(workflow).jobs[job]!;
	return runJob(found, `${job}-${++runs}`, { ...stage, env: { ...stage.env, ...env } });
}

describe.runIf(installed('ruby'))('a release', () => {
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'release-'));
		const path = standIns() + delimiter + process.env['PATH'];
		const env: NodeJS.ProcessEnv = { ...process.env, GITHUB_REF_NAME: tag, PATH: path };
		// What the test runner sets must not reach the build.
		delete env['NODE_ENV'];
		delete env['VITEST'];
		stage = { folder, env, repository: join(folder, 'repository') };
		execFileSync('git', ['clone', '--quiet', '--no-local', '.', stage.repository]);
		// Tests run before their commit too.
		cpSync('package.json', join(stage.repository, 'package.json'));
		const changes = `# Changelog\n\n## [Unreleased]\n\n## [${version}] - 2026-11-30\n\n${notes}\n## [0.0.1]\n\nOld.\n`;
		writeFileSync(join(stage.repository, 'CHANGELOG.md'), changes);
		git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-qam', tag);
		git('tag', tag);
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('stops if the tag is not the version', () => {
		for (const other of ['v99.0.0', version, `${tag}-rc.1`]) {
			const { status, printed } = run('release', 'agree', { GITHUB_REF_NAME: other });
			expect(status, other).toBe(1);
			expect(printed).toContain(`The tag is ${other}, but package.json says ${version}.`);
		}
	});

	it('stops if the changelog does not mention the version', () => {
		git('checkout', '-q', '-b', 'silent');
		const file = join(stage.repository, 'CHANGELOG.md');
		writeFileSync(file, readFileSync(file, 'utf8').replace(notes, ''));
		git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-qam', 'silent');
		const { status, printed } = run('release', 'agree');
		git('checkout', '-q', tag);
		expect(status).toBe(1);
		expect(printed).toContain(`CHANGELOG.md says nothing below ## [${version}].`);
	});

	it('stops if the page is not the one that was summed', () => {
		const page = join(folder, 'artifacts', 'page');
		mkdirSync(page, { recursive: true });
		mkdirSync(join(folder, 'artifacts', 'notes'), { recursive: true });
		writeFileSync(join(page, 'index.html'), 'changed on the way');
		writeFileSync(join(page, 'index.html.sha256'), `${'0'.repeat(64)}  index.html\n`);
		const { status, printed } = run('release', 'release');
		expect(status).toBe(1);
		expect(printed).toContain('index.html: FAILED');
	});

	it('attaches the page, its sum, the headers and the whole site, built from the tag', async () => {
		const agree = run('release', 'agree');
		expect([agree.status, agree.printed]).toEqual([0, '']);
		const build = run('checks', 'build');
		expect(build.status, build.printed).toBe(0);
		expect(build.printed).toContain('index.html: OK');
		const release = run('release', 'release');
		expect(release.status, release.printed).toBe(0);

		const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
		expect(asked.slice(0, 4)).toEqual(['release', 'create', tag, '--verify-tag']);
		const files = ['index.html', 'index.html.sha256', '_headers'].map((name) => `page/${name}`);
		expect(asked.slice(-4)).toEqual([...files, 'site.tar.gz']);
		const archive = join(release.workspace, 'site.tar.gz');
		const inside = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' });
		expect(inside).toContain('./codes/401/index.html\n');
		expect(inside).toContain('./sitemap.xml\n');
		const said = readFileSync(join(release.workspace, 'notes/notes.md'), 'utf8');
		expect(said.trim()).toBe(notes.trim());
		await showsItself(join(release.workspace, 'page/index.html'));
	}, 300_000);
});

/** The page that is attached names the tag's version and commit. */
async function showsItself(file: string): Promise<void> {
	const executablePath = findBrowser();
	const browser = await chromium.launch(executablePath ? { executablePath } : {});
	const page = await browser.newPage();
	await page.goto(`${pathToFileURL(file).href}#/about`);
	const shown = await page.locator('dl').innerText({ timeout: 30_000 });
	await browser.close();
	expect(shown.split(/\s+/)).toEqual(
		expect.arrayContaining([version, git('rev-parse', '--short=12', `${tag}^{commit}`)])
	);
}
