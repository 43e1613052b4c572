import { expect, test } from 'vitest';
import { environmentNamed } from '../../../src/core/diagnose/environmentNamed.ts';

const named = (text: string) => environmentNamed(new TextEncoder().encode(text));

test.each([
	['cURL error 60: SSL certificate problem for https://horizon.opensrs.net:55443/', 'test'],
	['POST https://HORIZON.opensrs.net:55443/ -> response_code 401', 'test'],
	['calling horizon.opensrs.net.\n400 Authentication Error', 'test'],
	['connect ETIMEDOUT rr-n1-tor.opensrs.net:55443', 'live']
])('%s', (text, environment) => {
	expect(named(text)).toBe(environment);
});

test.each([
	'',
	'ECONNRESET',
	'GET https://horizon.opensrs.net.example/ refused',
	'GET https://my-horizon.opensrs.net/ refused',
	'horizon.opensrs.net works, rr-n1-tor.opensrs.net does not',
	'horizon.opensrs.net works, production says 401',
	'horizon.opensrs.net is fine but live fails'
])('names none for sure: %s', (text) => {
	expect(named(text)).toBeNull();
});
