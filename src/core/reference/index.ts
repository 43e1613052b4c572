import { bash } from './languages/bash.ts';
import { csharp } from './languages/csharp.ts';
import { go } from './languages/go.ts';
import { java } from './languages/java.ts';
import type { Language } from './languages/language.ts';
import { node } from './languages/node.ts';
import { perl } from './languages/perl.ts';
import { php } from './languages/php.ts';
import { powershell } from './languages/powershell.ts';
import { python } from './languages/python.ts';
import { ruby } from './languages/ruby.ts';

export type { Language, SourceFile, Trap } from './languages/language.ts';
export { vectorsAsJson, vectorTestFile } from './renderVectors.ts';
export { vectors, type Vector } from './vectors.ts';

/** Reference code by language, in the order in which the page lists it. */
export const languages = {
	php,
	python,
	perl,
	ruby,
	node,
	java,
	go,
	csharp,
	bash,
	powershell
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof languages;

/** What every client reads from its environment. */
export const settings = [
	{ name: 'OPENSRS_USERNAME', says: 'The reseller username.' },
	{ name: 'OPENSRS_KEY', says: 'The private key of the same environment.' },
	{ name: 'OPENSRS_HOST', says: 'horizon.opensrs.net (test) unless it is set.' },
	{ name: 'OPENSRS_PORT', says: '55443 unless it is set.' }
] as const;
