import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mistakeByCode } from '../../../../src/core/signature/mistakes/index.ts';
import { mistakeFor } from './covers.ts';

/*
 * Bodies that real libraries wrote for documents with various heads, recorded in 2026-11 with the
 * versions that the file names. The catalogue knows one head only, OpenSRS' own.
 */
const { documents } = JSON.parse(
	readFileSync(new URL('../fixtures/reserialised.json', import.meta.url), 'utf8')
) as {
	documents: { name: string; body: string; written: Record<string, string> }[];
};

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('utf8');
const context = { username: new Uint8Array(0), body: new Uint8Array(0) };

describe('what libraries wrote', () => {
	for (const { name, body, written } of documents) {
		it(name, () => {
			const given = bytesOf(body);
			const differing = [];
			for (const [id, output] of Object.entries(written)) {
				// Node packages keep the CR inside values, each in its own way: not predicted.
				if (name === 'CRLF' && id.startsWith('node-')) continue;
				const base = mistakeFor(`reserialise.${id}`);
				const bodies = [base.code, `${base.code}-newline`]
					.flatMap((code) => [code, `${code}-copying`])
					.map(mistakeByCode)
					.map((one) => (one?.group === 'body' ? text(one.change(given, context)) : null));
				const expected = text(bytesOf(output));
				if (!bodies.includes(expected)) differing.push({ id, expected, bodies });
			}
			expect(differing).toEqual([]);
		});
	}
});
