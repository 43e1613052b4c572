import { describe, expect, it } from 'vitest';
import { mistakeByCode, mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import { inOneLine } from '../../../../src/core/signature/mistakes/mistake.ts';
import { catalogue, testableIds } from './catalogue.ts';
import { coveredByFurtherKeys, coversOf, mistakeFor } from './covers.ts';

const covered = [...mistakes.flatMap(coversOf), ...coveredByFurtherKeys];
const entry = new Map(catalogue.mistakes.map((row) => [row.id, row]));

describe('the mistakes', () => {
	it('cover each visible entry of the catalogue and each library profile exactly once', () => {
		const wanted = [...testableIds, ...catalogue.profiles.map((profile) => profile.id)];
		expect(wanted).toHaveLength(1191 + 40);
		expect([...covered].sort()).toEqual(wanted.sort());
	});

	it('have codes that are unique, in kebab-case and found again', () => {
		expect(new Set(mistakes.map((mistake) => mistake.code)).size).toBe(mistakes.length);
		for (const mistake of mistakes) {
			expect(mistake.code).toMatch(/^(?:body|charset|key|formula|digest)(?:-[a-z0-9]+)+$/);
			expect(mistakeByCode(mistake.code)).toBe(mistake);
		}
		expect(mistakeByCode('no-such-code')).toBeUndefined();
	});

	it('exist in both line ends for every library', () => {
		for (const { id } of catalogue.profiles) {
			const { code } = mistakeFor(id);
			expect([`${code}-lf`, `${code}-crlf`].some((twin) => mistakeByCode(twin))).toBe(true);
		}
	});

	it('are as likely as the catalogue judges them, and marked where it says so', () => {
		const differing = mistakes.flatMap(({ code, likelihood, onlyNonAscii, sometimes }) =>
			coversOf({ code }).flatMap((id) => {
				const row = entry.get(id);
				// References to non-ASCII characters are in a body that is ASCII itself.
				const accents = row?.onlyNonAscii === true && id !== 'charset.unncr';
				const same =
					row === undefined ||
					(row.likelihood === likelihood &&
						accents === (onlyNonAscii === true) &&
						(row.intermittent === true) === (sometimes !== undefined));
				return same ? [] : [code];
			})
		);
		expect(differing).toEqual([]);
	});
});

describe('the words of each mistake', () => {
	it('exist, end as sentences and have no unfilled placeholder', () => {
		for (const { code, happened, means = '', recognise, fix, typical } of mistakes) {
			expect(happened, code).toMatch(/^[A-Z“"][^\n]{15,}\.$/u);
			expect(recognise, code).toMatch(/^\S[^\n]{15,}\.$/u);
			expect(fix.length, code).toBeGreaterThan(15);
			expect(typical.length, code).toBeGreaterThan(1);
			for (const words of [happened, means, recognise, fix, typical]) {
				expect(words, code).not.toMatch(/(?<!“)undefined(?! constant)|(?<!“)NaN|(?<!“)\[object /);
				expect(words, code).not.toMatch(/ \.(?:$| [A-Z])/);
			}
		}
	});

	it('tell mistakes apart', () => {
		const said = new Map<string, string>();
		for (const mistake of mistakes) {
			const { code } = mistake;
			const words = inOneLine(mistake);
			expect(said.get(words), `${code} says the same as`).toBeUndefined();
			said.set(words, code);
		}
	});
});
