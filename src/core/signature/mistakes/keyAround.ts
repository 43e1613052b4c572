import { joinBytes, utf8 } from './bytes.ts';
import type { KeyMistake, Likelihood } from './mistake.ts';

/** A mistake that adds something around the key. */
export interface Row {
	code: string;
	/** Completes "Your key was used ...". */
	as: string;
	before?: string;
	after?: string;
	likelihood?: Likelihood;
	recognise: string;
	fix?: string;
	typical: string;
}

const bare = 'Use the key alone, with nothing around it: 112 hex digits for current keys.';

export const added = ({ code, as, before = '', after = '', ...row }: Row): KeyMistake => {
	const [start, end] = [utf8(before), utf8(after)];
	return {
		likelihood: 'low',
		fix: bare,
		...row,
		group: 'key',
		code: `key-${code}`,
		happened: `Your key was used ${as}.`,
		change: (key) => joinBytes(start, key, end)
	};
};
