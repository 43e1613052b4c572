import { listView, unprefixedView } from './lists.ts';
import { dumpViews } from './rows.ts';
import { textViews } from './encoded.ts';
import { unescapeView } from './unescape.ts';
import { plainView, type View } from './view.ts';

/** How many levels of nested escapes are undone; the last check still finds deeper ones. */
const depth = 4;

/** The text, and every reading of it in which a secret may appear in plain, made one by one. */
export function* viewsOf(text: string): Generator<View, void, void> {
	for (const view of levels(plainView(text))) {
		yield view;
		const others = [...dumpViews(view), ...textViews(view), listView(view), unprefixedView(view)];
		for (const other of others) if (other) yield* levels(other);
	}
}

/** The text and what its escapes hide, for what would be found by chance in the bytes of a dump. */
export const plainViewsOf = (text: string): View[] => levels(plainView(text));

function levels(view: View): View[] {
	const all = [view];
	for (let level = 0; level < depth; level++) {
		const next = unescapeView(all.at(-1)!);
		if (!next) break;
		all.push(next);
	}
	return all;
}
