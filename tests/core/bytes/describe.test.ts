import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inspectJob } from '../../../src/core/bytes/inspect.ts';
import { runToEnd } from '../../../src/core/job.ts';
import { encodingWords, lineEndingWords } from '../../../src/core/bytes/descriptionWords.ts';
import { documented, join, utf8 } from './support/bytes.ts';

const describeBytes = (bytes: Uint8Array) => runToEnd(inspectJob(bytes)).description;

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
	['none', join()],
	['ascii', utf8(documented)],
	['utf-8', utf8('<a>é</a>')],
	['utf-8-bom', utf8('\ufeff<a/>')],
	['utf-16le', Buffer.from('\ufeff<a/>', 'utf16le')],
	['utf-16le', Buffer.from('<a>é</a>', 'utf16le')],
	['utf-16be', utf16be('\ufeff<a/>')],
	['utf-16be', utf16be('<a>é</a>')],
	['gzip', gzipSync(documented)],
	['not-utf-8', Buffer.from('<a>é</a>', 'latin1')],
	['ascii', utf8('<a/>\0\0\0\0')],
	['ascii', utf8('\0\0\0\0\0\0\0\0\0')]
] as const)('recognises %s', (encoding, bytes) => {
	expect(describeBytes(bytes).encoding).toBe(encoding);
	expect(describeBytes(bytes).length).toBe(bytes.length);
	expect(encodingWords[encoding]).not.toBe('');
});

test.each([
	['', 'none', 'none'],
	['a\nb\n', 'lf', '2 LF'],
	['a\r\nb', 'crlf', '1 CRLF'],
	['a\rb\rc', 'cr', '2 lone CR'],
	['a\rb\r\nc\n', 'mixed', '1 CRLF, 1 LF, 1 lone CR']
])('describes the line endings of %j', (text, kind, words) => {
	const { lineEndings } = describeBytes(utf8(text));
	expect(lineEndings?.kind).toBe(kind);
	expect(lineEndingWords(lineEndings)).toBe(words);
});

test('counts no line endings in what is not read as text', () => {
	expect(describeBytes(gzipSync(documented)).lineEndings).toBeNull();
	expect(lineEndingWords(null)).toBe('not read as text');
});

test('shows the last bytes and cuts no character', () => {
	const last = describeBytes(utf8('<a>x😀abc\r\n\0')).last;
	expect(last.map(({ symbol }) => symbol).join('')).toBe('😀abc␍␊␀');
	expect(last[0]).toMatchObject({ offset: 4, hex: 'f0 9f 98 80' });
});
