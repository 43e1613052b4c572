import type { Needle } from './needles.ts';

/** A needle found: a range of the text searched, and of the needle. */
export interface Hit {
	needle: Needle;
	start: number;
	end: number;
	needleStart: number;
	needleEnd: number;
}

/** Needles by their seeds, so that one pass over a text looks for all of them. */
export interface NeedleIndex {
	groups: readonly Group[];
}

interface Group {
	seed: number;
	bySeed: Map<string, [needle: Needle, at: number][]>;
	/** Whether a seed may start with these characters. Fast, because it rules out most of the text. */
	mayBegin: Uint8Array;
}

const longestSeed = 12;

/** Of a form without its signs, so many letters and digits prove something. */
const leastOf = ({ form, text }: Needle): number =>
	form === 'squeezed' ? Math.min(6, text.length) : 1;

/** Prepares needles for searching; do it once for many texts. */
export function indexNeedles(needles: readonly Needle[]): NeedleIndex {
	const groups = new Map<number, Group>();
	for (const needle of needles) {
		// Signs that fell out make the squeezed form shorter than what must match of the written one.
		const lost = needle.written.length - needle.text.length;
		const least = Math.max(leastOf(needle), needle.least - lost);
		const seed = Math.min(longestSeed, least, needle.text.length);
		let group = groups.get(seed);
		if (!group) {
			group = { seed, bySeed: new Map(), mayBegin: new Uint8Array(65536) };
			groups.set(seed, group);
		}
		for (let at = 0; at + seed <= needle.text.length; at++) {
			const key = needle.text.slice(at, at + seed);
			const places = group.bySeed.get(key);
			if (places) places.push([needle, at]);
			else group.bySeed.set(key, [[needle, at]]);
			group.mayBegin[hash(key, 0, seed)] = 1;
		}
	}
	return { groups: [...groups.values()] };
}

/** Every place that contains enough of a needle, each as long as it can be. */
export function seek(text: string, index: NeedleIndex): Hit[] {
	const hits: Hit[] = [];
	for (const { seed, bySeed, mayBegin } of index.groups) {
		for (let at = 0; at + seed <= text.length; at++) {
			if (mayBegin[hash(text, at, seed)] === 0) continue;
			const places = bySeed.get(text.slice(at, at + seed));
			if (!places) continue;
			let best: Hit | undefined;
			for (const [needle, from] of places) {
				const hit = extend(text, at, needle, from, seed);
				if (hit && (!best || hit.end - hit.start > best.end - best.start)) best = hit;
			}
			if (!best) continue;
			hits.push(best);
			at = Math.max(at, best.end - seed);
		}
	}
	return hits;
}

function extend(text: string, at: number, needle: Needle, from: number, seed: number): Hit | null {
	let [start, needleStart] = [at, from];
	while (start > 0 && needleStart > 0 && text[start - 1] === needle.text[needleStart - 1]) {
		start--;
		needleStart--;
	}
	let [end, needleEnd] = [at + seed, from + seed];
	while (
		end < text.length &&
		needleEnd < needle.text.length &&
		text[end] === needle.text[needleEnd]
	) {
		end++;
		needleEnd++;
	}
	const written =
		(needleEnd === needle.text.length ? needle.written.length : needle.index[needleEnd - 1]! + 1) -
		(needleStart === 0 ? 0 : needle.index[needleStart]!);
	if (written < needle.least || end - start < leastOf(needle)) return null;
	if (needle.alone && /[\p{L}\p{N}_]/u.test((text[start - 1] ?? '') + (text[end] ?? '')))
		return null;
	return { needle, start, end, needleStart, needleEnd };
}

/** Up to four characters as a number below 65536. */
function hash(text: string, at: number, count: number): number {
	let sum = text.charCodeAt(at);
	for (let next = 1; next < count && next < 4; next++) {
		sum ^= text.charCodeAt(at + next) << (next * 4 - (next === 3 ? 1 : 0));
	}
	return sum & 65535;
}
