/* Errors of other registrars and APIs: they use the words of OpenSRS, and say nothing about it. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/diagnose.ts';

describe('another API', () => {
	it.each([
		'{"errors":[{"code":10000,"message":"Authentication error"}],"success":false,"result":null}',
		'{"code":400,"message":"Invalid domain name","request_id":"a1b2"}',
		'{"code":"UNABLE_TO_AUTHENTICATE","message":"Unauthorized : Could not authenticate API key/secret"}',
		'{"status":"ERROR","message":"You are not allowed to perform this action"}',
		"Response: {'code': 196, 'desc': 'Authentication/Authorization Failed', 'data': None}",
		"{ code: 2200, msg: 'Authentication error', svTRID: '20250909-1', runtime: 0.04 }",
		'HTTP 401: {"message":"Invalid API key","type":"authentication_error"}',
		'{"errors":{"detail":"Unauthorized"}}',
		'{"error":"invalid_client","error_description":"Client authentication failed"}',
		'[RESPONSE]\ncode = 530\ndescription = Authentication failed\nruntime = 0.002',
		'Postfix: TLS handshake failed, smtp 25',
		'Enom: Bad User name or Password',
		'GoDaddy API returned 403 Forbidden',
		'Error from Hexonet: [530] Authentication failed',
		'NameSilo error 110: Invalid API Key',
		'Invalid authentication token. Please renew.',
		'PHP Warning: curl_exec failed: Connection timed out in /srv/whmcs/modules/registrars/enom/enom.php on line 12',
		'ldap_bind(): Unable to bind to server: Invalid credentials',
		'imap_open(): Authentication failed'
	])('%s', (text) => {
		const { stage, codes } = diagnose(text);
		expect(stage).toBe('none');
		expect(codes.join()).toMatch(/foreign-json|about-service/);
	});
});

describe('what is no answer of another API', () => {
	it.each([
		['credentials', '{"error":"Authentication failed"}'],
		['credentials', '{"response_code":"401","response_text":"Authentication Failed"}'],
		['tcp', '{"status":"error","message":"connect ECONNREFUSED rr-n1-tor.opensrs.net:55443"}'],
		['tls', '{"success":false,"message":"certificate verify failed"}'],
		[
			'tcp',
			'curl_exec failed: Connection timed out in /srv/whmcs/modules/registrars/opensrspro/opensrspro.php'
		]
	])('%s: %s', (stage, text) => {
		expect(diagnose(text).stage).toBe(stage);
	});
});

describe('no failure at all', () => {
	it.each([
		'{"status":"ok","message":"Domain registered"}',
		'{"success":true,"message":"No errors found","code":0}',
		'{"level":"info","msg":"request done","status":200}',
		'Transfer from GoDaddy started for example.com, auth code sent',
		'Namecheap sync ok, Enom sync ok',
		'Cron finished: 12 domains synced, 0 failed, took 34 seconds',
		'SSL certificate renewed for www.example.com, no errors',
		'The certificate will expire in 20 days; renewal scheduled',
		'Waited 3 seconds before the next batch',
		'TLS enabled, error log at /var/log/x'
	])('%s', (text) => {
		expect(diagnose(text).codes).toEqual([]);
	});
});

describe('a code that no list has', () => {
	it.each([
		'registrar returned code 999',
		'OpenSRS responded with error code 997',
		'Registrar Error: response code 888'
	])('%s', (text) => {
		expect(diagnose(text).codes).toEqual(['reply-code-unknown']);
	});

	it('is not HTTP’s, nor another registrar’s', () => {
		expect(diagnose('registrar answered HTTP error 999 Not Found').codes).not.toContain(
			'reply-code-unknown'
		);
		expect(diagnose('Enom: registrar error code 999').codes).not.toContain('reply-code-unknown');
	});
});
