import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/* Imports run one way: from the ground to the views (ARCHITECTURE.md). */

/** All source files, with the source files that each imports. */
function readImports(folder: string): Map<string, string[]> {
	const imports = new Map<string, string[]>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, name);
		if (!statSync(path).isFile() || !/\.(?:ts|svelte)$/.test(path)) continue;
		const found = readFileSync(path, 'utf8').matchAll(
			/^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?'(\.[^'?]*)/gm
		);
		imports.set(
			path,
			[...found].map(([, target]) => normalize(join(dirname(path), target!)))
		);
	}
	return imports;
}

const imports = readImports('src');

/** The way from a file back to itself, if there is one. */
function circle(): string[] | null {
	const done = new Set<string>();
	const way: string[] = [];
	const visit = (path: string): string[] | null => {
		if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
		if (done.has(path)) return null;
		done.add(path);
		way.push(path);
		for (const next of imports.get(path) ?? []) {
			const found = visit(next);
			if (found) return found;
		}
		way.pop();
		return null;
	};
	for (const path of imports.keys()) {
		const found = visit(path);
		if (found) return found;
	}
	return null;
}

/** Floors of the house; a pure file may import from its own room and from floors below. */
const floors = [
	['finding.ts', 'job.ts', 'hosts.ts'],
	['bytes'],
	['signature', 'reply'],
	['request'],
	['network', 'reference'],
	['path', 'checklist', 'diagnose'],
	['bundle']
];
const roomOf = (path: string) => path.split('/')[1]!;
const floorOf = (path: string) => floors.findIndex((rooms) => rooms.includes(roomOf(path)));
const isPure = (path: string) => path.endsWith('.ts') && !path.endsWith('.svelte.ts');

test('every import names a file that is there', () => {
	expect(imports.size).toBeGreaterThan(300);
	for (const [path, targets] of imports) {
		for (const target of targets.filter((each) => /\.(?:ts|svelte)$/.test(each))) {
			expect(imports.has(target), `${path} imports ${target}`).toBe(true);
		}
	}
});

test('there is no circle', () => {
	expect(circle()).toBeNull();
});

test('pure files import from their own room and from below', () => {
	const wrong: string[] = [];
	for (const [path, targets] of imports) {
		if (!isPure(path) || floorOf(path) < 0) continue;
		for (const target of targets) {
			const below = floorOf(target) >= 0 && floorOf(target) < floorOf(path);
			if (roomOf(target) !== roomOf(path) && !below) wrong.push(`${path} -> ${target}`);
		}
	}
	// What puts evidence into the session, or takes it out, knows the session by its type.
	const known = [
		'src/bundle/gather.ts -> src/session.svelte.ts',
		'src/bundle/open.ts -> src/session.svelte.ts',
		'src/diagnose/give.ts -> src/session.svelte.ts'
	];
	expect(wrong.sort()).toEqual(known);
});

test('ui knows no room, and pure files no Svelte', () => {
	for (const [path, targets] of imports) {
		if (roomOf(path) === 'ui') {
			for (const target of targets) {
				expect(roomOf(target), path).toMatch(/^(?:ui|finding\.ts|job\.ts)$/);
			}
		}
		if (isPure(path) && floorOf(path) >= 0) {
			expect(
				targets.filter((target) => target.endsWith('.svelte')),
				path
			).toEqual([]);
		}
	}
});
