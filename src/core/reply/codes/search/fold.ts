/** Spellings that mean the same word: the plural, and what sounds alike. */

/** `addresses` as `address`, `queries` as `query`; both sides of a search are folded alike. */
export function singular(word: string): string {
	if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
	return word
		.replace(/ies$/, 'y')
		.replace(/(ss|x|ch|sh)es$/, '$1')
		.replace(/s$/, '');
}

const sounds: readonly (readonly [RegExp, string])[] = [
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/qu/g, 'kw'],
	[/c(?=[eiy])|z/g, 's'],
	[/ck|c|q/g, 'k'],
	[/x/g, 'ks'],
	[/w|v/g, 'v'],
	[/j|y/g, 'i'],
	[/ei|ie|ea|ee/g, 'i'],
	[/h/g, ''],
	[/([^\d])\1+/g, '$1']
];

/** A word roughly as it sounds, for people who spell by ear: `fone` and `phone`, `kwota` and `quota`. */
export function sound(word: string): string {
	return sounds.reduce((text, [letters, sounded]) => text.replace(letters, sounded), word);
}
