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

/** The floors of the core; a file may import from its own room and from floors below. */
const floors = [
	['finding.ts', 'job.ts', 'hosts.ts', 'address', 'record.ts'],
	['bytes'],
	['messages', 'signature'],
	['reply'],
	['request'],
	['network', 'reference'],
	['words.ts'],
	['path', 'checklist', 'diagnose', 'about'],
	['report'],
	['index.ts']
];
const isCore = (path: string) => path.startsWith('src/core/');
const roomOf = (path: string) => path.split('/')[2]!;
const floorOf = (path: string) => floors.findIndex((rooms) => rooms.includes(roomOf(path)));

test('every import names a file that exists', () => {
	expect(imports.size).toBeGreaterThan(300);
	for (const [path, targets] of imports) {
		for (const target of targets.filter((each) => /\.(?:ts|svelte)$/.test(each))) {
			expect(imports.has(target), `${path} imports ${target}`).toBe(true);
		}
	}
});

test('there are no circular imports', () => {
	expect(circle()).toBeNull();
});

test('the core imports nothing from the page, and each room only from floors below', () => {
	const wrong: string[] = [];
	for (const [path, targets] of imports) {
		if (!isCore(path)) continue;
		expect(floorOf(path), `${path} is on no floor`).toBeGreaterThanOrEqual(0);
		for (const target of targets) {
			const below = isCore(target) && floorOf(target) < floorOf(path);
			if (!below && !(isCore(target) && roomOf(target) === roomOf(path))) {
				wrong.push(`${path} -> ${target}`);
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('the plain pages are made from the core alone, and the page does not know them', () => {
	for (const [path, targets] of imports) {
		const site = path.startsWith('src/site/');
		for (const target of targets) {
			const allowed = site ? /^src\/(core|site)\// : /^src\/(?!site\/)/;
			expect(target, `${path} imports it`).toMatch(allowed);
		}
	}
});

test('the core does not use Svelte', () => {
	for (const path of imports.keys()) {
		if (!isCore(path)) continue;
		expect(path, path).not.toMatch(/svelte/);
		expect(readFileSync(path, 'utf8'), path).not.toMatch(/from 'svelte/);
	}
});

/** What reads evidence; `readBytes` is a number. */
const reader =
	/^(?:read(?!Bytes$)|recognise|check(?:Request|Envelope|IpRules)|keyLine|programIn|codeAlone|find(?:IssuedKey|KeyShape))/;

test('no view reads evidence: it shows what the session has read', () => {
	const wrong: string[] = [];
	for (const path of imports.keys()) {
		if (!path.endsWith('.svelte')) continue;
		const lists = readFileSync(path, 'utf8').matchAll(
			/^\s*import \{([^}]*)\} from '[^']*\/core\//gm
		);
		for (const [, list] of lists) {
			const names = list!.split(',').map((name) => name.trim());
			wrong.push(...names.filter((name) => reader.test(name)).map((name) => `${path}: ${name}`));
		}
	}
	expect(wrong).toEqual([]);
});
