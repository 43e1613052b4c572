/*
 * What people posted in public, in batches. What must be said of each text was written down before
 * the page read it. At first sight 68 of 99, 38 of 47, 39 of 44, 19 of 22, 75 of 105, 48 of 64 and 20 of
 * 27, 52 of 73, 33 of 50, 16 of 24, 54 of 73, 33 of 42, 32 of 33 and 25 of 27 were right; the kinds behind the others were mended in
 * between. Nine that are still not read are left out. Names and addresses of people are replaced; so are some
 * hosts, by that of OpenSRS. Of `typed.txt`, 27 of 40 outputs of commands were right at first sight; four are
 * left out, and the last ten are siblings of those that were not.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/diagnose.ts';

interface Posted {
	text: string;
	/** The stages that may be the first failed one; `any` where it does not matter. */
	stages: string[];
	says?: RegExp;
	not?: RegExp;
	/** Who failed; several where the text leaves it open. */
	who?: string[];
	from: string;
}

/** The codes that say who failed, where it is not this call. */
const whose: Readonly<Record<string, RegExp>> = {
	other: /^(?:(?:about-)?other-|foreign-)/,
	service: /^about-service$/,
	self: /^about-self$/,
	proxy: /^(?:about-proxy|proxy-)/
};

const folder = new URL('./fixtures/posted/', import.meta.url);

/** Each case begins with a line such as `=== tls,none · says closed|reset · not refused · who other · from owner/repository/issues/1`. */
function postedIn(file: string): Posted[] {
	const [, ...cases] = readFileSync(new URL(file, folder), 'utf8').split(/^=== /m);
	return cases.map((each) => {
		const [head, ...lines] = each.split('\n');
		const [stages, ...parts] = head!.split(' · ');
		const part = (name: string) =>
			parts.find((text) => text.startsWith(`${name} `))?.slice(name.length + 1);
		const says = part('says');
		const not = part('not');
		const who = part('who');
		return {
			text: lines.join('\n'),
			stages: stages!.split(','),
			...(says ? { says: new RegExp(says, 'i') } : {}),
			...(not ? { not: new RegExp(not, 'i') } : {}),
			...(who ? { who: who.split(',') } : {}),
			from: part('from') ?? ''
		};
	});
}

describe.each([
	'first.txt',
	'second.txt',
	'third.txt',
	'fourth.txt',
	'fifth.txt',
	'sixth.txt',
	'seventh.txt',
	'eighth.txt',
	'ninth.txt',
	'tenth.txt',
	'eleventh.txt',
	'twelfth.txt',
	'thirteenth.txt',
	'fourteenth.txt',
	'typed.txt'
])('what people posted, %s', (file) => {
	const cases = postedIn(file).map((each, at) => ({ ...each, number: at + 1 }));

	it.each(cases)('$number from $from', ({ text, stages, says, not, who, from }) => {
		expect(from).not.toBe('');
		const { stage, words, codes } = diagnose(text);
		expect(codes, 'nothing is recognised').not.toEqual([]);
		if (!stages.includes('any')) expect(stages, words).toContain(stage);
		if (says) expect(words).toMatch(says);
		if (not) expect(words).not.toMatch(not);
		if (who) expect(who, codes.join(' ')).toContain(whoFailed(codes, who));
	});
});

/** Of those that may have failed, the one that the findings name; else the call itself. */
const whoFailed = (codes: readonly string[], who: readonly string[]): string =>
	who.find((each) => codes.some((code) => whose[each]?.test(code))) ??
	(codes.some((code) => code.startsWith('about-')) ? 'another' : 'call');

/* The same texts where a call to another host printed them: whatever they say, OpenSRS is not at fault. */
describe('what another host’s call printed', () => {
	const beside: Readonly<Record<string, (text: string) => string>> = {
		'a command': (text) => `$ ./call --url https://api.example.com/v1\n${text}`,
		curl: (text) => `$ curl https://api.example.com/v1\n${text}`,
		'a log line': (text) =>
			`2026-11-02 10:11:12 ERROR Request to https://api.example.com/v1: ${text}`,
		'its URL behind it': (text) => `${text} for https://api.example.com/v1/`
	};
	// Left out: texts that name OpenSRS, its port or its replies, that have records of several
	// calls, and those of commands, which say by themselves what was called.
	const named = /opensrs|55443|216\.40\.|response.code/i;
	const several =
		/^(?:[$#❯] |[\w.]+[@$:~]|PS |[a-z]:\\|(?:> )?\[?\d{2,4}[-/]|curl: |SYN|State|Invoke)/im;
	const texts = [
		'first',
		'second',
		'third',
		'fourth',
		'fifth',
		'sixth',
		'seventh',
		'eighth',
		'ninth',
		'tenth',
		'eleventh',
		'twelfth',
		'thirteenth',
		'fourteenth'
	]
		.flatMap((file) => postedIn(`${file}.txt`))
		.map(({ text }) => text.trim())
		.filter((text) => !named.test(text) && !several.test(text) && text.split('\n').length < 4);

	it.each(Object.entries(beside))('fails no stage next to %s', (_, wrap) => {
		expect(texts.length).toBeGreaterThan(50);
		expect(texts.filter((text) => diagnose(wrap(text)).stage !== 'none')).toEqual([]);
	});
});
