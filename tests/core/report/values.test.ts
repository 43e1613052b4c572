import { expect, test } from 'vitest';
import { time, username } from '../../../src/core/report/allowed/values.ts';

test.each([
	'2026-11-23 14:05 UTC',
	'2026-11-23T14:05:00.123Z',
	'2026-11-23T14:05:00+01:00',
	'20261123T140500Z',
	'Mon, 23 Nov 2026 14:05:00 GMT',
	'23rd November 2026 at 2pm',
	'11/23/26 2:05 PM EST',
	'yesterday 1400-1500 UTC',
	'every day at 03:00'
])('a time is sent: %s', (text) => expect(time(text)).toBe(text));

test.each([
	'231-45-2883',
	'416-535-0091',
	'(416) 535-0091',
	'4111 1111 1111 1111',
	'78 33 817 326'
])('a number that is no time is not: %s', (text) => expect(time(text)).toBeNull());

test.each(['bob', 'opensrs-2024', 'acme.reseller', 'a1b2c3', 'name@example.com'])(
	'a username is sent: %s',
	(text) => expect(username(text)).toBe(text)
);

test.each(['218e-0cd8-a37f-d519', '21.8e.0c.d8.a3.7f', 'ab12_cd34_ef56', '1234-5678-9012'])(
	'a key in groups is no username: %s',
	(text) => expect(username(text)).toBeNull()
);
