import { expect, test } from 'vitest';
import { layers } from '../../src/core/messages/layers/index.ts';
import { codeTable } from '../../src/core/reply/codes/table.ts';
import { commandList } from '../../src/core/network/commands/index.ts';
import { canRun } from '../../src/core/network/commands/command.ts';
import { shellIds } from '../../src/core/network/shells/index.ts';
import { readers } from '../../src/core/network/transcripts/readers/index.ts';
import { languages, vectors } from '../../src/core/reference/index.ts';
import { commands } from '../../src/core/request/commands/index.ts';
import { formats } from '../../src/core/request/formats/index.ts';
import { checks } from '../../src/core/checklist/checks.ts';
import { symptoms } from '../../src/core/diagnose/symptoms.ts';
import { mistakes } from '../../src/core/signature/mistakes/index.ts';

/*
 * What the product knows, counted from what its modules export, so that a clean-up cannot lose
 * anything without anybody noticing. Counts may grow. Lower one only when something was removed
 * on purpose, and say in the commit what and why.
 */

const modules = import.meta.glob<Record<string, unknown>>('../../src/core/**/*.ts', {
	eager: true
});

/** Codes of the tables of words: exported objects whose values are all functions. */
function findingCodes(): Set<string> {
	const codes = new Set<string>();
	for (const module of Object.values(modules)) {
		for (const [name, table] of Object.entries(module)) {
			if (!/words/i.test(name) || typeof table !== 'object' || table === null) continue;
			const entries = Object.entries(table);
			if (entries.some(([, words]) => typeof words !== 'function')) continue;
			for (const [code] of entries) codes.add(code);
		}
	}
	return codes;
}

const forms = commandList.flatMap(({ forShell }) => Object.values(forShell).filter(canRun));

test.each([
	['findings with words', findingCodes().size, 285],
	['mistakes', mistakes.length, 524],
	['response codes', codeTable.length, 47],
	['meanings of response codes', codeTable.flatMap(({ meanings }) => meanings).length, 60],
	['texts of messages', layers.flatMap(({ texts }) => Object.values(texts).flat()).length, 2300],
	['commands of the API', commands.length, 116],
	['network checks', commandList.length, 18],
	['network checks in a shell', forms.length, 50],
	['explanations of what a check prints', commandList.flatMap((each) => each.otherwise).length, 86],
	['shells', shellIds.length, 3],
	['transcript readers', Object.keys(readers).length, 17],
	['transcript rows', Object.values(readers).flatMap(({ rows }) => rows).length, 93],
	['capture formats', formats.length, 12],
	['languages', Object.keys(languages).length, 10],
	['traps of languages', Object.values(languages).flatMap(({ traps }) => traps).length, 60],
	['test vectors', vectors.length, 10],
	['checklist items', checks.length, 24],
	['symptoms', symptoms.length, 9]
])('has at least as many %s as before', (_, counted, atLeast) => {
	expect(counted).toBeGreaterThanOrEqual(atLeast);
});
