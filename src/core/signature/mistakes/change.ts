import { byteWriter, type ByteChanges, type WriteCharacter } from './byteWriter.ts';
import { fromByteString, utf8 } from './bytes.ts';
import type { BodyKind, BodyMistake } from './mistake.ts';
import { viewOf, type BodyView } from './view.ts';

type Change = BodyMistake['change'];

/** A change that returns a byte string; null or the unchanged body if it changes nothing. */
export function onView(change: (view: BodyView) => string | null): Change {
	return (body) => {
		const view = viewOf(body);
		const after = change(view);
		return after === null || after === view.string ? null : fromByteString(after);
	};
}

/** A change of the body as a byte string; null or the same string if it changes nothing. */
export function onBytes(change: (body: string) => string | null): Change {
	return onView((view) => change(view.string));
}

/** A change that replaces single bytes, whatever is around them. */
export function onEachByte(changes: ByteChanges | WriteCharacter): Change {
	return byteWriter(changes);
}

/** Replaces the bytes from 0x80 on; ASCII stays as it is. */
export function onHighBytes(write: (byte: number) => string): Change {
	return byteWriter((character) =>
		character < '\x80' ? character : write(character.charCodeAt(0))
	);
}

/**
 * Replaces each non-ASCII character: a first byte from 0xC0 on and the bytes after it.
 * @param written byte string that replaces it
 * @param astral byte string that replaces a character above U+FFFF, if different
 */
export function onHighCharacters(written: string, astral = written): Change {
	const writer = (byte: number) => (byte < 0xc0 ? '' : byte < 0xf0 ? written : astral);
	const change = onHighBytes(writer);
	return (body, context) => (viewOf(body).text === null ? null : change(body, context));
}

/** A change of the body as text; doesn't apply to a body that is not UTF-8. */
export function onText(change: (body: string) => string | null): Change {
	return (body) => {
		const before = viewOf(body).text;
		const after = before === null ? null : change(before);
		return after === null || after === before ? null : utf8(after);
	};
}

/** Makes body mistakes of one kind from the rows of a table. */
export function bodyMistakes(
	kind: BodyKind,
	rows: readonly Omit<BodyMistake, 'group' | 'kind'>[]
): readonly BodyMistake[] {
	return rows.map((row) => ({ group: 'body', kind, ...row }));
}
