import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/diagnose.ts';

/* What people posted in public bug reports, forums and logs, with names and hosts replaced. */

interface Case {
	file: string;
	expect: { stage: string | string[]; says?: string; not?: string };
	note: string;
}

const folder = new URL('./fixtures/field/', import.meta.url);
const cases = JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8')) as Case[];

describe('what people post', () => {
	it.each(cases)('$file: $note', ({ file, expect: { stage, says, not } }) => {
		const said = diagnose(readFileSync(new URL(file, folder), 'utf8'));
		if (stage !== 'any') expect([stage].flat()).toContain(said.stage);
		if (says) expect(said.words).toMatch(new RegExp(says, 'i'));
		if (not) expect(said.words).not.toMatch(new RegExp(not, 'i'));
	});
});
