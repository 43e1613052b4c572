import { expect, it } from 'vitest';
import {
	longestWait,
	notOriginalWords,
	questionWords,
	whatIsLeft
} from '../../../src/core/signature/whatIsLeft.ts';
import { expectLinear } from '../../support/growth.ts';

const xml =
	'<?xml version="1.0"?>\n<OPS_envelope><body><item key="a">value</item></body></OPS_envelope>';
const hex = 'd41d8cd98f00b204e9800998ecf84270';
const left = (body: string, sent = hex, otherKeys = false) =>
	whatIsLeft(new TextEncoder().encode(body), sent, otherKeys);

it.each([
	['stars', xml.replace('value', '********'), 'masked'],
	['[FILTERED]', xml.replace('value', '[FILTERED]'), 'masked'],
	['xxxx', xml.replace('value', 'xxxxxxxx'), 'masked'],
	['REDACTED alone', xml.replace('value', 'REDACTED'), 'masked'],
	['(hidden)', xml.replace('value', '(hidden)'), 'masked'],
	['a placeholder', xml.replace('value', '{{password}}'), 'masked'],
	['bullets', xml.replace('value', '••••••'), 'masked'],
	['a line of three dots in the middle', xml.replace('<body>', '\n...\n<body>'), 'cut-off'],
	['a comment for what is left out', xml.replace('<body>', '\n<!-- snip -->\n<body>'), 'cut-off'],
	['a quoted email', xml.replace(/^/gm, '> '), 'viewer'],
	['a change', xml.replace(/^/gm, '+'), 'viewer'],
	['lines of a log', xml.replace(/^/gm, '2026-11-28 07:00:00 DEBUG '), 'parsed'],
	['a log that ends the line', xml.slice(0, 60), 'cut-off'],
	['three dots', `${xml.slice(0, 50)}...`, 'cut-off'],
	['an ellipsis', `${xml.slice(0, 50)}…`, 'cut-off'],
	['the tree of a browser', `▼<OPS_envelope>\n▶<body>…</body>\n</OPS_envelope>`, 'viewer'],
	['the tree of Internet Explorer', `- <OPS_envelope>\n  + <body>\n  </OPS_envelope>`, 'viewer'],
	[
		'an editor with numbers',
		`1  <?xml version="1.0"?>\n2  <OPS_envelope>\n3  </OPS_envelope>`,
		'viewer'
	],
	['print_r', 'Array\n(\n    [protocol] => XCP\n)', 'parsed'],
	['a Python dict', "{'protocol': 'XCP', 'action': 'LOOKUP'}", 'parsed'],
	['a Ruby hash', '{"protocol"=>"XCP"}', 'parsed'],
	['YAML', 'protocol: XCP\naction: LOOKUP', 'parsed'],
	['an element object', '<Element OPS_envelope at 0x7f>', 'parsed']
] as const)('sees that %s is no original', (_, body, sign) => {
	expect(left(body)).toEqual({ notOriginal: sign, question: 'capture' });
	expect(notOriginalWords[sign]).toMatch(/isn’t what was signed/);
});

it.each(['d41d****************4270', 'd41d8cd9...', '[FILTERED]'])(
	'sees that the value %s is masked',
	(sent) => {
		expect(left(xml, sent).notOriginal).toBe('value-masked');
	}
);

it('asks one question of an original', () => {
	expect(left(xml)).toEqual({ notOriginal: null, question: 'same-key' });
	expect(left(xml, hex, true).question).toBe('ever-worked');
	expect(left(xml.replace('value', 'Zoë')).question).toBe('only-accents');
	expect(Object.values(questionWords).every(({ ask }) => ask.endsWith('?'))).toBe(true);
});

it('says how long a search takes for any size', () => {
	expect([0, 2000, 50_000, 1e6].map(longestWait)).toEqual([
		'up to 10 seconds',
		'up to 10 seconds',
		'up to a minute',
		'up to several minutes'
	]);
});

it.each(['*', '\n', ' ', '1 <', '- ', '.', '{"', 'a', '> <', '\n...', '2026-11-28 <\n', '>x'])(
	'is linear for many %j',
	(piece) => {
		expectLinear(
			(size) => new TextEncoder().encode(piece.repeat(size / piece.length)),
			(body) => whatIsLeft(body, hex, false),
			20_000,
			piece
		);
	}
);
