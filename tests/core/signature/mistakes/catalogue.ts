import { readFileSync } from 'node:fs';

/** The catalogue of mistakes without its prose. */
export interface CatalogueEntry {
	id: string;
	group: string;
	likelihood: string;
	testable: boolean;
	formula: string;
	sameAs?: readonly string[];
	onlyNonAscii?: true;
	intermittent?: true;
}

interface Catalogue {
	mistakes: readonly CatalogueEntry[];
	profiles: readonly { id: string; eol: '\n' | '\r\n' }[];
}

export const catalogue = JSON.parse(
	readFileSync(new URL('../fixtures/catalogue.json', import.meta.url), 'utf8')
) as Catalogue;

export const testableIds = catalogue.mistakes.filter((m) => m.testable).map((m) => m.id);
