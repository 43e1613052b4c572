/** Every table of facts says where a row comes from and when that was read. */
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/core/reply/read/printedCodes.ts';
import { checks } from '../../src/core/checklist/checks.ts';
import { layers } from '../../src/core/messages/layers/index.ts';
import { commandList } from '../../src/core/network/commands/index.ts';
import { endpoints, statusPage, supportLinks } from '../../src/core/network/endpoints.ts';
import { readers } from '../../src/core/network/transcripts/readers/index.ts';
import { codeTable } from '../../src/core/reply/codes/table.ts';
import { sources as codeSources } from '../../src/core/reply/codes/sources.ts';
import { otherApis } from '../../src/core/reply/otherApis.ts';
import {
	contactEndings,
	contactFields,
	doubtfulEndings,
	fields,
	secretEndings
} from '../../src/core/report/redact/fields.ts';
import { commands } from '../../src/core/request/commands/index.ts';
import { knownHosts } from '../../src/core/request/findings/hosts.ts';

/** The tables of facts, with what names a row, its source and its date. */
const tables: Record<string, readonly { row: string; from: unknown; checked: unknown }[]> = {
	'response codes': codeTable.map(({ code, sources, checked }) => ({
		row: String(code),
		from: sources.map((id) => codeSources[id].label),
		checked
	})),
	'codes in the words of clients': printed.map(({ pattern, source, checked }) => ({
		row: pattern.source,
		from: source,
		checked
	})),
	'other APIs': rowsOf(otherApis, ({ sources }) => sources),
	commands: commands.map(({ object, action, source, checked }) => ({
		row: `${object} ${action}`,
		from: source,
		checked
	})),
	'hosts of requests': rowsOf(knownHosts, ({ source }) => source),
	endpoints: rowsOf(endpoints, ({ source }) => source),
	'support pages': rowsOf({ statusPage, ...supportLinks }, ({ url }) => url),
	'network commands': commandList.map(({ id, source }) => ({
		row: id,
		from: source.label,
		checked: source.checked
	})),
	checklist: checks.map(({ id, source, checked }) => ({ row: id, from: source.label, checked })),
	messages: layers.map(({ name, source, checked }) => ({ row: name, from: source, checked })),
	'readers of transcripts': rowsOf(readers, ({ source }) => source)
};

function rowsOf<Row extends { checked: string }>(
	table: Readonly<Record<string, Row>>,
	from: (row: Row) => unknown
) {
	return Object.entries(table).map(([row, each]) => ({
		row,
		from: from(each),
		checked: each.checked
	}));
}

/** Fields that a report leaves out: of those there may be more than a source shows. */
const removed = [fields, secretEndings, doubtfulEndings, contactFields, contactEndings].flatMap(
	(table) => Object.values<{ source: string | null; checked: string }>(table)
);

const found = Object.values(
	import.meta.glob<Record<string, unknown>>('../../src/core/**/*.ts', { eager: true })
).flatMap((module) => Object.values(module).flatMap((value) => datedIn(value, 4)));

/** Rows with a date, in a value that a module exports. */
function datedIn(value: unknown, depth: number): Record<string, unknown>[] {
	if (depth === 0 || typeof value !== 'object' || value === null) return [];
	if ('checked' in value) return [value as Record<string, unknown>];
	return Object.values(value).flatMap((inner) => datedIn(inner, depth - 1));
}

describe('where the facts come from', () => {
	it.each(Object.entries(tables))('every row of %s has a source and a date', (_name, rows) => {
		expect(rows.length).toBeGreaterThan(0);
		for (const { row, from, checked } of rows) {
			const all = [from].flat();
			expect(all.length, row).toBeGreaterThan(0);
			for (const each of all) expect(each, row).toEqual(expect.stringMatching(/\S{3}/));
			expect(checked, row).toMatch(/^2026-(?:0[1-9]|1[0-2])$/);
		}
	});

	it('is stated for every field that is removed, or that it is only plausible', () => {
		for (const { source, checked } of removed) {
			expect(source === null || /\S{3}/.test(source)).toBe(true);
			expect(checked).toBe('2026-11');
		}
	});

	it('is stated in every row of core that has a date', () => {
		expect(found.length).toBeGreaterThan(300);
		for (const row of found) {
			if (removed.includes(row as (typeof removed)[number])) continue;
			expect(row.source ?? row.sources ?? row.url ?? row.label, JSON.stringify(row)).toBeTruthy();
		}
	});
});
