import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';

/*
 * What libraries of nine languages wrote when they loaded five documents and wrote them again, with
 * the settings that people use. Recorded in 2026-11 by running them; only the MD5 of each is kept.
 */
const { documents } = JSON.parse(
	readFileSync(new URL('../fixtures/libraries.json', import.meta.url), 'utf8')
) as { documents: { name: string; body: string; written: Record<string, string> }[] };

const context = { username: new Uint8Array(0), body: new Uint8Array(0) };
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

/** The library that a label of the recording names, as it is called in a mistake's code. */
const families: readonly [label: RegExp, code: RegExp][] = [
	[/^py:minidom/, /minidom/],
	[/^py:et-/, /elementtree/],
	[/^py:lx/, /lxml|libxml|php-dom/],
	[/^py:xmltodict/, /xmltodict/],
	[/^rb:rexml/, /rexml/],
	[/^rb:noko|^ph:|^pl:/, /libxml|php-dom|nokogiri|lxml/],
	[/^ja:/, /java/],
	[/^cs:/, /dotnet|xdocument|xelement|outerxml|xmlwriter/],
	[/^go:/, /go-marshal/],
	[/^no:x2/, /xml2js/],
	[/^no:xb2/, /xmlbuilder2/],
	[/^no:xj/, /xml-js/]
];

describe('what libraries wrote is what one mistake writes', () => {
	it.each(documents.map(({ name, ...rest }) => [name, rest] as const))(
		'document %s',
		(_, { body, written }) => {
			const given = new Uint8Array(Buffer.from(body, 'base64'));
			const codes = new Map<string, string[]>();
			for (const mistake of mistakes) {
				const bytes = mistake.group === 'body' ? mistake.change(given, context) : null;
				if (bytes) codes.set(md5(bytes), [...(codes.get(md5(bytes)) ?? []), mistake.code]);
			}
			const missing: string[] = [];
			for (const [labels, digest] of Object.entries(written)) {
				const found = codes.get(digest) ?? [];
				for (const label of labels.split(' ')) {
					const family = families.find(([pattern]) => pattern.test(label))?.[1];
					const isNamed = found.some((code) => !family || family.test(code));
					if (!isNamed) missing.push(`${label}: ${found.join(' ') || 'nothing'}`);
				}
			}
			expect(missing).toEqual([]);
			expect(Object.keys(written).length).toBeGreaterThan(60);
		}
	);
});
