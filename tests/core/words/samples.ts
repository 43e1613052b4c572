/** Arguments for the words of every finding, one set or more a code: one for each wording. */
import type { Quoted } from '../../../src/core/bytes/quote.ts';
import { kinds, type ErrorKind } from '../../../src/core/messages/kind.ts';
import type { OwnCode, Shown } from '../../../src/core/network/transcripts/codes.ts';
import { transcriptWordsTable } from '../../../src/core/network/transcripts/words/index.ts';
import { codeTable } from '../../../src/core/reply/codes/table.ts';
import { mistakes } from '../../../src/core/signature/mistakes/index.ts';
import type { Finding } from '../../../src/core/words.ts';

type Samples = {
	[Code in Finding['code']]: readonly Extract<Finding, { code: Code }>['args'][];
};

const quoted = (text: string) => text as Quoted;

/** What a line of output or of a log shows. */
const shown: Shown = {
	by: 'curl',
	tool: 'curl',
	line: 3,
	text: quoted('the line itself'),
	host: quoted('rr-n1-tor.opensrs.net'),
	port: 55443,
	address: quoted('198.51.100.7')
};
const bare: Shown = { by: 'nc', tool: 'unknown', line: 3, text: quoted('the line itself') };
const everySight = [shown, bare, { ...shown, likely: true } as const];

const details: Readonly<Record<string, string>> = {
	'stage-differs': 'tcp 9',
	'tool-missing': 'dig',
	'certificate-names': '*.opensrs.net',
	'certificate-other-subject': 'proxy.example',
	'certificate-inspected': 'Example Corp',
	'certificate-intercepted': 'Example Corp',
	'tls-agreed': 'TLSv1.3',
	'opensrs-answered': '401',
	'address-denied': '400',
	'http-answered': '200',
	'port-blocked': 'example.com:443',
	'resolver-differs': '8.8.8.8'
};

const codes = Object.keys({ ...kinds, ...transcriptWordsTable });
const sights = Object.fromEntries(
	codes.map((code) => {
		const detail = details[code];
		const named = detail === undefined ? [] : [{ ...shown, detail: quoted(detail) }];
		return [code, [...named, ...everySight]];
	})
) as Record<ErrorKind | OwnCode, Shown[]>;

const numbered = codeTable.map(({ code }) => String(code));
const meanings = codeTable.flatMap(({ code, meanings }) =>
	meanings.map(({ id }) => ({ code: quoted(String(code)), text: quoted('Some text'), meaning: id }))
);

const lengths = { declared: 512, bytes: 514 };
const faults = [
	'ampersand',
	'entity',
	'less-than',
	'end-tag',
	'tag',
	'attribute',
	'comment',
	'cdata',
	'doctype',
	'declaration',
	'declaration-not-first',
	'character',
	'extra-content',
	'no-root',
	'cut-off',
	'other'
] as const;
const reasons = [
	'format-without-body',
	'beside-log',
	'bytes-replaced',
	'capture-cut',
	'no-blank-line',
	'line-ends-changed',
	'shorter-than-announced',
	'reply-follows',
	'chunks-broken',
	'decoded-text',
	'outside-command'
] as const;
const notPublic = [
	'private',
	'carrier-nat',
	'loopback',
	'link-local',
	'documentation',
	'benchmark',
	'multicast',
	'unspecified',
	'reserved'
] as const;
const rule = { rule: '198.51.100.0/25 Allow', number: 2 };
const near = { ...rule, first: '198.51.100.0', last: '198.51.100.127' };
const once = [{}];
const counted = [{ count: 1 }, { count: 2 }];
const inTags = [
	{ count: 1, inTags: 0 },
	{ count: 2, inTags: 2 }
];
const typed = [{}, { header: 'X-Signature' }];
const sent = { value: quoted('Reseller') };

