import { toByteString } from '../mistakes/bytes.ts';
import { keyTypos } from '../mistakes/key-typos.ts';
import type { BodyKind, BodyMistake, KeyMistake, MistakeContext } from '../mistakes/mistake.ts';
import type { Question } from '../question.ts';
import type { Suffix } from './message.ts';

/** How bytes come about: from which of those given, by which mistakes. */
export interface Way<Kind> {
	index: number;
	mistakes: readonly Kind[];
}

/** Bytes that may have been used, with every way that leads to them. */
export interface Variant<Kind> {
	bytes: Uint8Array;
	ways: Way<Kind>[];
}

export interface KeyVariant extends Variant<KeyMistake> {
	/** The key as the end of a message, by the id of its parts; null where it cannot be encoded. */
	suffixes: (Suffix | null | undefined)[];
}

/** What mistakes may look at, for one of the bodies given. */
export function contextOf(
	{ bodies, username }: Pick<Question, 'bodies' | 'username'>,
	bodyIndex: number
): MistakeContext {
	return { username: username ?? new Uint8Array(0), body: bodies[bodyIndex] ?? new Uint8Array(0) };
}

/** Keys by the number of mistakes that make them: none, one, or two. */
export type KeyVariants = readonly [KeyVariant[], KeyVariant[], KeyVariant[]];

/** The keys given, and those that one or two mistakes make of them; equal ones are listed once. */
export function keyVariants(question: Question, mistakes: readonly KeyMistake[]): KeyVariants {
	const known = new Map<string, KeyVariant>();
	const variants: KeyVariants = [[], [], []];
	question.keys.forEach((key, index) => {
		add(known, variants[0], key, { index, mistakes: [] });
	});
	const changeAll = (from: KeyVariant, second: readonly KeyMistake[]) => {
		const { index, mistakes: first } = from.ways[0]!;
		question.bodies.forEach((_, bodyIndex) => {
			const context = contextOf(question, bodyIndex);
			for (const mistake of second) {
				const bytes = mistake.change(from.bytes, context);
				const list = variants[(first.length + 1) as 1 | 2];
				if (bytes) add(known, list, bytes, { index, mistakes: [...first, mistake] });
			}
		});
	};
	const adding = mistakes.filter(({ adds }) => adds);
	for (const key of variants[0]) changeAll(key, mistakes);
	for (const key of variants[1]) changeAll(key, adding);
	return variants;
}

/** Keys that differ from one given by a typo, and are no other key that is tried. */
export function typoVariants(question: Question, variants: KeyVariants): KeyVariant[] {
	const known = new Map<string, KeyVariant>();
	for (const key of variants.flat()) known.set(toByteString(key.bytes), key);
	const typos: KeyVariant[] = [];
	for (const [index, key] of question.keys.entries()) {
		for (const mistake of keyTypos(key)) {
			const bytes = mistake.change(key, contextOf(question, 0));
			if (bytes) add(known, typos, bytes, { index, mistakes: [mistake] });
		}
	}
	return typos;
}

/**
 * Adds a key, or a further way to one that is known. Bytes that were given themselves need no
 * mistake to explain them, nor does another of the keys given where the first one does.
 */
function add(
	known: Map<string, KeyVariant>,
	list: KeyVariant[],
	bytes: Uint8Array,
	way: Way<KeyMistake>
): void {
	const name = toByteString(bytes);
	const before = known.get(name);
	if (!before) {
		const variant = { bytes, ways: [way], suffixes: [] };
		known.set(name, variant);
		list.push(variant);
		return;
	}
	const [first] = before.ways;
	const sameKind = first!.index === way.index && first!.mistakes.length === way.mistakes.length;
	const repeated = before.ways.some(({ mistakes }) =>
		mistakes.every((mistake, at) => mistake === way.mistakes[at])
	);
	if (sameKind && !repeated) before.ways.push(way);
}

/** Kinds of body mistakes in the order in which a client makes them. */
const kindOrder = [
	'serialise',
	'head',
	'spacing',
	'quotes',
	'escape',
	'charset',
	'line-ends',
	'edges',
	'cut',
	'wrap',
	'whole'
] as const satisfies readonly BodyKind[];

/** What happens twice in different ways: at both ends, or to CRLF first and to newlines then. */
const repeatable: readonly BodyKind[] = ['edges', 'line-ends', 'spacing'];

/**
 * Whether a second body mistake can follow a first and change what it left. Text may become bytes
 * in another charset at any time, and a newline can be added to any result.
 */
export function canFollow(second: BodyMistake, first: BodyMistake): boolean {
	const [before, after] = [first.kind, second.kind];
	if (after === 'whole') return false;
	if (after === before) return repeatable.includes(after) && second !== first;
	if (after === 'charset' || (after === 'edges' && before !== 'cut')) return true;
	return kindOrder.indexOf(after) > kindOrder.indexOf(before);
}
