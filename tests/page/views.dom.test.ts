import { expect, test } from 'vitest';
import { viewFor } from '../../src/page/views.ts';

test.each([
	['', 'Diagnose', ''],
	['#/codes/401', 'Response codes', '401'],
	['#/symptom/times-out', 'Diagnose', 'times-out'],
	['#/bundle', 'Report', ''],
	['#/report', 'Report', ''],
	['#/constructor', 'Diagnose', ''],
	['#//codes', 'Diagnose', 'codes']
])('%s is the view %s', (hash, title, rest) => {
	expect(viewFor(hash)).toMatchObject({ view: { title }, rest });
});
