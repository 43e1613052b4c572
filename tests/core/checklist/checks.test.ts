import { describe, expect, test } from 'vitest';
import { checks, checksBySection } from '../../../src/core/checklist/checks.ts';
import { howTo } from '../../../src/core/checklist/check.ts';
import { stageIds } from '../../../src/core/finding.ts';
import { article } from './support/article.ts';

describe('the support article', () => {
	test.each(article)('$section: $point', ({ section, says }) => {
		const texts = checks
			.filter((check) => check.section === section)
			.map(({ what, why, how }) => `${what} ${why} ${how}`);
		expect(texts.some((text) => says.every((words) => text.includes(words)))).toBe(true);
	});
	test('its points are in its order', () => {
		const places = article.map(({ section, says }) =>
			checks.findIndex(
				(check) =>
					check.section === section &&
					says.every((words) => `${check.what} ${check.why} ${check.how}`.includes(words))
			)
		);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});
	test('its sections are in its order', () => {
		expect(checksBySection.map(({ section }) => section)).toEqual([
			'status',
			'before',
			'basic',
			'md5',
			'ports',
			'codes',
			'next'
		]);
		expect(checksBySection.flatMap((each) => each.checks)).toEqual(checks);
	});
});

describe('the host of the environment in use', () => {
	test.each(['live', 'test'] as const)('is named in every check, for %s', (environment) => {
		const own = { live: 'rr-n1-tor.opensrs.net', test: 'horizon.opensrs.net' }[environment];
		const other = { live: 'horizon.opensrs.net', test: 'rr-n1-tor.opensrs.net' }[environment];
		const words = checks.map((check) => howTo(check, environment)).join('\n');
		expect(words).toContain(`openssl s_client -connect ${own}:55443`);
		expect(words).toContain(`ping ${own}`);
		expect(words).not.toContain(other);
		expect(words).not.toMatch(/[{}]/);
	});
});

describe('every check', () => {
	test('has a unique id', () => {
		expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
	});
	test.each(checks)('$id says what, why, how, and where from', (check) => {
		for (const words of [check.what, check.why, check.how])
			expect(words.length).toBeGreaterThan(15);
		expect(check.what).toMatch(/[.]$/);
		expect(check.source.url).toMatch(/^https:\/\//);
		if (check.tool) {
			expect(check.tool.route).toMatch(/^#\/(network(\/(tcp|rules))?|signature|md5|codes|bundle)$/);
		}
		if (check.stage) expect(stageIds).toContain(check.stage);
	});
	test('none asks you to send a private key', () => {
		const words = checks.map(({ what, how }) => what + how).join(' ');
		expect(words).not.toMatch(/(?:send|mail|post) (?:your|the) (?:private )?key/i);
	});
});
