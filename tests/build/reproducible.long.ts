import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildPage } from './support/build.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))));

test('a build in another folder is identical, byte for byte', async () => {
	const copy = await mkdtemp(join(tmpdir(), 'the same tree elsewhere '));
	folders.push(copy);
	const parts = [
		'index.html',
		'LICENSE',
		'package.json',
		'vite.config.ts',
		'svelte.config.js',
		'tsconfig.json'
	];
	for (const part of [...parts, 'src', 'scripts', 'public']) {
		await cp(part, join(copy, part), { recursive: true });
	}
	await symlink(resolve('node_modules'), join(copy, 'node_modules'));
	const [one, other] = [await buildPage(), await buildPage(copy)];
	folders.push(one, other);
	const files = await readdir(one, { recursive: true, withFileTypes: true });
	const names = files
		.filter((each) => each.isFile())
		.map((each) => relative(one, join(each.parentPath, each.name)));
	expect(names.length).toBeGreaterThan(300);
	for (const name of names) {
		const [first, second] = [await readFile(join(one, name)), await readFile(join(other, name))];
		expect(second.equals(first), name).toBe(true);
	}
});
