import { toHex } from '../bytes/hex.ts';
import { bodyOf, type Vector } from './vectors.ts';

/** The line of a template in whose place the vectors are put. */
const marker = /^VECTORS$/m;

/**
 * The vectors as JSON with a final newline. The body is in hex, which no editor, transfer or
 * parser changes, and as text for the eye.
 */
export function vectorsAsJson(vectors: readonly Vector[]): string {
	const rows = vectors.map((vector) => ({
		name: vector.name,
		body: vector.body,
		bodyHex: toHex(bodyOf(vector)),
		key: vector.key,
		first: vector.first,
		expected: vector.expected,
		catches: vector.catches
	}));
	const about =
		'expected = md5(first + key), first = md5(body + key); digests are lower-case hex text';
	return JSON.stringify({ about, vectors: rows }, null, '\t') + '\n';
}

/**
 * A ready-made test file: the template with one line for each vector, `name body key expected`,
 * parted by spaces, the body as hex, `-` for an empty one. These characters mean nothing special
 * in a string of any of the languages.
 * @param template the text of a file in vectorTests/, with a line `VECTORS`
 * @throws Error where the template has no such line, or a vector would break its own line
 */
export function vectorTestFile(template: string, vectors: readonly Vector[]): string {
	if (!marker.test(template)) throw new Error('The template has no line "VECTORS"');
	const lines = vectors.map((vector) => {
		const { name, key, expected } = vector;
		const words = [name, toHex(bodyOf(vector)) || '-', key, expected];
		if (!words.every((word) => /^[\w-]+$/.test(word))) throw new Error(`Not plain: ${name}`);
		return words.join(' ');
	});
	return template.replace(marker, () => lines.join('\n'));
}
