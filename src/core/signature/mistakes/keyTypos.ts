import { fromByteString, toByteString } from './bytes.ts';
import type { KeyMistake } from './mistake.ts';

/*
 * The key of the client and the key given here differ by one slip of the hand. These depend on the
 * key's length, so they are made for a key and are not rows of the table. No code or sentence
 * says what the characters are.
 */

type Edit = (key: string) => string;

const lost = 8;

const recognise =
	'Compare the key in your client with the key here, from both ends. Either of them may have the typo.';
const fix = 'Copy the key again from the control panel, into your client and into this page.';
const typical = 'keys typed by hand, read from a picture, or edited by accident';

function typo(code: string, what: string, edit: Edit): KeyMistake {
	return {
		group: 'key',
		code: `key-typo-${code}`,
		likelihood: 'low',
		happened: `Likely a key typo: ${what}.`,
		recognise,
		fix,
		typical,
		change: (key) => fromByteString(edit(toByteString(key)))
	};
}

const cut = (at: number, count: number): Edit => {
	return (key) => key.slice(0, at) + key.slice(at + count);
};
const put = (at: number, text: string, count = 0): Edit => {
	return (key) => key.slice(0, at) + text + key.slice(at + count);
};

/** What a hex digit becomes: another one, or a letter that looks like one. */
const digits = '0123456789abcdefOolISBZ';
const others = 'ghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY';

/** Every key that differs from this one by a typo; other lengths than a key's have none. */
export function keyTypos(key: Uint8Array): KeyMistake[] {
	const text = toByteString(key);
	if (text.length < lost || text.length > 256) return [];
	const letters = /^[0-9a-f]*$/i.test(text) ? digits : digits + others;
	return Array.from(text).flatMap((own, at) => {
		const next = text[at + 1];
		const place = at + 1;
		const typos = [
			typo(`${place}-missing`, `character ${place} is missing`, cut(at, 1)),
			typo(`${place}-twice`, `character ${place} is there twice`, put(at, own)),
			...(['space', 'newline'] as const).map((name) => {
				const text = name === 'space' ? own + ' ' : own + '\n';
				return typo(
					`${place}-${name}-after`,
					`a ${name} follows character ${place}`,
					put(at, text, 1)
				);
			}),
			...Array.from(letters)
				.filter((letter) => letter !== own)
				.map((letter) =>
					typo(`${place}-changed`, `character ${place} is different`, put(at, letter, 1))
				)
		];
		if (next !== undefined && next !== own) {
			const what = `characters ${place} and ${place + 1} are swapped`;
			typos.push(typo(`${place}-swapped`, what, put(at, next + own, 2)));
		}
		if (at + lost < text.length) {
			const what = `characters ${place} to ${at + lost} are missing`;
			typos.push(typo(`${place}-to-${at + lost}-missing`, what, cut(at, lost)));
		}
		return typos;
	});
}
