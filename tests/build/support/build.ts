import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Builds the page as `npm run build` does, into a new temporary folder.
 * @param source the folder that holds vite.config.ts
 * @returns the folder with the built page
 */
export async function buildPage(source = '.'): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'built-page-'));
	const env: NodeJS.ProcessEnv = { ...process.env, GIT_DIR: await gitFolder() };
	// What the test runner sets must not reach the build.
	delete env.NODE_ENV;
	delete env.VITEST;
	// Where somebody publishes the site is no concern of a test.
	delete env.SITE_URL;
	const vite = resolve('node_modules/vite/bin/vite.js');
	await run(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
		cwd: source,
		env
	});
	return folder;
}

/** So that a copy of the tree, which has no repository, is built as the same commit. */
async function gitFolder(): Promise<string | undefined> {
	try {
		return (await run('git', ['rev-parse', '--absolute-git-dir'])).stdout.trim();
	} catch {
		return undefined;
	}
}
