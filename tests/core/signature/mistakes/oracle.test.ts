import { describe, expect, it } from 'vitest';
import { mistakeByCode } from '../../../../src/core/signature/mistakes/index.ts';
import { profiles } from '../../../../src/core/signature/mistakes/profiles/index.ts';
import { askOracle, type OracleCase } from './ask-oracle.ts';
import { signatureOf, valueOf } from './apply.ts';
import { catalogue, testableIds } from './catalogue.ts';
import { coveredByFurtherKeys, mistakeFor } from './covers.ts';
import { documents, keys, otherKey, usernames } from './documents.ts';

/* Every document with the usual key, and one document with every key. */
const usual = keys['112 hex digits']!;
const cases: (OracleCase & { name: string })[] = [
	...Object.entries(documents).map(([name, body]) => ({
		name,
		body,
		key: usual,
		key2: otherKey,
		user: usernames[0]!
	})),
	...Object.entries(keys).map(([name, key]) => ({
		name: `key ${name}`,
		body: documents['non-ASCII, entities, single quotes']!,
		key,
		key2: otherKey,
		user: usernames[1]!
	}))
];
const answers = askOracle(cases);

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('latin1');
const decoded = (value: string | null | undefined) =>
	value === null || value === undefined ? null : Buffer.from(value, 'base64').toString('latin1');

describe('each mistake gives the value that the catalogue says', () => {
	for (const [index, one] of cases.entries()) {
		it(one.name, () => {
			const right = text(signatureOf(one.body, one.key));
			const input = { body: one.body, key: one.key, username: one.user, otherKey };
			const differing = [];
			for (const id of testableIds) {
				if (coveredByFurtherKeys.includes(id)) continue;
				const expected = decoded(answers[index]!.values[id]);
				const actual = text(valueOf(mistakeFor(id), input));
				// Null is the right answer where the mistake changes nothing or cannot be made.
				if ((actual ?? right) !== (expected ?? right)) differing.push({ id, actual, expected });
			}
			expect(differing).toEqual([]);
		});
	}

	it('is not the right signature for the document that has something of everything', () => {
		const both = ['ASCII with LF and a newline at the end', '70 kB', 'CRLF throughout'];
		const shown = new Set<string>();
		for (const [index, one] of cases.entries()) {
			const right = text(signatureOf(one.body, one.key));
			for (const id of testableIds) {
				const expected = decoded(answers[index]!.values[id]);
				if (expected !== null && expected !== right) shown.add(id);
			}
		}
		expect(both.every((name) => name in documents)).toBe(true);
		// The forms that lose leading zeros show for some digests only: see digests.test.ts.
		const rare = catalogue.mistakes.filter((m) => m.intermittent).map((m) => m.id);
		expect(testableIds.filter((id) => !shown.has(id) && !rare.includes(id))).toEqual([]);
	});
});

describe('each library profile writes the body that the recorded behaviour says', () => {
	for (const [index, one] of cases.slice(0, Object.keys(documents).length).entries()) {
		it(one.name, () => {
			const differing = [];
			for (const profile of catalogue.profiles) {
				const mistake = mistakeFor(profile.id);
				const own = profile.eol === '\n' ? 'lf' : 'crlf';
				const other = own === 'lf' ? 'crlf' : 'lf';
				const twin = mistakeByCode(`${mistake.code}-${other}`)!;
				for (const [found, lineEnd] of [
					[mistake, own],
					[twin, other]
				] as const) {
					const expected = decoded(answers[index]!.reserialised[`${profile.id}+${lineEnd}`]);
					const changed = found.group === 'body' ? found.change(one.body, emptyContext) : undefined;
					// On one line both line ends give the same, and the twin leaves it to the other.
					const same = found === twin && expected !== null && !expected.includes('\n');
					if (!same && text(changed ?? null) !== expected) {
						differing.push({ id: profile.id, lineEnd, expected, actual: text(changed ?? null) });
					}
				}
			}
			expect(differing).toEqual([]);
		});
	}
});

const emptyContext = { username: new Uint8Array(0), body: new Uint8Array(0) };

/** What Python calls in the oracle, and the mistake that stands for it. */
const pythonCalls: Record<string, string> = {
	'et-default': 'elementtree-ascii',
	'et-full': 'elementtree-full',
	'et-full-ascii': 'elementtree-full-ascii',
	'et-unicode': 'elementtree',
	'et-utf8': 'elementtree',
	'et-utf8decl': 'elementtree-declaration',
	'et-asciidecl': 'elementtree-ascii-declaration',
	'et-indent': 'elementtree-indent',
	'et-indent-ascii': 'elementtree-indent-ascii',
	'minidom-root': 'minidom-root',
	'minidom-toxml': 'minidom',
	'minidom-toxml-utf8': 'minidom-encoding',
	'minidom-toxml-utf8-lower': 'minidom-encoding-lower-case'
};

describe("Python's own libraries write what their profiles say", () => {
	for (const [index, one] of cases.slice(0, Object.keys(documents).length).entries()) {
		const written = answers[index]!.python;
		if (Object.keys(written).length === 0) continue;
		it(one.name, () => {
			for (const [call, code] of Object.entries(pythonCalls)) {
				if (written[call] === undefined) continue;
				// ElementTree names no encoding for text that it returns as a string.
				const possible = [`body-rewritten-${code}`, `body-rewritten-${code}-copying`]
					.map(mistakeByCode)
					.flatMap((m) => (m?.group === 'body' ? [m.change(one.body, emptyContext)] : []));
				if (possible.every((bytes) => bytes === null)) continue;
				expect({ call, bodies: possible.map(text) }).toEqual({
					call,
					bodies: expect.arrayContaining([decoded(written[call])])
				});
			}
			expect(profiles.filter((p) => p.language === 'python').length).toBeGreaterThan(8);
		});
	}
});
