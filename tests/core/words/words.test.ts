import { expect, test } from 'vitest';
import { wordsTables } from '../../../src/core/words.ts';
import { everyLine } from './lines.ts';
import { faultsOf, wrongWords } from './rules.ts';

const shown = ({ room, where, text }: { room: string; where: string; text: string }) =>
	`${room}  ${where}: ${text}`;

test('no code is in two tables of words', () => {
	const codes = wordsTables.flatMap((table) => Object.keys(table));
	expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
	expect(codes.length).toBeGreaterThan(250);
});

test('every sentence in the core follows the house rules', () => {
	const wrong = everyLine().flatMap((line) =>
		faultsOf(line).map((fault) => `${shown(line)}\n    ${fault}`)
	);
	expect(wrong).toEqual([]);
});

/** What a person reads of a view: no script, no style, no tag; of a document: no code. */
const textOf = (source: string): string =>
	source
		.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|```[\s\S]*?```|`[^`]*`/g, ' ')
		.replace(/\{[^{}]*\}/g, ' … ')
		.replace(/<[^>]*>/g, ' ');

const files = import.meta.glob<string>(
	['../../../src/**/*.svelte', '../../../*.md', '../../../docs/*.md'],
	{ query: '?raw', import: 'default', eager: true }
);

test.each(Object.keys(files).map((file) => file.slice(9)))('%s keeps them too', (file) => {
	const paragraphs = textOf(files[`../../../${file}`]!).split(/\n\s*\n|\n(?=[-*#\d])/);
	const wrong = paragraphs.flatMap((text) =>
		wrongWords(text).map((fault) => `${text.trim().replace(/\s+/g, ' ')}\n    ${fault}`)
	);
	expect(wrong).toEqual([]);
});
