import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
	bytesWords,
	type BytesCode,
	type BytesFinding
} from '../../../src/core/bytes/checks/index.ts';
import { inspectBytes } from '../../../src/core/bytes/inspect.ts';
import { type Severity } from '../../../src/core/finding.ts';
import { wordsOf } from '../../../src/core/words.ts';
import { documented, join, utf8 } from './support/bytes.ts';

interface Case {
	bytes: Uint8Array;
	/** Start and end of its place. */
	place: [number, number] | null;
	severity: Severity;
	args: object;
	/** Much the same bytes, which must not have the finding. */
	silent: readonly Uint8Array[];
}

/** `é` in UTF-8, its bytes read as Windows-1252 by the platform's decoder, and in UTF-8 again. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(utf8(text));
const key = '0123456789abcdef'.repeat(7);
const end = documented.length;

/** One row a code; a code without a row does not compile. */
const cases: Record<BytesCode, Case> = {
	'empty-input': {
		bytes: join(),
		place: null,
		severity: 'error',
		args: {},
		silent: [utf8(' '), utf8('\0')]
	},
	gzip: {
		bytes: gzipSync(documented),
		place: [0, 3],
		severity: 'error',
		args: {},
		silent: [join([0x1f], '<a/>'), join('<a/>', [0x1f, 0x8b, 8])]
	},
	'utf-16': {
		bytes: Buffer.from(documented, 'utf16le'),
		place: [0, 8],
		severity: 'error',
		args: { order: 'little-endian', bom: false },
		silent: [
			utf8('<a/>\0'),
			utf8('\0<a/>'),
			utf8('a\0'),
			utf8('\0\0\0\0\0\0\0\0'),
			utf8('<a>日本</a>')
		]
	},
	'no-xml': {
		bytes: utf8(key),
		place: [0, 16],
		severity: 'warning',
		args: {},
		silent: [utf8('&lt;a/&gt;'), utf8('x<a/>'), utf8(' \n')]
	},
	'html-escaped': {
		bytes: utf8(
			documented.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
		),
		place: [0, 8],
		severity: 'error',
		args: {},
		silent: [utf8('<?xml version="1.0"?><a>&lt;?xml version="1.0"?&gt;</a>'), utf8('<a>&lt;b</a>')]
	},
	'url-encoded': {
		bytes: utf8(`xml=${encodeURIComponent(documented)}`),
		place: [0, 7],
		severity: 'error',
		args: { field: 'xml', escaped: true },
		silent: [utf8('<a b="xml=%3C">%3C</a>'), utf8('<xml a="1"/>')]
	},
	'json-escaped': {
		bytes: utf8(JSON.stringify(documented)),
		place: [0, 2],
		severity: 'error',
		args: {},
		silent: [utf8('<a>{"b":"<![CDATA[x]]>"}</a>'), utf8('<?xml version=\'1.0\'?><a b="\\"/>')]
	},
	base64: {
		bytes: utf8(Buffer.from(documented).toString('base64')),
		place: [0, 14],
		severity: 'error',
		args: {},
		silent: [utf8('<a>PD94bWwgdmVyc2lvbj0i</a>'), utf8(Buffer.from(key).toString('base64'))]
	},
	'nul-at-end': {
		bytes: join(documented, '\n\0\0'),
		place: [end + 1, end + 3],
		severity: 'error',
		args: { count: 2 },
		silent: [utf8('<a>\0</a>')]
	},
	'nul-inside': {
		bytes: utf8('<a>\0\0</a>\0<b/>\0'),
		place: [3, 5],
		severity: 'error',
		args: { count: 3 },
		silent: [utf8('<a/>\0\0')]
	},
	'control-character': {
		bytes: utf8('<a>\t\n\r\u001b[0m\u0001</a>'),
		place: [6, 7],
		severity: 'error',
		args: { count: 2, byte: 0x1b },
		silent: [utf8('<a>\t\r\n\r\n\0</a>')]
	},
	'unusual-control-character': {
		bytes: utf8('<a>\u0085\x7f</a>'),
		place: [3, 5],
		severity: 'warning',
		args: { count: 2 },
		silent: [utf8('<a>\u00a0~</a>')]
	},
	bom: {
		bytes: utf8(`\ufeff${documented}`),
		place: [0, 3],
		severity: 'warning',
		args: {},
		silent: [utf8('<a>\ufeff</a>')]
	},
	'bytes-before-xml': {
		bytes: utf8(`\r\n${documented}`),
		place: [0, 2],
		severity: 'warning',
		args: { count: 2, before: 'blank', declaration: true },
		silent: [utf8(`\ufeff${documented}`), utf8('<a/>'), utf8('<!-- a --><a/>')]
	},
	'possible-private-key': {
		bytes: utf8(`<a b="$key = '${'0bAD'.repeat(28)}';"/>`),
		place: [14, 126],
		severity: 'warning',
		args: { count: 112 },
		silent: [
			utf8(`<a>${'0bad'.repeat(10)}</a>`),
			utf8(`<a>${'0bad'.repeat(16)}</a>`),
			utf8(`<a>${'0bad'.repeat(8)}</a>`),
			utf8(`<a/>\n${'0bad'.repeat(28)}`)
		]
	},
	'content-after-root': {
		bytes: utf8(`${documented}\n${key}\n`),
		place: [end + 1, end + 1 + 112],
		severity: 'error',
		args: { count: 112, what: 'hex' },
		silent: [
			utf8('<a/>\n<!-- a > b -- c -->\r\n<?pi?>\t \0'),
			utf8('<a b="/>"><a/><!-- </a> --><![CDATA[</a>]]></a>'),
			utf8('<!DOCTYPE a [<!ENTITY b "]>">]><a c=">"></a>'),
			utf8('<a><b></a>'),
			utf8('</a>x'),
			utf8('</a><a>x')
		]
	},
	'crlf-line-endings': {
		bytes: utf8(documented.replaceAll('\n', '\r\n')),
		place: [documented.indexOf('\n'), documented.indexOf('\n') + 2],
		severity: 'note',
		args: { count: documented.split('\n').length - 1 },
		silent: [utf8('<a>\r</a>'), utf8('<a>\n</a>\r\n')]
	},
	'lone-cr': {
		bytes: utf8('<a>\r\r</a>'),
		place: [3, 4],
		severity: 'warning',
		args: { count: 2 },
		silent: [utf8('<a>\r\n</a>')]
	},
	'mixed-line-endings': {
		bytes: utf8('<a>\n\n\r\n\n</a>'),
		place: [5, 7],
		severity: 'warning',
		args: { lf: 3, crlf: 1, cr: 0 },
		silent: [utf8('<a>\r\n\r\n</a>'), utf8('<a>\n\n</a>'), utf8('<a>\r\r</a>')]
	},
	'trailing-newline': {
		bytes: utf8(`${documented}\n\n\0`),
		place: [end, end + 2],
		severity: 'note',
		args: { count: 2, crlf: false },
		silent: [utf8('\n<a>\n</a>'), utf8('<a/>\n '), utf8('<a/>\0')]
	},
	'trailing-blanks': {
		bytes: utf8(`${documented} \n`),
		place: [end, end + 2],
		severity: 'warning',
		args: { count: 2 },
		silent: [utf8('<a>\t</a>\n')]
	},
	'invalid-utf8': {
		bytes: join('<a>', [0xe2, 0x82], '</a>', [0xff]),
		place: [3, 5],
		severity: 'error',
		args: { count: 3, declared: null },
		silent: [utf8('<a>é€😀\u0000</a>')]
	},
	'non-ascii': {
		bytes: utf8('\ufeff<a>é€</a>'),
		place: [6, 8],
		severity: 'note',
		args: { count: 2, bytes: 5 },
		silent: [utf8('\ufeff<a/>'), join('<a>', [0xff], '</a>')]
	},
	'declared-encoding-differs': {
		bytes: utf8('<?xml version="1.0" encoding=\'ISO-8859-1\'?><a>é</a>'),
		place: [46, 48],
		severity: 'warning',
		args: { declared: 'ISO-8859-1' },
		silent: [
			utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>e</a>'),
			utf8('<?xml version="1.0" encoding="utf-8"?><a>é</a>'),
			Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1'),
			utf8('<a b="encoding=\'ISO-8859-1\'">é</a>')
		]
	},
	'double-encoded': {
		bytes: utf8(`<a>${misread('Käse, café')} – “É»”</a>`),
		place: [4, 8],
		severity: 'warning',
		args: { count: 2, seen: 'Ã¤', meant: 'ä' },
		silent: [
			utf8('<a>Käse, café, «CAFÉ», ÄÖÜ, São, naïve – “x”</a>'),
			utf8('<a>à\u00a0« Привет » 日本語 😀</a>'),
			utf8('<a>Ã ©</a>'),
			utf8('<a>É»</a>'),
			utf8('<a>à€€ à€€</a>'),
			utf8('<a>í\u00a0€ í\u00a0€</a>'),
			utf8('<a>ô¿¿¿ ô¿¿¿</a>')
		]
	},
	'replacement-character': {
		bytes: utf8('<a>caf\ufffd</a>'),
		place: [6, 9],
		severity: 'warning',
		args: { count: 1 },
		silent: [join('<a>', [0xff], '</a>'), utf8('<a>?</a>')]
	},
	'no-break-space': {
		bytes: utf8('<a>x\u00a0y</a>'),
		place: [4, 6],
		severity: 'warning',
		args: { count: 1, inTags: 0 },
		silent: [utf8('<a>x y à</a>')]
	},
	'zero-width-character': {
		bytes: utf8('<a>\u200bx\ufeffy\u200d</a>'),
		place: [3, 6],
		severity: 'warning',
		args: { count: 3, inTags: 0 },
		silent: [utf8('\ufeff<a>👩\u200d💻 می\u200cخواهم</a>')]
	},
	'curly-quotes': {
		bytes: utf8('<a>it’s</a>'),
		place: [5, 8],
		severity: 'note',
		args: { count: 1, inTags: 0 },
		silent: [utf8("<a b=\"x\" c='y'>it's</a>")]
	}
};

