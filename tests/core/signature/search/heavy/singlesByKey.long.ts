import { describe, it } from 'vitest';
import { documents, keys, otherKey, usernames } from '../../mistakes/documents.ts';
import { expectEachFound } from '../singles.ts';

const body = documents['non-ASCII, entities, single quotes']!;

describe('every mistake alone is found with any key, and first unless another one gives the same value', () => {
	it.each(Object.entries(keys))('%s', (name, key) => {
		expectEachFound([{ name, body, key, key2: otherKey, user: usernames[1]! }]);
	});
});
