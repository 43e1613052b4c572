import { describe, expect, test } from 'vitest';
import { contactFields, fields } from '../../../src/core/report/redact/fields.ts';
import { findKey } from '../../../src/core/report/redact/findKey.ts';
import { coreOf } from '../../../src/core/report/redact/needles.ts';
import { prepareSecrets, redact } from '../../../src/core/report/redact/redact.ts';
import { expectLinear } from '../../support/growth.ts';

const none = prepareSecrets({ keys: [] });
const clean = (text: string): string => redact(text, none).text;

/** The value between the marks » and « is secret; the rest must stay as it is. */
function check(marked: string, kind: string, secrets = none): void {
	const given = marked.replace(/[»«]/g, '');
	const wanted = marked.replace(/»([^«]*)«/g, (_, value: string) => {
		return `[${kind}, ${value.length} character${value.length === 1 ? '' : 's'}, removed]`;
	});
	expect(redact(given, secrets).text).toBe(wanted);
}

/** Names that documents and clients use, and names of the same kind that no list can foresee. */
const secretNames = [
	['reg_password', 'password'],
	['password', 'password'],
	['sub_password', 'password'],
	['aero_ens_password', 'password'],
	['admin_password', 'password'],
	['Confirm-Password', 'password'],
	['passwd', 'password'],
	['reg_pwd', 'password'],
	['webhook_secret', 'secret'],
	['clientSecret', 'secret'],
	['session_token', 'token'],
	['auth_info', 'auth code'],
	['domain_auth_info', 'auth code'],
	['transfer_authinfo', 'auth code'],
	['auth_code', 'auth code'],
	['authcode', 'auth code'],
	['api_key', 'possible private key'],
	['OPENSRS_API_KEY', 'possible private key'],
	['apikey', 'possible private key'],
	['live_private_key', 'possible private key'],
	['privatekey', 'possible private key']
] as const;

/** Fields of `tld_data` and of contact sets that no contact field alone names. */
const personalNames = [
	...['first_name', 'last_name', 'org_name', 'address1', 'address3', 'postal_code', 'phone', 'fax'],
	...['email', 'admin_email', 'forwarding_email', 'forwarding_address', 'billing_address'],
	...['date_of_birth', 'place_of_birth', 'birth_date', 'postal_code_of_birth', 'nationality'],
	...['id_card_number', 'registrant_vat_id', 'tax_number', 'siren_siret', 'id_number', 'reg_code'],
	...['br_register_number', 'ie_cro_number', 'registrant_id', 'eligibility_id', 'license_number'],
	'registrant_ip'
];

describe('fields of the XML', () => {
	test.each([
		...Object.entries(fields).map(([name, { kind }]) => [name, kind] as const),
		...secretNames
	])('%s is removed', (name, kind) => {
		check(`<item key="${name}">»s3cret&lt;«</item><item key="domain">example.com</item>`, kind);
		check(`<item  key = '${name}' >\n  »a b«\n</item>`, kind);
		check(`<item key="${name}"><![CDATA[»a<b«]]></item>`.replace('<b', 'b'), kind);
	});
	test('written in JSON, in HTML, in a URL', () => {
		check('{"body": "<item key=\\"reg_password\\">»abc12345«</item>\\n"}', 'password');
		check('&lt;item key=&quot;auth_info&quot;&gt;»abc12345«&lt;/item&gt;', 'auth code');
		const encoded = encodeURIComponent('<item key="reg_password">');
		check(`x=${encoded}»abc12345«${encodeURIComponent('</item>')}&y=1`, 'password');
	});
	test('in the dump of a request, in both columns', () => {
		const given =
			'00000000  65 67 5f 70 61 73 73 77  6f 72 64 22 3e 71 77 65  |eg_password">qwe|\n' +
			'00000010  72 31 32 33 3c 2f 69 74  65 6d 3e                 |r123</item>|\n';
		const full =
			'00000000  3c 69 74 65 6d 20 6b 65  79 3d 22 72 20 20 20 20  |<item key="r    |\n' + given;
		const joined = full.replace(/^.*\n/, '');
		const head =
			'00000000  20 20 20 20 3c 69 74 65  6d 20 6b 65 79 3d 22 72  |    <item key="r|\n' +
			joined.replace('00000000', '00000010').replace('00000010  72', '00000020  72');
		expect(clean(head)).toBe(
			head
				.replace('71 77 65', '[password, 3 characters, removed]')
				.replace('>qwe|', '>[password, 3 characters, removed]|')
				.replace('72 31 32 33', '[password, 4 characters, removed]')
				.replace('|r123', '|[password, 4 characters, removed]')
		);
	});
	test('contact data only if requested', () => {
		const text = [...Object.keys(contactFields), ...personalNames]
			.map((name) => `<item key="${name}">Ottway</item>`)
			.join('\n');
		expect(clean(text)).toBe(text);
		const asked = redact(text, prepareSecrets({ keys: [], contactData: true })).text;
		expect(asked).toBe(text.replaceAll('Ottway', '[contact data, 6 characters, removed]'));
	});
});

