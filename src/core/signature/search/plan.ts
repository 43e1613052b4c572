import type { FormulaMistake, Part } from '../mistakes/mistake.ts';

/** A formula as the search computes it; null is the right one. */
export interface SearchFormula {
	mistake: FormulaMistake | null;
	rounds: readonly (readonly Part[])[];
}

/**
 * Formulas as a tree of rounds: formulas that start with the same round share it, so that one digest
 * of body and key serves all of them.
 */
export interface Round {
	/** The parts up to the last body, hashed once per body and key; null if there is no body. */
	prefix: SharedParts | null;
	prefixUsesInner: boolean;
	/** The parts after that, up to the last inner digest. */
	middle: readonly Part[];
	/** The parts after that. They depend on the key alone. */
	suffix: SharedParts;
	/** Whether the inner digest is hashed as it was written, rather than only as its 16 bytes. */
	usesWrittenInner: boolean;
	/** Whether it has no other parts than these two, like the right second round. */
	isInnerAndSuffix: boolean;
	/** Formulas that end with this round; null is the right one. */
	formulas: (FormulaMistake | null)[];
	next: Round[];
}

/** A list of parts that several rounds have in common. */
export interface SharedParts {
	id: number;
	parts: readonly Part[];
	usesKey: boolean;
}

/** The right formula: `md5(md5(body + key) + key)`. */
export const rightRounds: readonly (readonly Part[])[] = [
	['body', 'key'],
	['inner', 'key']
];

/** Gives equal lists of parts the same object and id. */
export class PartLists {
	readonly #known = new Map<string, SharedParts>();

	of(parts: readonly Part[]): SharedParts {
		const name = nameOf(parts);
		let known = this.#known.get(name);
		if (!known) {
			known = { id: this.#known.size, parts, usesKey: parts.some((part) => isOf(part, 'key')) };
			this.#known.set(name, known);
		}
		return known;
	}
}

/** @returns the first rounds of all formulas, with the rounds that follow */
export function planOf(lists: PartLists, formulas: readonly SearchFormula[]): Round[] {
	const first: Round[] = [];
	const rounds = new Map<string, Round>();
	for (const formula of formulas) {
		let name = '';
		let siblings = first;
		let round: Round | undefined;
		for (const parts of formula.rounds) {
			name += `/${nameOf(parts)}`;
			round = rounds.get(name);
			if (!round) {
				round = roundOf(lists, parts);
				rounds.set(name, round);
				siblings.push(round);
			}
			siblings = round.next;
		}
		round?.formulas.push(formula.mistake);
	}
	return first;
}

/** Whether a formula uses the body, the key or the username at all. */
export function uses({ rounds }: SearchFormula, what: 'body' | 'key' | 'username'): boolean {
	return rounds.some((parts) => parts.some((part) => isOf(part, what)));
}

function roundOf(lists: PartLists, parts: readonly Part[]): Round {
	const bodyEnd = parts.findLastIndex((part) => isOf(part, 'body')) + 1;
	const innerEnd = Math.max(bodyEnd, parts.findLastIndex(isInner) + 1);
	const prefix = parts.slice(0, bodyEnd);
	const middle = parts.slice(bodyEnd, innerEnd);
	return {
		prefix: bodyEnd > 0 ? lists.of(prefix) : null,
		prefixUsesInner: prefix.some(isInner),
		usesWrittenInner: usesWrittenInner(parts),
		middle,
		suffix: lists.of(parts.slice(innerEnd)),
		isInnerAndSuffix: bodyEnd === 0 && middle.length === 1 && middle[0] === 'inner',
		formulas: [],
		next: []
	};
}

/** Whether a round hashes the inner digest as it was written, rather than only its 16 bytes. */
export function usesWrittenInner(parts: readonly Part[]): boolean {
	return parts.some((part) => isOf(part, 'inner'));
}

function isOf(part: Part, what: 'body' | 'key' | 'inner' | 'username'): boolean {
	return (
		part === what || (typeof part === 'object' && 'of' in part && part.of.some((of) => of === what))
	);
}

const isInner = (part: Part) => part === 'raw-inner' || isOf(part, 'inner');

function nameOf(parts: readonly Part[]): string {
	return parts
		.map((part) => {
			if (typeof part === 'string') return part;
			return 'of' in part ? `${part.name}(${part.of.join()})` : `#${part.join('.')}`;
		})
		.join('+');
}
