import type {
	BodyMistake,
	DigestMistake,
	FormulaMistake,
	KeyMistake,
	Mistake
} from '../mistakes/mistake.ts';

/** The mistakes by what they change, the likeliest first in each list. */
export interface MistakeGroups {
	body: BodyMistake[];
	key: KeyMistake[];
	formula: FormulaMistake[];
	digest: DigestMistake[];
}

const order = { high: 0, medium: 1, low: 2 } as const;

export function groupsOf(mistakes: readonly Mistake[]): MistakeGroups {
	const groups: MistakeGroups = { body: [], key: [], formula: [], digest: [] };
	const sorted = [...mistakes].sort((a, b) => order[a.likelihood] - order[b.likelihood]);
	for (const mistake of sorted) {
		switch (mistake.group) {
			case 'key':
				groups.key.push(mistake);
				break;
			case 'formula':
				groups.formula.push(mistake);
				break;
			case 'digest':
				groups.digest.push(mistake);
				break;
			default:
				groups.body.push(mistake);
		}
	}
	return groups;
}

export function digestMistakesOf(mistakes: readonly Mistake[]): DigestMistake[] {
	return mistakes.filter((mistake) => mistake.group === 'digest');
}
