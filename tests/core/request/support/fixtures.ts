import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Bytes of a fixture, as a plain Uint8Array: a Buffer would compare as another type. */
export function fixture(path: string): Uint8Array {
	return new Uint8Array(readFileSync(root + path));
}

export function fixtureNames(folder: string): string[] {
	return readdirSync(root + folder).sort();
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const binary = (text: string): Uint8Array =>
	Uint8Array.from(text, (char) => char.charCodeAt(0));
