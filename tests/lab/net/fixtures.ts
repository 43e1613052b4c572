/**
 * Keeps what tools printed, for the unit tests: one file a tool, a section for each situation.
 * LAB_SAVE=1 writes them anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const saving = process.env.LAB_SAVE === '1';

export interface Printed {
	situation: string;
	text: string;
}

/** When they were saved, because certificates in them are valid for a month. */
export function saveTime(folder: string): void {
	writeFileSync(`${folder}saved-at.txt`, `${new Date().toISOString()}\n`);
}

/** @param file absolute path */
export function saveFixtures(file: string, printed: readonly Printed[]): void {
	mkdirSync(dirname(file), { recursive: true });
	const sections = printed.map(({ situation, text }) => `##### ${situation}\n${text}`);
	writeFileSync(file, sections.join(''));
}
