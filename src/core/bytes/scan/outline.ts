/**
 * The outline of XML: where the declaration, the root element and its end are, and what is in tags
 * outside quotes. Not a parser: it only follows brackets, quotes, comments, CDATA and the DOCTYPE
 * (XML 1.0, productions 1, 10, 15, 16, 20, 22 and 28), and gives up if they don't match. It works on
 * bytes of any encoding that contains ASCII.
 */
import { startsWith } from '../latin1.ts';

const LT = 0x3c;
const GT = 0x3e;
const DASH = 0x2d;
const SLASH = 0x2f;

type State = 'text' | 'tag' | 'quoted' | 'comment' | 'cdata' | 'instruction' | 'doctype' | 'done';

export interface Outline {
	readonly bytes: Uint8Array;
	state: State;
	/** First offset of the construct that `state` is in. */
	opened: number;
	/** The quote that ends a quoted value. */
	quote: number;
	/** Whether a quoted value is in a DOCTYPE, and how deep its brackets are. */
	inDoctype: boolean;
	brackets: number;
	depth: number;
	/** Offset of the first `<`, or -1. */
	firstMarkup: number;
	/** Offset of `<?xml`, or -1. One after the root element does not count. */
	declarationAt: number;
	/** First offset after the root element, or -1. */
	rootEnd: number;
	/** Offset of the first thing that must not follow the root element, or -1. */
	afterRoot: number;
	/** Offsets of the first thousand non-ASCII characters in a tag but outside a quoted value. */
	inTags: number[];
}

export function newOutline(bytes: Uint8Array): Outline {
	return {
		bytes,
		state: 'text',
		opened: 0,
		quote: 0,
		inDoctype: false,
		brackets: 0,
		depth: 0,
		firstMarkup: -1,
		declarationAt: -1,
		rootEnd: -1,
		afterRoot: -1,
		inTags: []
	};
}

/**
 * Follows the markup from `from` to at least `to`.
 * @returns the offset to go on from
 */
export function outlineSlice(outline: Outline, from: number, to: number): number {
	let at = from;
	while (at < to) at = steps[outline.state](outline, at, to);
	return at;
}

/** Each step gets the offset to start at, and returns the offset after what it has read. */
const steps: Record<State, (outline: Outline, from: number, to: number) => number> = {
	text(outline, from, to) {
		const { bytes } = outline;
		let at = from;
		if (outline.rootEnd >= 0) while (at < to && isBlank(bytes[at]!)) at++;
		else while (at < to && bytes[at] !== LT) at++;
		if (at >= to) return at;
		if (bytes[at] === LT) return open(outline, at);
		return stop(outline, at);
	},
	tag(outline, from, to) {
		const { bytes } = outline;
		for (let at = from; at < to; at++) {
			const byte = bytes[at]!;
			if (byte === GT) return closeTag(outline, at);
			if (byte === 0x22 || byte === 0x27) return openQuote(outline, byte, at);
			if (byte >= 0xc2 && outline.inTags.length < 1000) outline.inTags.push(at);
		}
		return to;
	},
	quoted(outline, from, to) {
		let at = from;
		while (at < to && outline.bytes[at] !== outline.quote) at++;
		if (at >= to) return at;
		outline.state = outline.inDoctype ? 'doctype' : 'tag';
		return at + 1;
	},
	comment: (outline, from, to) => closeAt(outline, from, to, 4, DASH, DASH),
	cdata: (outline, from, to) => closeAt(outline, from, to, 9, 0x5d, 0x5d),
	instruction: (outline, from, to) => closeAt(outline, from, to, 2, 0x3f),
	doctype(outline, from, to) {
		for (let at = from; at < to; at++) {
			const byte = outline.bytes[at]!;
			if (byte === 0x22 || byte === 0x27) {
				outline.inDoctype = true;
				return openQuote(outline, byte, at);
			}
			if (byte === 0x5b) outline.brackets++;
			if (byte === 0x5d) outline.brackets--;
			if (byte === GT && outline.brackets <= 0) {
				outline.inDoctype = false;
				outline.state = 'text';
				return at + 1;
			}
		}
		return to;
	},
	done: (_outline, _from, to) => to
};

function open(outline: Outline, at: number): number {
	const { bytes, rootEnd } = outline;
	if (outline.firstMarkup < 0) outline.firstMarkup = at;
	if (startsWith(bytes, '<!--', at)) return enter(outline, 'comment', at, 4);
	if (startsWith(bytes, '<?', at)) {
		const declaration = startsWith(bytes, '<?xml', at) && isBlank(bytes[at + 5] ?? 0);
		if (declaration && rootEnd >= 0) return stop(outline, at);
		if (declaration && outline.declarationAt < 0) outline.declarationAt = at;
		return enter(outline, 'instruction', at, 2);
	}
	if (rootEnd >= 0) return stop(outline, at);
	if (startsWith(bytes, '<![CDATA[', at)) return enter(outline, 'cdata', at, 9);
	if (startsWith(bytes, '<!', at)) return enter(outline, 'doctype', at, 2);
	return enter(outline, 'tag', at, 1);
}

function enter(outline: Outline, state: State, at: number, size: number): number {
	outline.state = state;
	outline.opened = at;
	return Math.min(at + size, outline.bytes.length);
}

function openQuote(outline: Outline, quote: number, at: number): number {
	outline.quote = quote;
	outline.state = 'quoted';
	return at + 1;
}

function closeTag(outline: Outline, at: number): number {
	const { bytes } = outline;
	outline.state = 'text';
	if (bytes[outline.opened + 1] === SLASH) outline.depth--;
	else if (bytes[at - 1] !== SLASH) outline.depth++;
	// An end tag without a start tag: the markup doesn't match, so nothing more can be said.
	if (outline.depth < 0) outline.state = 'done';
	else if (outline.depth === 0) outline.rootEnd = at + 1;
	return at + 1;
}

/** Looks for the given bytes and `>`, which must not overlap with the opening of the construct. */
function closeAt(
	outline: Outline,
	from: number,
	to: number,
	opening: number,
	last: number,
	lastButOne = -1
): number {
	const { bytes, opened } = outline;
	const least = opened + opening + (lastButOne < 0 ? 1 : 2);
	for (let at = from; at < to; at++) {
		if (bytes[at] !== GT || at < least || bytes[at - 1] !== last) continue;
		if (lastButOne >= 0 && bytes[at - 2] !== lastButOne) continue;
		outline.state = 'text';
		return at + 1;
	}
	return to;
}

/** Something follows the root element; it is not inspected. */
function stop(outline: Outline, at: number): number {
	outline.afterRoot = at;
	outline.state = 'done';
	return outline.bytes.length;
}

/** XML white space, and NUL, which has its own findings. */
export function isBlank(byte: number): boolean {
	return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0;
}
