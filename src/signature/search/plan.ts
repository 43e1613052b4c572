import type { FormulaMistake, Part } from '../mistakes/mistake.ts';

/**
 * Formulas as a tree of rounds: those that begin with the same round share it, so that one digest
 * of body and key serves every formula that starts so.
 */
export interface Round {
	/** The parts up to the last body; what they give is kept for one body and key. Null: no body. */
	start: SharedParts | null;
	startUsesInner: boolean;
	/** The parts after that, up to the last inner digest. */
	middle: readonly Part[];
	/** The parts after that. They hang on nothing but the key. */
	ending: SharedParts;
	/** Formulas that end with this round; null stands for the right one. */
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

/** Lists of parts by what they are, so that equal ones are one. */
export class PartLists {
	readonly #known = new Map<string, SharedParts>();

	of(parts: readonly Part[]): SharedParts {
		const name = nameOf(parts);
		let known = this.#known.get(name);
		if (!known) {
			known = { id: this.#known.size, parts, usesKey: parts.includes('key') };
			this.#known.set(name, known);
		}
		return known;
	}
}

/** @returns the first rounds of all formulas, with the rounds that follow */
export function planOf(lists: PartLists, formulas: readonly (FormulaMistake | null)[]): Round[] {
	const first: Round[] = [];
	const rounds = new Map<string, Round>();
	for (const formula of formulas) {
		let name = '';
		let siblings = first;
		let round: Round | undefined;
		for (const parts of formula?.rounds ?? (formula ? [] : rightRounds)) {
			name += `/${nameOf(parts)}`;
			round = rounds.get(name);
			if (!round) {
				round = roundOf(lists, parts);
				rounds.set(name, round);
				siblings.push(round);
			}
			siblings = round.next;
		}
		round?.formulas.push(formula);
	}
	return first;
}

function roundOf(lists: PartLists, parts: readonly Part[]): Round {
	const bodyEnd = parts.lastIndexOf('body') + 1;
	const innerEnd = Math.max(bodyEnd, parts.lastIndexOf('inner') + 1);
	const start = parts.slice(0, bodyEnd);
	return {
		start: bodyEnd > 0 ? lists.of(start) : null,
		startUsesInner: start.includes('inner'),
		middle: parts.slice(bodyEnd, innerEnd),
		ending: lists.of(parts.slice(innerEnd)),
		formulas: [],
		next: []
	};
}

function nameOf(parts: readonly Part[]): string {
	return parts.map((part) => (typeof part === 'string' ? part : `#${part.join('.')}`)).join('+');
}
