/** What tools printed in the lab when the fixtures were saved, by tool and situation. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'tests/core/network/fixtures/';
const read = (name: string) => readFileSync(folder + name, 'utf8');

export const savedAt = Date.parse(read('lab/saved-at.txt').trim());

export interface Fixture {
	tool: string;
	situation: string;
	text: string;
}

/** Sections are headed by `##### situation`. */
export function sections(file: string): { situation: string; text: string }[] {
	const [, ...parts] = file.split(/^##### /m);
	return parts.map((part) => {
		const end = part.indexOf('\n');
		return { situation: part.slice(0, end), text: part.slice(end + 1) };
	});
}

export function labFixtures(): Fixture[] {
	const files = readdirSync(`${folder}lab`).filter((name) => name !== 'saved-at.txt');
	return files.flatMap((file) => {
		const tool = file.replace(/\.txt$/, '');
		return sections(read(`lab/${file}`)).map((section) => ({ tool, ...section }));
	});
}

/** A text written down from a source, see the README beside it. */
export const quoted = (name: string): string => read(`quoted/${name}.txt`);
export const quotedNames = (): string[] =>
	readdirSync(`${folder}quoted`).map((name) => name.replace(/\.txt$/, ''));
