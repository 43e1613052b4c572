import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/core/signature/explain.ts';
import { askOracle } from '../mistakes/ask-oracle.ts';
import { mistakeFor } from '../mistakes/covers.ts';
import { documents, keys, otherKey, usernames } from '../mistakes/documents.ts';
import { expectEachFound } from './singles.ts';

/* A fifth of the mistakes for each of two documents; all, with all documents and keys: heavy/. */

const usual = { key: keys['112 hex digits']!, key2: otherKey, user: usernames[0]! };
const name = 'non-ASCII, entities, single quotes';
const body = documents[name]!;

describe('every mistake alone, computed by an independent implementation', () => {
	it('is found, and first unless another one gives the same value', () => {
		const second = 'tabs, empty lines, blanks at line ends';
		const cases = [
			{ ...usual, name, body },
			{ ...usual, name: second, body: documents[second]! }
		];
		expectEachFound(cases, 5);
	});

	it('is found by the public entry', () => {
		const { values } = askOracle([{ ...usual, body }])[0]!;
		const ids = Object.keys(values).filter((id, at) => at % 20 === 0 && !/^key\.o/.test(id));
		for (const id of ids) {
			if (!values[id]) continue;
			const observed = Buffer.from(values[id], 'base64').toString('utf8');
			const question = { bodies: [body], keys: [usual.key], username: usual.user, observed };
			const [first] = explain(question).explanations;
			const own = mistakeFor(id);
			const codes = [first!.mistakes.map(({ code }) => code), ...first!.alternatives].flat();
			if (first!.mistakes.length > 0) expect(codes, id).toContain(own.code);
		}
	});

	it('is reported as another key, if that was entered too', () => {
		const { values } = askOracle([{ ...usual, body }])[0]!;
		const keysGiven = [usual.key, otherKey];
		const explained = (id: string) => {
			const observed = Buffer.from(values[id]!, 'base64').toString();
			return explain({ bodies: [body], keys: keysGiven, observed }).explanations;
		};
		for (const id of ['key.other', 'key.old']) {
			expect(explained(id)).toMatchObject([{ mistakes: [], keyIndex: 1 }]);
		}
		expect(explained('key.only1')).toMatchObject([
			{ mistakes: [{ code: 'formula-other-key-in-round-two' }], keyIndex: 0 }
		]);
	});
});
