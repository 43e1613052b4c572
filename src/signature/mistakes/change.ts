import { byteWriter, type ByteChanges } from './byte-writer.ts';
import { fromByteString, utf8 } from './bytes.ts';
import type { BodyKind, BodyMistake } from './mistake.ts';
import { viewOf, type BodyView } from './view.ts';

type Change = BodyMistake['change'];

/** A change that gives a byte string; null or the body as it is where it changes nothing. */
export function onView(change: (view: BodyView) => string | null): Change {
	return (body) => {
		const view = viewOf(body);
		const after = change(view);
		return after === null || after === view.string ? null : fromByteString(after);
	};
}

/** A change of the body as a byte string; null or the same string where it changes nothing. */
export function onBytes(change: (body: string) => string | null): Change {
	return onView((view) => change(view.string));
}

/** A change that writes some bytes in another way, each for itself. */
export function onEachByte(changes: ByteChanges): Change {
	return byteWriter(changes);
}

/** A change of the body as text; does not apply to a body that is not UTF-8. */
export function onText(change: (body: string) => string | null): Change {
	return (body) => {
		const before = viewOf(body).text;
		const after = before === null ? null : change(before);
		return after === null || after === before ? null : utf8(after);
	};
}

/** The rows of a table as mistakes of the body, all of one kind. */
export function bodyMistakes(
	kind: BodyKind,
	rows: readonly Omit<BodyMistake, 'group' | 'kind'>[],
	group: BodyMistake['group'] = 'body'
): readonly BodyMistake[] {
	return rows.map((row) => ({ group, kind, ...row }));
}
