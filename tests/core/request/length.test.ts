import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/core/request/check.ts';
import type { RequestFinding } from '../../../src/core/request/findings/index.ts';
import { readRequest } from '../../../src/core/request/read.ts';
import { Random } from './support/random.ts';

/** The finding on a body that was announced with another length. Bytes are counted by Node. */
function check(body: string, declared: number, lineEnd = '\r\n'): RequestFinding | undefined {
	const head = `POST / HTTP/1.1${lineEnd}Content-Length: ${declared}${lineEnd}${lineEnd}`;
	const { request } = readRequest(new Uint8Array(Buffer.from(head + body, 'utf8')));
	return checkRequest(request!).find(({ code }) => code.startsWith('length-'));
}
const code = (...args: Parameters<typeof check>): string | undefined => check(...args)?.code;

describe('why Content-Length is not the number of bytes', () => {
	it('characters', () => {
		const body = '<a>é日</a>';
		expect(Buffer.byteLength(body)).toBe(12);
		expect(check(body, body.length)).toMatchObject({
			code: 'length-in-characters',
			severity: 'error',
			args: { declared: 9, bytes: 12, extra: 3, unit: 'characters' },
			claims: [{ stage: 'request', state: 'failed' }]
		});
		expect(check('<a>😀</a>', 9)).toMatchObject({ args: { unit: 'utf-16' } });
		expect(check('<a>😀</a>', 8)).toMatchObject({ args: { unit: 'characters' } });
	});

	it('a NUL, a newline, CRs, a byte order mark', () => {
		expect(code('<a/>\0', 4)).toBe('length-without-nul');
		expect(check('<a/>\n', 4)).toMatchObject({ args: { newline: 'LF' } });
		expect(check('<a/>\r\n', 4)).toMatchObject({ args: { newline: 'CRLF' } });
		expect(code('<a>\r\n\r\n</a>', 9)).toBe('length-without-crs');
		expect(code('<a>\n\n</a>', 11)).toBe('length-with-crs');
		expect(code('\ufeff<a/>', 4)).toBe('length-without-bom');
	});

	it('names no reason if none or several match', () => {
		expect(code('<a></a>', 5)).toBe('length-too-short');
		expect(code('<a></a>', 50)).toBe('length-too-long');
		expect(check('<a>é</a>\n', 9)).toMatchObject({
			code: 'length-several-reasons',
			args: { reasons: ['characters', 'newline'] }
		});
	});

	it('what copying may have changed is not an error and claims nothing', () => {
		const findings = [
			check('<a/>\n', 4),
			check('<a>\n\n</a>', 11, '\n'),
			// The head alone, and a request without its end.
			check('', 500),
			check('<?xml version="1.0"?><OPS_env', 500)
		];
		for (const finding of findings) {
			expect(finding?.severity).toBe('warning');
			expect(finding?.claims).toBeUndefined();
		}
	});
});

it('names characters for every text whose letters it counts', () => {
	const random = new Random(11);
	for (let round = 0; round < 300; round++) {
		const letters = Array.from({ length: 30 }, () => random.pick(['a', ' ', 'é', '€', 'ß']));
		const body = `<a>${letters.join('')}é€</a>`;
		expect(check(body, [...body].length)?.code).toBe('length-in-characters');
		expect(check(body, Buffer.byteLength(body))).toBeUndefined();
	}
});