describe('fields of programs', () => {
	test.each([
		["'reg_password' => '»hunter22«',", 'password'],
		['{"auth_info": "»x-1«", "domain": "example.com"}', 'auth code'],
		["define('OSRS_KEY', '»not-my-key«');", 'possible private key'],
		['    [reg_password] => »hunter22«\n    [domain] => example.com', 'password'],
		['reg_username=ann&reg_password=»hunter22«&domain=example.com', 'password'],
		['  reg_password: »hunter22«\n', 'password'],
		['OSRS_KEY=»abc«\nOSRS_USERNAME=ann', 'possible private key']
	])('%s', (marked, kind) => check(marked, kind));
	test.each([
		"Required field 'password' not provided.",
		'<item key="password_hint_shown">1</item><item key="keyword">token</item>',
		'<item key="ip_address">192.0.2.7</item><item key="id_type">passport</item>',
		'<item key="action">CREATE_TOKEN</item><item key="reg_type">new</item>',
		'Check reg_username and reg_password: one of them is wrong.',
		'X-Username: example\r\nX-Signature: 48ed6e2bb03a40a5c9a7d4b5957d7663\r\n',
		'the fields "password", "email" and "cookie" are secret',
		'<item key="is_success">0</item><item key="response_text">Authentication Error.</item>',
		'e787cc1d1951dfec4827cede7b1a0933  -'
	])('stays: %s', (text) => expect(clean(text)).toBe(text));
	test('recognizes a key that was not entered by its shape', () => {
		check(`key »${'0bad'.repeat(28)}« used`, 'possible private key');
		for (const length of [41, 48, 64, 100, 108, 110, 116, 200]) {
			check(`$key = '»${'0bAD'.repeat(50).slice(0, length)}«';`, 'possible private key');
		}
	});
});

describe('headers, logins and keys of TLS', () => {
	test.each([
		['POST / HTTP/1.1\r\nAuthorization: »Basic YW5uOmI=«\r\nHost: a\r\n', 'authorization'],
		['> proxy-authorization: »Digest username="ann", uri="/"«\n> host: a', 'authorization'],
		['< Set-Cookie: »sid=1; Path=/«\n< Date: now', 'cookie'],
		["curl -H 'Cookie: »sid=1; b=\"2\"«' -H 'Accept: */*' https://a/", 'cookie'],
		['{"name": "Authorization", "value": "»Basic YW5u\\"x«"}, {"name": "Host"}', 'authorization'],
		['{"value": "»sid=1«", "name": "cookie"}', 'cookie'],
		['{"Authorization": "»Basic YW5u«", "Host": "a"}', 'authorization'],
		["{'Cookie': '»sid=1«', 'Host': 'a'}", 'cookie'],
		['"cookies": [{"name": "sid", "value": "»abc«", "path": "/"}], "x": "y"', 'cookie'],
		['{"raw": "GET / HTTP/1.1\\r\\nCookie: »sid=1«\\r\\nHost: a\\r\\n"}', 'cookie'],
		['curl -u »ann:secret« https://example.com/', 'login'],
		["curl.exe --proxy-user '»ann:se cret«' -x http://proxy:3128 https://a/", 'login'],
		['https_proxy=http://»ann:secret«@proxy.example:3128/', 'login'],
		[`    Master-Key: »${'0A1B'.repeat(12)}«\n    PSK identity: None`, 'TLS secret'],
		['-----BEGIN PRIVATE KEY-----\n»MIIB\n0123«\n-----END PRIVATE KEY-----', 'TLS secret']
	])('%s', (marked, kind) => {
		if (kind === 'TLS secret' && marked.includes('BEGIN')) {
			expect(clean(marked.replace(/[»«]/g, ''))).not.toContain('MIIB');
		} else check(marked, kind);
	});
	test.each([
		'Cookies are not used by the OpenSRS API.',
		'curl -sS -o reply.xml -w "%{http_code}" https://rr-n1-tor.opensrs.net:55443/',
		'http://icanhazip.com/s/ and user@example.com:25',
		'PSK identity: None\nSession-ID: 0A1B',
		'0000010 656d 4111 1111 1111 1111 7266 703e'
	])('stays: %s', (text) => expect(clean(text)).toBe(text));
});

test('does not redact its own marks again', () => {
	const once = clean('Cookie: sid=1\r\n<item key="reg_password">hunter22</item>');
	expect(clean(once)).toBe(once);
});

test.each([
	'<item key="cookie">',
	'a_',
	'-password_',
	'"password="',
	'"cookies":[',
	"password='",
	'https://a:',
	'\\u00'
])('takes linear time for many %s', (piece) => {
	expectLinear((count) => piece.repeat(count), clean, 20_000);
});

test('finds a key with a long run of spaces inside in linear time', () => {
	const key = (blanks: number) => `a${' '.repeat(blanks)}b`;
	// By a pattern that backtracks it took ten seconds and more.
	const core = expectLinear((blanks) => ` "${key(blanks)}\0\n`, coreOf, 60_000);
	expect(core).toBe(key(60_000));
});

test('searches a long run of spaces for keys in linear time', () => {
	const blanks = (count: number) => `x${' '.repeat(count)}x`;
	// By a pattern that started at every blank, 300,000 of them took minutes.
	expectLinear(blanks, (text) => findKey(text, ['0bad'.repeat(28)]), 60_000);
});
