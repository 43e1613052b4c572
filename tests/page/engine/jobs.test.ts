import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jobAt, placeOf, useJobs } from '../../../src/page/engine/jobs.ts';
import { jobs } from '../../../src/page/jobs.ts';

test('finds a job by its place in the list, and refuses one that is not listed', () => {
	useJobs(jobs);
	for (const job of jobs) expect(jobAt(placeOf(job))).toBe(job);
	expect(new Set(jobs).size).toBe(jobs.length);
	expect(() => placeOf(function* missing() {})).toThrow('missing is not in the list of jobs');
});

test('the engine imports no job', () => {
	for (const name of readdirSync('src/page/engine')) {
		const text = readFileSync(`src/page/engine/${name}`, 'utf8');
		const imported = [...text.matchAll(/from '(\.\.\/[^']+)'/g)].map(([, path]) => path);
		expect(new Set([...imported, '../../core/job.ts'])).toEqual(new Set(['../../core/job.ts']));
	}
});

test('the list has every job of the core', () => {
	const found = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.flatMap((name) => [
			...readFileSync(`src/core/${name}`, 'utf8').matchAll(
				/export (?:async )?function\* (\w+Job)\(/g
			)
		])
		.map(([, name]) => name!);
	expect(jobs.map(({ name }) => name).sort()).toEqual(found.sort());
});
