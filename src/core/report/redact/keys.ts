import { spansOf, type Kind, type PlaceInView, type Span } from './mark.ts';
import { reduced, type Form } from './needles.ts';
import { seek, type Hit, type NeedleIndex } from './seek.ts';
import { lowerAscii, type View } from './view.ts';

/** The needles of a secret, by what of them is compared. */
export interface SecretIndex {
	kind: Kind;
	forms: readonly { form: Form; needles: NeedleIndex }[];
}

/** The places of a secret in one view of a text. */
export function spansOfSecret(view: View, text: string, secret: SecretIndex): Span[] {
	const spans: Span[] = [];
	for (const { form, needles } of secret.forms) {
		const searched = reduced(view.text, form);
		for (const hit of seek(searched.text, needles)) {
			const places = placesOf(view.text, searched.index, hit);
			const own = form === 'squeezed' ? trimmed(view.text, places, hit) : places;
			spans.push(...spansOf(view, text, own, secret.kind));
		}
	}
	return spans;
}

/**
 * The hit as characters of the view, with the signs at its ends that squeezing took away and, in
 * base64, the characters that the key shares with what is beside it.
 */
function placesOf(text: string, index: Int32Array, hit: Hit): PlaceInView[] {
	const { needle, needleStart, needleEnd } = hit;
	const place = (at: number, written: number): PlaceInView => {
		const bit = needle.skipped + written * needle.bits;
		const last = Math.floor((bit + needle.bits - 1) / needle.bitsOfKey);
		const most = Math.ceil(
			(needle.skipped + needle.written.length * needle.bits) / needle.bitsOfKey
		);
		return {
			at,
			first: Math.max(0, Math.floor(bit / needle.bitsOfKey)),
			last: Math.min(last, most - 1)
		};
	};
	const places: PlaceInView[] = [];
	for (let at = hit.start; at < hit.end; at++) {
		const written = needle.index[needleStart + at - hit.start]!;
		const next = place(index[at]!, written);
		const before = at > hit.start ? needle.index[needleStart + at - hit.start - 1]! : written;
		if (before < written - 1) {
			const lost = Array.from({ length: written - before - 1 }, (_, nth) => before + 1 + nth);
			addLost(text, places, next.at, lost, needle.written, place);
		}
		places.push(next);
	}
	const { length } = needle.written;
	if (needleStart === 0) {
		const least = needle.sharesStart ? -1 : 0;
		for (let written = needle.index[0]! - 1; written >= least; written--) {
			const at = places[0]!.at - 1;
			if (!isWritten(text[at], needle.written[written])) break;
			places.unshift(place(at, written));
		}
	}
	if (needleEnd === needle.text.length) {
		const most = needle.sharesEnd ? length : length - 1;
		for (let written = needle.index[needleEnd - 1]! + 1; written <= most; written++) {
			const at = places.at(-1)!.at + 1;
			if (!isWritten(text[at], needle.written[written])) break;
			places.push(place(at, written));
		}
	}
	return places;
}

/** Whether a sign is the one expected; both alphabets of base64 count as one. */
function isWritten(char: string | undefined, expected: string | undefined): boolean {
	if (char === undefined) return false;
	if (expected === undefined) return /[A-Za-z0-9+/_-]/.test(char);
	if (/[+/]/.test(expected)) return /[+/_-]/.test(char);
	return lowerAscii(char) === lowerAscii(expected);
}

/**
 * Adds the signs between two characters of a hit: those right after the one, then those right
 * before the other, since a line may end between them.
 */
function addLost(
	text: string,
	places: PlaceInView[],
	next: number,
	lost: number[],
	form: string,
	place: (at: number, written: number) => PlaceInView
): void {
	while (lost.length > 0 && isWritten(text[places.at(-1)!.at + 1], form[lost[0]!])) {
		places.push(place(places.at(-1)!.at + 1, lost.shift()!));
	}
	const before: PlaceInView[] = [];
	for (let at = next - 1; lost.length > 0 && isWritten(text[at], form[lost.at(-1)!]); at--) {
		before.unshift(place(at, lost.pop()!));
	}
	// Spaces between all characters: the rest in its order.
	for (let at = places.at(-1)!.at + 1; at < (before[0]?.at ?? next) && lost.length > 0; at++) {
		if (isWritten(text[at], form[lost[0]!])) places.push(place(at, lost.shift()!));
	}
	places.push(...before);
}

const rowHead = /^[ \t]*(?:0x)?[0-9a-fA-F]{3,16}(?::|[ \t])[ \t]*[0-9a-fA-F]{2}/;

/**
 * Without what only looks like the key's next characters: where the hit is a part of the key, a few
 * characters at its end that are separate, such as the next column of a dump; and where it ends with
 * the key, a few that are the offset of a dump's next row.
 */
function trimmed(text: string, places: PlaceInView[], hit: Hit): PlaceInView[] {
	const { needle, needleStart, needleEnd } = hit;
	const few = Math.min(8, places.length >> 1);
	const between = (at: number): string => text.slice(places[at - 1]!.at + 1, places[at]!.at);
	let [start, end] = [0, places.length];
	for (let nth = few; nth >= 1; nth--) {
		const at = places.length - nth;
		const apart = /[^0-9A-Za-z]/.test(between(at));
		if (
			needleEnd < needle.text.length ? apart : apart && isOffset(text, between(at), places[at]!.at)
		) {
			end = at;
		}
		if (needleStart > 0 && /[^0-9A-Za-z]/.test(between(nth))) start = nth;
	}
	return start < end ? places.slice(start, end) : places;
}

function isOffset(text: string, before: string, at: number): boolean {
	return /[\r\n]/.test(before) && rowHead.test(text.slice(at, at + 40));
}
