import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inside } from '../../../src/core/about/inside.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('the page names every library that it contains, with its licence', () => {
	expect(inside.map(({ name }) => name).sort()).toEqual(
		Object.keys(read('package.json').dependencies).sort()
	);
	for (const { name, licence } of inside) {
		const stated: string = read(`node_modules/${name}/package.json`).license;
		expect(licence.split(' or ').sort()).toEqual(stated.replace(/[()]/g, '').split(' OR ').sort());
	}
});
