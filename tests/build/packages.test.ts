import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reasonToInstall, runsOn } from '../../scripts/packages.mjs';

const lock = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/svelte': { version: '5.57.0' },
		'node_modules/svelte/node_modules/acorn': { version: '8.0.0' },
		'node_modules/fsevents': { version: '2.3.3', optional: true }
	}
};
const packages = without('');
const installed = { packages };

/** What npm has written down after it installed everything but this. */
function without(name: string) {
	return Object.fromEntries(Object.entries(lock.packages).filter(([path]) => path !== name));
}

test('installs nothing if everything is there', () => {
	expect(reasonToInstall(lock, installed)).toBeUndefined();
});

test('ignores packages that npm skips on this system', () => {
	expect(reasonToInstall(lock, { packages: without('node_modules/fsevents') })).toBeUndefined();
});

test('the reason to install is said in words', () => {
	const others = without('node_modules/svelte');
	const older = { ...packages, 'node_modules/svelte': { version: '5.56.0' } };
	expect(reasonToInstall(lock, undefined)).toBe('no packages are installed yet');
	expect(reasonToInstall(lock, { packages: others })).toBe('svelte is missing');
	expect(reasonToInstall(lock, { packages: older })).toBe('svelte is 5.56.0, not 5.57.0');
	expect(reasonToInstall(undefined, installed)).toBe('package-lock.json cannot be read');
});

test('Node versions are those that Vite runs on', () => {
	const { node } = JSON.parse(readFileSync('node_modules/vite/package.json', 'utf8')).engines;
	expect(node).toBe('^20.19.0 || >=22.12.0');
	const answers = ['18.20.0', '20.18.3', '20.19.0', '21.7.0', '22.11.0', '22.12.0', '24.0.0'];
	expect(answers.filter(runsOn)).toEqual(['20.19.0', '22.12.0', '24.0.0']);
});
