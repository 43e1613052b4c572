/**
 * One row of a table of client messages. A pattern is searched in the whole text at once, so it
 * must run in linear time (no repeat inside a repeat, every repeat bounded) and stay on one line.
 */
import type { ErrorKind } from './kind.ts';

/** What printed a message; curl, OpenSSL and the system do it inside of many languages. */
export const families = {
	openssl: 'OpenSSL',
	system: 'operating system',
	curl: 'curl',
	wget: 'wget',
	php: 'PHP',
	toolkit: 'OpenSRS PHP toolkit',
	python: 'Python',
	node: 'Node.js',
	java: 'Java',
	perl: 'Perl',
	ruby: 'Ruby',
	go: 'Go',
	dotnet: '.NET'
} as const;
export type Family = keyof typeof families;

export interface ClientPattern {
	pattern: RegExp;
	kind: ErrorKind;
	/**
	 * Where the text comes from: `run` for a fixture of tests/core/reply/fixtures/client-errors, made by
	 * running the client; otherwise a document or the client's source.
	 */
	source: string;
}

export interface FamilyTable {
	family: Family;
	/** Year and month in which the sources were read or the clients run. */
	checked: '2026-11';
	patterns: readonly ClientPattern[];
}