const find = (bytes: Uint8Array, code: string): BytesFinding | undefined =>
	inspectBytes(bytes).find((finding) => finding.code === code);

test('there is a row for every code that has words', () => {
	expect(Object.keys(cases).sort()).toEqual(Object.keys(bytesWords).sort());
});

describe.each(Object.entries(cases))('%s', (code, { bytes, place, severity, args, silent }) => {
	test('is found at its place', () => {
		const expected = { code, severity, args };
		expect(find(bytes, code)).toEqual(
			place ? { ...expected, place: { start: place[0], end: place[1] } } : expected
		);
	});

	test('has words for what was seen, what it means and what to do', () => {
		const { seen, means, todo } = wordsOf(find(bytes, code)!);
		for (const text of [seen, means, todo]) {
			expect(text).toMatch(/^\S.*[.]$/s);
			expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		}
	});

	test('is not found in a documented request', () => {
		expect(find(utf8(documented), code)).toBeUndefined();
	});

	test.each(silent.map((each) => [Buffer.from(each).toString().slice(0, 60), each] as const))(
		'is silent on %j',
		(_text, each) => {
			expect(find(each, code)).toBeUndefined();
		}
	);
});

test('a documented request gives no finding at all, with a newline only a note', () => {
	expect(inspectBytes(utf8(documented))).toEqual([]);
	expect(inspectBytes(utf8(`${documented}\n`)).map(({ severity }) => severity)).toEqual(['note']);
});

test('CRLF and a NUL at the end are both named, the error first', () => {
	const bytes = utf8(`${documented.replaceAll('\n', '\r\n')}\0`);
	expect(inspectBytes(bytes).map(({ code }) => code)).toEqual(['nul-at-end', 'crlf-line-endings']);
});

test('findings are ordered by severity, then by place', () => {
	const bytes = join('\ufeff \r<a b=“x”>\u00a0', [0xff], '</a> \n\0');
	const rank = { error: 0, warning: 1, note: 2 };
	const order = inspectBytes(bytes).map(
		({ severity, place }) => rank[severity] * 1000 + place!.start
	);
	expect(order.length).toBeGreaterThan(5);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});
