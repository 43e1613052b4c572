import { describe, it } from 'vitest';
import { documents, keys, otherKey, usernames } from '../../mistakes/documents.ts';
import { expectEachFound } from '../singles.ts';

const usual = { key: keys['112 hex digits']!, key2: otherKey, user: usernames[0]! };

describe('every mistake alone is found in any document, and first unless another one gives the same value', () => {
	it.each(Object.entries(documents))('%s', (name, body) => {
		expectEachFound([{ ...usual, name, body }]);
	});
});
