/** Replies of other OpenSRS APIs, in the forms that their documents and clients show. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/diagnose/recognise.ts';
import { wordsOf } from '../../../src/core/words.ts';
import { otherApis } from '../../../src/core/reply/otherApis.ts';
import { readReply } from '../../../src/core/reply/readReply.ts';
import { reply } from './replies.ts';

const json =
	'{"success": false, "error": "Invalid credentials supplied in request.", "error_number": 1}';

describe('another OpenSRS API', () => {
	it.each([
		[1, /password/],
		[2, /name of the user/],
		[7, /another name/]
	])('error %d of the hosted email API says what that error asks for', (number, todo) => {
		const text = `{"success": false, "error": "any", "error_number": ${number}}`;
		expect(wordsOf(readReply(text).findings[0]!).todo).toMatch(todo);
	});

	it('an error number that is not in the official list names the guide', () => {
		const text = '{"success": false, "error": "any", "error_number": 63}';
		expect(wordsOf(readReply(text).findings[0]!).todo).toMatch(/email API guide/);
	});

	it.each([
		['hosted-email', '1', json],
		['hosted-email', '1', `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n${json}`],
		[
			'hosted-email',
			'2',
			'{"success":false,"error_number":2,"error":"The requested object does not exist."}'
		],
		[
			'hosted-email',
			'7',
			"{'success': False, 'error': 'An object with this name already exists.', 'error_number': 7}"
		],
		[
			'hosted-email',
			'5',
			'Array\n(\n    [success] => \n    [error] => Request badly formatted\n    [error_number] => 5\n)'
		],
		[
			'hosted-email',
			'1',
			'[is_success] => 0\n[response_code] => 1\n[response_text] => Invalid credentials supplied in request.'
		],
		[
			'hosted-email',
			'',
			'POST https://admin.a.hostedemail.com/api/get_user\n{"success": true, "attributes": {}}'
		],
		['old-email', '2', 'ER 2 Authentication failed\r\n.\r\n'],
		['old-email', '', 'OK 0 service ready\r\n.\r\n'],
		['storefront', '', 'POST https://api.shopco.com/v1/customer 401 invalid authentication token'],
		['storefront', '', 'Error: OpenSRS Storefront token request failed: HTTP 401']
	])('%s with number "%s"', (api, number, text) => {
		const { kind, replies, findings } = readReply(text);
		expect(kind).toBe('other-api');
		expect(replies).toEqual([]);
		expect(findings).toMatchObject([{ code: 'other-api', args: { api, number } }]);
		// Its numbers are no codes of the XML API, and it shows nothing of the way there.
		expect(findings.flatMap(({ claims = [] }) => claims)).toEqual([]);
		const { means } = wordsOf(findings[0]!);
		expect(means).toMatch(/another API, with its own hosts and credentials/);
		expect(recognise(new TextEncoder().encode(text))[0]?.kind).toBe('reply');
	});

	it.each([
		'{"success": false, "error": "No such user"}',
		'{"success": true, "data": []}',
		'[response_code] => 1\n[response_text] => Something else',
		'[response_code] => 480\n[response_text] => Domain shop.example not owned by user.',
		'SELLER 4 has no stock',
		'The OK 0 button was clicked'
	])('is not claimed for %s', (text) => {
		expect(readReply(text).findings.map(({ code }) => code)).not.toContain('other-api');
	});

	it('never outweighs a reply of the XML API', () => {
		expect(readReply(`${json}\n${reply(401, 'Authentication Error')}`).kind).toBe('replies');
	});

	it.each(Object.entries(otherApis))('%s has sources and a date', (_api, { sources, checked }) => {
		expect(sources.length).toBeGreaterThan(0);
		expect(checked).toBe('2026-11');
	});
});
