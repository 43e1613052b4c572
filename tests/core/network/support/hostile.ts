/** Strings that a careless quoting breaks. Made from a seed, so that a failure comes again. */

const pieces = [
	"'",
	'"',
	"''",
	'\\',
	'\\\\',
	'$',
	'$HOME',
	'${HOME}',
	'$(id)',
	'`id`',
	'%',
	'%PATH%',
	'%PATH:a=b%',
	'%%',
	'%^',
	'!',
	'!!',
	'!1',
	'^',
	'&',
	'&&',
	'|',
	';',
	'<',
	'>',
	'(',
	')',
	'{a,b}',
	'[a-z]',
	'*',
	'?',
	'~',
	'~root',
	'=ls',
	'#',
	'@',
	'@(a)',
	'-',
	'--',
	'-n',
	'-e',
	'\n',
	'\n\n',
	'\r',
	'\t',
	' ',
	'  ',
	'\u001b[31m',
	'\u0001',
	'\u007f',
	'é',
	'ß',
	'„“',
	'\u2018\u2019\u201a\u201b',
	'\u2013',
	'漢字',
	'\u{1f600}',
	'\u202e',
	'\ufeff',
	'\u00a0',
	'\u0301',
	'a',
	'host',
	'1.10',
	'1kb',
	'\\n',
	'\\0',
	'\\u0041',
	"$'\\n'"
] as const;

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Each piece alone and the empty string first, then combinations of up to twelve. */
export function hostileStrings(count: number, seed = 1): string[] {
	const next = random(seed);
	const pick = (): string => {
		if (next() < 0.8) return pieces[Math.floor(next() * pieces.length)]!;
		const code = 1 + Math.floor(next() * 0x2fff);
		return String.fromCodePoint(code);
	};
	const strings: string[] = ['', ...pieces];
	while (strings.length < count) {
		strings.push(Array.from({ length: 1 + Math.floor(next() * 12) }, pick).join(''));
	}
	return strings.slice(0, count);
}
