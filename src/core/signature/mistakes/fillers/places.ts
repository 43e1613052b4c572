import { joinBytes, utf8 } from '../bytes.ts';
import type {
	BodyMistake,
	FormulaMistake,
	KeyMistake,
	Likelihood,
	MistakeWords,
	Part
} from '../mistake.ts';
import { fillerOf, type FillerCode } from './fillers.ts';

/* The mistakes that a filler makes in each place: code, headline and bytes. */

/** A filler in one place, and what is known about it there. */
export interface FillerRow<Place> extends Omit<MistakeWords, 'happened' | 'means'> {
	filler: FillerCode;
	place: Place;
	likelihood: Likelihood;
	/** Set if the mistake is `rare`, as defined for mistakes. */
	rare?: true;
	/** Only if the code differs from the one made of place and filler. */
	code?: string;
	/** Only if the place's usual headline would be unclear. */
	happened?: string;
	means?: string;
}

interface Made<Change> {
	code(filler: string): string;
	happened(name: string): string;
	/** A sentence that is put before the filler's own detail. */
	means?: string;
	change: (filler: Uint8Array) => Change;
}

type ChangeBytes = (bytes: Uint8Array) => Uint8Array;

const after = (filler: Uint8Array) => (bytes: Uint8Array) => joinBytes(bytes, filler);
const before = (filler: Uint8Array) => (bytes: Uint8Array) => joinBytes(filler, bytes);
const around = (filler: Uint8Array) => (bytes: Uint8Array) => joinBytes(filler, bytes, filler);

const notHere = 'The body here doesn’t.';

const bodyPlaces = {
	end: {
		code: (filler) => `body-${filler}-added`,
		happened: (name) => `The signed text ends with ${name}.`,
		means: notHere,
		change: after
	},
	start: {
		code: (filler) => `body-${filler}-before`,
		happened: (name) => `The signed text starts with ${name}.`,
		means: notHere,
		change: before
	}
} satisfies Record<string, Made<ChangeBytes>>;

const keyPlaces = {
	end: {
		code: (filler) => `key-${filler}-after`,
		happened: (name) => `Your key ends with ${name}.`,
		change: after
	},
	start: {
		code: (filler) => `key-${filler}-before`,
		happened: (name) => `Your key starts with ${name}.`,
		change: before
	},
	around: {
		code: (filler) => `key-${filler}-around`,
		happened: (name) => `Your key has ${name} at both ends.`,
		change: around
	}
} satisfies Record<string, Made<ChangeBytes>>;

type Rounds = readonly (readonly Part[])[];

type RoundPlace =
	| 'between'
	| 'between in round one'
	| 'after the key'
	| 'after the key in round one'
	| 'after the key in round two';

const right = { first: ['body', 'key'], second: ['inner', 'key'] } as const;

const roundPlaces: Record<RoundPlace, Made<Rounds>> = {
	between: {
		code: (filler) => `formula-${filler}-between-in-both-rounds`,
		happened: (name) => `Both rounds add ${name} before the key.`,
		change: (filler) => [
			['body', filler, 'key'],
			['inner', filler, 'key']
		]
	},
	'between in round one': {
		code: (filler) => `formula-${filler}-between-in-round-one`,
		happened: (name) => `Round one adds ${name} before the key.`,
		change: (filler) => [['body', filler, 'key'], right.second]
	},
	'after the key': {
		code: (filler) => `formula-${filler}-after-key`,
		happened: (name) => `Both rounds add ${name} after the key.`,
		change: (filler) => [
			['body', 'key', filler],
			['inner', 'key', filler]
		]
	},
	'after the key in round one': {
		code: (filler) => `formula-${filler}-after-key-in-round-one`,
		happened: (name) => `Round one adds ${name} after the key.`,
		change: (filler) => [['body', 'key', filler], right.second]
	},
	'after the key in round two': {
		code: (filler) => `formula-${filler}-after-key-in-round-two`,
		happened: (name) => `Round two adds ${name} after the key.`,
		change: (filler) => [right.first, ['inner', 'key', filler]]
	}
};

export function bodyWith(row: FillerRow<keyof typeof bodyPlaces>): BodyMistake {
	const { info, change } = made(row, bodyPlaces[row.place]);
	return { ...info, group: 'body', kind: 'edges', change };
}

export function keyWith(row: FillerRow<keyof typeof keyPlaces>): KeyMistake {
	const { info, change } = made(row, keyPlaces[row.place]);
	return { ...info, group: 'key', adds: true, change };
}

export function roundsWith(row: FillerRow<RoundPlace>): FormulaMistake {
	const { info, change } = made(row, roundPlaces[row.place]);
	return { ...info, group: 'formula', rounds: change };
}

function made<Change>(row: FillerRow<string>, place: Made<Change>) {
	const { code, text, name, detail } = fillerOf(row.filler);
	const means = [row.means ?? place.means ?? '', detail].filter(Boolean).join(' ');
	const { likelihood, recognise, fix, typical } = row;
	const info = {
		code: row.code ?? place.code(code),
		happened: row.happened ?? place.happened(name),
		...(means && { means }),
		likelihood,
		...(row.rare ? { rare: true } : {}),
		recognise,
		fix,
		typical
	};
	return { info, change: place.change(utf8(text)) };
}
