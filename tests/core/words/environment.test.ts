/** Advice is for the environment in use: a command that is copied from it must reach that one. */
import { expect, it } from 'vitest';
import { wordsIn, wordsTables, type Finding } from '../../../src/core/words.ts';
import { samples } from './samples.ts';

const live = 'rr-n1-tor.opensrs.net';
const test = 'horizon.opensrs.net';

const advice = wordsTables
	.flatMap((table) => Object.keys(table) as Finding['code'][])
	.flatMap((code) => samples[code].map((args) => ({ code, severity: 'note', args }) as Finding))
	.map((finding) => ({
		code: finding.code,
		live: wordsIn('live')(finding).todo,
		test: wordsIn('test')(finding).todo
	}));
const command =
	/(?:-connect|-vz(?: -w 5)?|nslookup|Test-NetConnection) (\S+?)(?=:\d|[.,]?(?:\s|$))/g;
const called = (todo: string) => [...todo.matchAll(command)].map(([, host]) => host);

it('names the host of the environment in every command', () => {
	const commands = advice.filter(({ live }) => called(live).length > 0);
	expect(commands.length).toBeGreaterThan(10);
	for (const each of commands) {
		expect(new Set(called(each.live)), each.code).toEqual(new Set([live]));
		expect(new Set(called(each.test)), each.code).toEqual(new Set([test]));
	}
});

it('in Test, names the live host only together with the test host', () => {
	for (const each of advice.filter(({ test }) => test.includes(live))) {
		expect(each.test, each.code).toContain(test);
	}
});

it('leaves a sentence about both as it is', () => {
	const both = advice.filter(({ live: todo }) => todo.includes(test) && called(todo).length === 0);
	expect(both.length).toBeGreaterThan(3);
	for (const each of both) expect(each.test, each.code).toBe(each.live);
});