export const samples: Samples = {
	...sights,
	'text-cut': [{ read: 4_000_000 }],

	// The bytes of a request.
	'empty-input': once,
	gzip: once,
	'utf-16': [
		{ order: 'little-endian', bom: true },
		{ order: 'big-endian', bom: false }
	],
	'nul-at-end': counted,
	'nul-inside': counted,
	'control-character': [
		{ count: 1, byte: 11 },
		{ count: 2, byte: 11 }
	],
	'unusual-control-character': counted,
	'no-xml': once,
	'html-escaped': once,
	'url-encoded': [
		{ field: null, escaped: true },
		{ field: quoted('xml'), escaped: true },
		{ field: quoted('xml'), escaped: false }
	],
	'json-escaped': once,
	base64: once,
	bom: once,
	'bytes-before-xml': (['blank', 'http', 'multipart', 'markup', 'text'] as const).flatMap(
		(before) => [
			{ count: 1, before, declaration: true },
			{ count: 3, before, declaration: false }
		]
	),
	'content-after-root': (['hex', 'markup', 'text'] as const).map((what) => ({ count: 112, what })),
	'possible-private-key': [{ count: 112 }, { count: 64 }],
	'invalid-utf8': [
		{ count: 1, declared: null },
		{ count: 2, declared: quoted('ISO-8859-1') }
	],
	'non-ascii': [
		{ count: 1, bytes: 2 },
		{ count: 3, bytes: 6 }
	],
	'declared-encoding-differs': [{ declared: quoted('ISO-8859-1') }],
	'double-encoded': [
		{ count: 1, seen: 'Ã©', meant: 'é' },
		{ count: 2, seen: 'Ã©', meant: 'é' }
	],
	'replacement-character': counted,
	'no-break-space': inTags,
	'zero-width-character': inTags,
	'curly-quotes': inTags,
	'crlf-line-endings': counted,
	'lone-cr': counted,
	'mixed-line-endings': [{ lf: 3, crlf: 2, cr: 1 }],
	'trailing-newline': [
		{ count: 1, crlf: false },
		{ count: 2, crlf: true }
	],
	'trailing-blanks': counted,

	// The key, the value sent, the signature.
	'key-newline-at-end': counted,
	'key-blank-at-start': counted,
	'key-blank-at-end': counted,
	'key-blank-inside': counted,
	'key-nul': counted,
	'key-control-character': counted,
	'key-invisible-character': [{ name: 'zero-width space' }],
	'key-quoted': once,
	'key-is-username': once,
	'key-like-email': once,
	'key-like-password': [{ length: 12 }],
	'key-not-hex': counted,
	'key-upper-case': once,
	'key-odd-length': [
		{ length: 111, isTwice: false },
		{ length: 20, isTwice: false },
		{ length: 113, isTwice: false },
		{ length: 224, isTwice: true }
	],
	'value-upper-case': typed,
	'value-mixed-case': typed,
	'value-blanks': typed,
	'value-separators': ['-', ':', ' ', '.'].map((separator) => ({ separator })),
	'value-inner-blanks': typed,
	'value-openssl-prefix': [{ prefix: quoted('MD5(stdin)= ') }],
	'value-file-name': [{ suffix: quoted('  -') }],
	'value-header-name': typed,
	'value-quoted': typed,
	'value-0x': typed,
	'value-base64': typed,
	'value-short': [{ length: 31 }],
	'value-sha-length': [{ length: 64, algorithm: 'SHA-256' }],
	'value-long': [{ length: 33 }],
	'value-not-hex': [{ character: quoted('g') }],
	'signature-wrong-form': [
		{ forms: ['value-upper-case'] },
		{ forms: ['value-quoted', 'value-0x'] }
	],
	'signature-zeros-lost': once,
	'signature-typo': (['changed', 'missing', 'added', 'swapped'] as const).map((slip) => ({
		place: 7,
		slip
	})),
	'signature-first-round': once,
	'signature-other-key': once,
	'signature-mistakes': [
		{ mistakes: [mistakes[0]!.code] },
		{ mistakes: [mistakes[0]!.code, mistakes[1]!.code] }
	],
	'routine-unreadable': [{ title: 'First MD5' }],
	'routine-body-length': [
		{ ours: 512, theirs: 513, maybe: ['CRLF became LF.'] },
		{ ours: 512, theirs: 500, maybe: [] }
	],
	'routine-body-bytes': once,
	'routine-key-length': [
		{ ours: 112, theirs: 113 },
		{ ours: 112, theirs: 100 }
	],
	'routine-first-length': [{ ours: 624, theirs: 626 }],
	'routine-first-md5': once,
	'routine-first-form': once,
	'routine-second-input': (
		[
			'key-missing',
			'key-first',
			'upper-case',
			'newline-after',
			'more-between',
			'other-key',
			'other-digest',
			'other'
		] as const
	).map((how) => ({ how })),
	'routine-second-length': [128, 32, 145, 288, 7].map((theirs) => ({
		ours: 144,
		theirs,
		key: 112
	})),
	'routine-final-md5': once,
	'routine-final-form': once,

	// A reply.
	'reply-code': meanings,
	'reply-code-ambiguous': [
		{ code: quoted('400'), text: quoted(''), meanings: ['ip-denied', 'invalid-command'] }
	],
	'reply-code-unknown': [{ code: quoted('999'), text: quoted('Unusual'), hundred: '' }],
	'reply-code-missing': [{ isSuccess: null }, { isSuccess: true }, { isSuccess: false }],
	'reply-success-without-code': [{ action: quoted('GET_CAPABILITIES:REPLY') }],
	'reply-address-text': [{ text: quoted('Invalid IP address') }],
	'reply-bare-denial': [{ proved: true }, { proved: false }],
	'reply-bare': [{ code: quoted('') }, { code: quoted('401') }],
	'reply-flag-misleads': [{ isSuccess: true, code: quoted('465') }],
	'reply-object-missing': [{ code: quoted('') }, { code: quoted('401') }],
	'reply-cut-off': [{ code: quoted('') }, { code: quoted('401') }],
	'reply-not-well-formed': [{ message: quoted('Missing end tag') }],
	'reply-not-parsed': [{ why: 'too-deep' }, { why: 'too-long' }],
	'reply-escaped': [
		{ escapes: ['html'] },
		{ escapes: ['json', 'percent'] },
		{ escapes: ['joined'] }
	],
	'reply-http-status': [{ status: 404, reason: quoted('Not Found') }],
	'several-replies': [{ count: 2 }],
	'more-replies': [{ read: 20 }],
	'html-page': [
		{ title: quoted('Sign in'), maker: 'Squid', status: 403, portal: true },
		{ title: quoted(''), maker: null, status: null, portal: false }
	],
	'http-without-reply': [{ status: 502, reason: quoted('Bad Gateway') }],
	'proxy-wants-login': [{ status: 407 }],
	'request-not-reply': [{ action: quoted('LOOKUP') }],
	'known-text': [
		{ text: quoted('Authentication Failed'), codes: ['401'], likely: true },
		{ text: quoted('Authentication Failed'), codes: ['401', '410'], likely: true },
		{ text: quoted(''), codes: ['401'], likely: true }
	],
	'other-api': (['hosted-email', 'old-email', 'storefront'] as const).flatMap((api) => [
		{ api, number: quoted('5'), text: quoted('Denied') },
		{ api, number: quoted(''), text: quoted('') }
	]),
	'foreign-json': [{ text: quoted('Bad login') }],
	'foreign-reply': [
		{ root: quoted('interface-response'), text: quoted('Bad login') },
		{ root: quoted('ns:loginResponse'), text: quoted('') }
	],
	'nothing-came': once,
	'envelope-unclear': once,
	'not-a-reply': once,
	'code-alone': numbered.map((code) => ({ code })),
	'code-alone-ambiguous': numbered.map((code) => ({ code })),

	// A request: where it goes, its headers, its length, its body.
	'method-not-post': [{ method: quoted('GET') }],
	'method-lower-case': [{ method: quoted('post') }],
	'target-is-host': [{ target: quoted('rr-n1-tor.opensrs.net') }],
	'target-not-root': [{ target: quoted('/api') }],
	'scheme-http': [{ url: quoted('http://rr-n1-tor.opensrs.net:55443/') }],
	'port-missing': [{ port: 443 }],
	'port-old': [{ port: 55000 }],
	'port-of-others': [{ port: 52443 }],
	'port-other': [{ port: 8443 }],
	'host-panel': [{ host: quoted('manage.opensrs.com') }],
	'host-of-others': [{ host: quoted('resellers.resellone.net') }],
	'host-bulk': [{ host: quoted('batch.opensrs.net') }],
	'host-other-environment': [{ host: quoted('horizon.opensrs.net'), environment: 'live' }],
	'host-unknown': [{ host: quoted('api.example') }],
	'host-address': [{ host: quoted('198.51.100.7') }],
	'header-missing': (['X-Username', 'X-Signature', 'Content-Type', 'Content-Length'] as const).map(
		(header) => ({ header })
	),
	'header-doubled': [
		{ header: 'X-Username', count: 2, same: true },
		{ header: 'X-Username', count: 2, same: false }
	],
	'header-misspelt': [{ header: 'X-Signature', sent: quoted('X-Signatur') }],
	'header-name-blank': [{ sent: quoted('X-Signature ') }],
	'header-without-colon': [{ line: quoted('X-Signature abc') }],
	'header-lines-lf': [{ mixed: true }, { mixed: false }],
	'blank-line-missing': once,
	'content-type-form': [
		{ value: quoted('application/x-www-form-urlencoded'), fromCurl: true },
		{ value: quoted('application/x-www-form-urlencoded'), fromCurl: false }
	],
	'content-type-other': [{ value: quoted('') }, { value: quoted('text/html') }],
	'http-version-other': [{ version: quoted('HTTP/2') }],
	'expect-continue': once,
	'content-encoded': [{ encoding: quoted('gzip') }],
	'length-not-a-number': [{ value: quoted('abc') }],
	'length-in-characters': [
		{ ...lengths, extra: 2, unit: 'characters' },
		{ ...lengths, extra: 2, unit: 'utf-16' }
	],
	'length-without-nul': [lengths],
	'length-without-newline': [{ ...lengths, newline: 'LF' }],
	'length-with-crs': [{ ...lengths, crs: 2 }],
	'length-without-crs': [{ ...lengths, crs: 2 }],
	'length-without-bom': [lengths],
	'length-several-reasons': [
		{ ...lengths, reasons: ['characters', 'nul'] },
		{ ...lengths, reasons: ['newline', 'crs', 'bom'] }
	],
	'length-too-short': [lengths],
	'length-too-long': [lengths],
	'length-without-body': [{ declared: 512 }],
	chunked: [{ alsoLength: true }, { alsoLength: false }],
	'username-empty': once,
	'username-blank': [{ where: 'inside' }, { where: 'around' }],
	'username-quotes': [sent],
	'username-upper-case': [sent],
	'username-email': [sent],
	'username-not-ascii': [sent],
	'signature-empty': once,
	'x-signature-blanks': once,
	'x-signature-named': once,
	'body-empty': once,
	'body-form-encoded': once,
	'body-not-xml': [{ starts: quoted('{"a":1}') }],
	'body-unknown': reasons.map((why) => ({ why })),
	'body-not-exact': reasons.map((why) => ({ why })),
	'body-beside-log': (['none', 'LF', 'CRLF'] as const).map((newline) => ({ bytes: 512, newline })),
	'body-beside-differs': (['newline', 'crs-lost', 'crs-added', 'unknown'] as const).map(
		(reason) => ({
			...lengths,
			reason
		})
	),
	'curl-strips-file': [{ file: quoted('request.xml') }, { file: quoted('-') }],
	'curl-expansion': [{ expansion: quoted('$BODY') }],
	'curl-headers-elsewhere': [{ from: quoted('@headers.txt') }],
	'curl-insecure': once,

	// The XML and its envelope.
	'xml-not-well-formed': faults.map((fault) => ({
		line: 4,
		column: 7,
		excerpt: quoted('<item>'),
		fault,
		detail: quoted('Missing end tag')
	})),
	'xml-too-deep': [{ limit: 200 }],
	'xml-too-large': [{ length: 2_000_001, limit: 2_000_000 }],
	'declaration-missing': once,
	'encoding-missing': once,
	'encoding-other': [{ encoding: quoted('ISO-8859-1') }],
	'encoding-untrue': [{ declared: quoted('UTF-8'), offset: 120 }],
	'encoding-looks-utf8': [{ declared: quoted('ISO-8859-1') }],
	'request-complete': once,
	'doctype-missing': once,
	'doctype-other': [{ sent: quoted('<!DOCTYPE html>') }],
	'doctype-subset': once,
	'root-wrong': [{ root: quoted('envelope') }],
	'element-missing': [{ element: 'body', parent: quoted('OPS_envelope') }],
	'element-misspelt': [{ element: 'data_block', sent: quoted('datablock') }],
	'version-missing': once,
	'version-other': [{ version: quoted('1.0') }],
	'item-missing': (['protocol', 'action', 'object'] as const).map((key) => ({ key })),
	'item-misspelt': [{ key: 'action', sent: quoted('acton') }],
	'item-empty': [{ key: 'action' }],
	'item-blank': [{ key: 'action', value: quoted('LOOKUP') }],
	'item-without-key': [{ path: quoted('') }, { path: quoted('attributes') }],
	'item-doubled': [
		{ key: quoted('domain'), path: quoted('') },
		{ key: quoted('domain'), path: quoted('attributes') }
	],
	'array-keys': [{ path: quoted('nameservers'), count: 3, keys: quoted('1, 2, 3') }],
	'attributes-not-assoc': [{ holds: quoted('') }, { holds: quoted('text') }],
	'attributes-outside': [
		{ keys: quoted('domain'), hasAttributes: true },
		{ keys: quoted('domain'), hasAttributes: false }
	],
	'protocol-other': [{ protocol: quoted('xcp') }],
	'action-unknown': [{ action: quoted('LOKUP'), nearest: 'LOOKUP' }, { action: quoted('FLY') }],
	'object-unknown': [{ object: quoted('DOMAN'), nearest: 'DOMAIN' }, { object: quoted('CAR') }],
	'command-unknown': [
		{ action: quoted('LOOKUP'), object: quoted('USER'), objects: 'DOMAIN, BALANCE' }
	],

	// The allow list, and what the person said.
	'ip-not-given': once,
	'ip-not-public': notPublic.map((range) => ({ address: '10.0.0.5', range })),
	'ip-v6': [{ address: '2001:db8::1' }],
	'ip-several': [
		{ addresses: ['198.51.100.7', '198.51.100.9'], cover: '198.51.100.0/28' },
		{ addresses: ['198.51.100.7', '203.0.113.9'], cover: null }
	],
	'ip-allowed': [{ address: '198.51.100.7', ...rule }],
	'ip-denied': [{ address: '198.51.100.7', ...rule }],
	'ip-allow-and-deny': [
		{ address: '198.51.100.7', allow: '198.51.100.0/25 Allow', deny: '198.51.100.7/32 Deny' }
	],
	'ip-not-allowed': [
		{ address: '198.51.100.7', add: '198.51.100.7/32 Allow', near: null, free: 2 },
		{
			address: '198.51.100.7',
			add: '198.51.100.7/32 Allow',
			near: { ...near, how: 'typing' },
			free: 0
		},
		{
			address: '198.51.100.7',
			add: '198.51.100.7/32 Allow',
			near: { ...near, how: 'network' },
			free: 1
		}
	],
	'rules-not-given': once,
	'rules-too-many': [{ count: 6 }],
	'rules-cut': [{ count: 500 }],
	'rules-assumed': [
		{ prefixes: 1, types: 0 },
		{ prefixes: 2, types: 2 }
	],
	'rule-unreadable': [{ text: quoted('any') }],
	'rule-prefix': [
		{ ...rule, prefix: 24 },
		{ ...rule, prefix: 33 }
	],
	'rule-duplicate': [{ ...rule, first: 1 }],
	'rule-covered': [{ ...rule, by: 'rule 1, 198.51.100.0/25' }],
	'rule-host-bits': [near],
	'rule-not-public': notPublic.map((range) => ({ ...rule, range })),
	'rule-v6': [rule],
	'test-needs-no-rule': once,
	'no-incident-seen': once,
	'incident-seen': once,
	'ticked-passed': [{ what: 'The TLS handshake succeeds.' }],
	'ticked-failed': [{ what: 'The TLS handshake succeeds.' }]
};
