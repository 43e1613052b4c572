import { digestChains, type DigestChain } from '../mistakes/digestChains.ts';
import type { DigestForm, DigestMistake } from '../mistakes/mistake.ts';
import { bytesToHex, bytesToWords } from '../md5/words.ts';
import { byteTextsOf, digestsIn, readingsPerByte, type ByteTexts } from './decode.ts';

/** A final digest that would be written as the observed value. */
export interface Target {
	words: Int32Array;
	/** The bits that the written form still shows; all of them if absent. */
	mask?: Int32Array;
}

/** One way the value may have been written, and the digests it would then stand for. */
export interface Reading {
	/** The mistakes that write it this way; none for lower-case hex. */
	chain: DigestChain;
	targets: Target[];
	/** Whether the value is plain hex for these digests, so that the outer form changed nothing. */
	plain: boolean;
	/** Set if there are too many digests to list: compare what the form writes instead. */
	byText?: { form: DigestForm; text: Uint8Array; firstBytes: Uint8Array };
}

/** The observed value, read in every way it can be a digest. */
export interface Observed {
	/**
	 * As it was sent, without surrounding white space, which is not part of a header's value. More
	 * than one only if several values are searched for at once.
	 */
	values: ReadonlySet<string>;
	/** What the search compares its MD5 digests with. */
	readings: Reading[];
	/** How many digest mistakes were combined to read it. */
	most: number;
}

/**
 * Reads a value: which digests it may stand for, and in which forms.
 * @param value any text; text that can't be a digest has no readings
 * @param most how many digest mistakes to combine, up to two
 */
export function readObserved(
	value: string,
	digestMistakes: readonly DigestMistake[],
	most = 2
): Observed {
	const text = value.trim();
	const bytes = new TextEncoder().encode(text);
	const digests = digestsIn(text);
	const readings: Reading[] = [];
	const read = (chain: DigestChain, form: DigestForm) => {
		const reading = readingOf(chain, form, text, bytes, digests);
		if (reading.targets.length > 0 || reading.byText) readings.push(reading);
	};
	read({ mistakes: [] }, { write: hexForm });
	for (const chain of digestChains(digestMistakes, most)) {
		if (chain.outer && isAround(chain.mistakes.at(-1)!.outer?.around, bytes)) {
			read(chain, chain.outer);
		}
	}
	return { values: new Set([text]), readings, most };
}

/** Whether a text starts and ends with what the last step adds. Cheap, and it rules out most chains. */
function isAround(around: DigestForm['around'], text: Uint8Array): boolean {
	if (!around) return true;
	const { before, after } = around;
	return (
		text.length >= before.length + after.length &&
		before.every((byte, at) => text[at] === byte) &&
		after.every((byte, at) => text[text.length - after.length + at] === byte)
	);
}

function readingOf(
	chain: DigestChain,
	form: DigestForm,
	text: string,
	bytes: Uint8Array,
	digests: readonly Uint8Array[]
): Reading {
	const written = digests.filter((digest) => same(form.write(digest), bytes));
	const targets = written.map((digest) => targetOf(chain.outer ? form : null, digest, bytes));
	const reading: Reading = {
		chain,
		targets,
		plain:
			written.length > 0 &&
			written.every((digest, at) => bytesToHex(digest) === text && !targets[at]!.mask)
	};
	// Only for a single mistake: losing the borders between bytes and a second slip is too rare.
	if (chain.mistakes.length === 1) readPerByte(reading, form, bytes, text);
	return reading;
}

/** A digest as a target. Bits that don't affect what the form writes are masked out. */
function targetOf(form: DigestForm | null, digest: Uint8Array, text: Uint8Array): Target {
	if (!form?.lossy) return { words: bytesToWords(digest) };
	const mask = new Uint8Array(16).fill(255);
	for (let bit = 0; bit < 128; bit++) {
		const other = digest.slice();
		other[bit >> 3]! ^= 1 << (bit & 7);
		if (!same(form.write(other), text)) continue;
		mask[bit >> 3]! &= ~(1 << (bit & 7));
	}
	return {
		words: bytesToWords(digest.map((byte, i) => byte & mask[i]!)),
		mask: bytesToWords(mask)
	};
}

/** Reads a form that doesn't show where each byte ends: it has several readings, or too many. */
function readPerByte(reading: Reading, form: DigestForm, text: Uint8Array, asText: string): void {
	const perByte = textsPerByte(form);
	if (!perByte || asText.length > 256) return;
	const digests = readingsPerByte(asText, perByte);
	if (!digests) {
		const firstBytes = Uint8Array.from(perByte.texts, (first) =>
			asText.startsWith(first) ? 1 : 0
		);
		reading.byText = { form, text, firstBytes };
		return;
	}
	const known = new Set(reading.targets.map(({ words }) => String(words)));
	for (const digest of digests) {
		const words = bytesToWords(digest);
		if (known.has(String(words)) || !same(form.write(digest), text)) continue;
		reading.targets.push({ words });
	}
}

const perByte = new WeakMap<DigestForm, ByteTexts | 'other'>();

/** What a form writes for each byte; null if it doesn't write byte by byte. */
function textsPerByte(form: DigestForm): ByteTexts | null {
	let known = perByte.get(form);
	if (!known) {
		const texts = learnTexts(form);
		perByte.set(form, (known = texts ? byteTextsOf(texts) : 'other'));
	}
	return known === 'other' ? null : known;
}

function learnTexts(form: DigestForm): string[] | null {
	const decoder = new TextDecoder();
	const texts: string[] = [];
	for (let byte = 0; byte < 256; byte++) {
		const written = decoder.decode(form.write(new Uint8Array(16).fill(byte)));
		const one = written.slice(0, written.length / 16);
		if (one.repeat(16) !== written || one === '') return null;
		texts.push(one);
	}
	return texts;
}

/** The right form: lower-case hex. */
export function hexForm(digest: Uint8Array): Uint8Array {
	const text = new Uint8Array(digest.length * 2);
	for (let i = 0; i < digest.length; i++) {
		text[2 * i] = hexDigits[digest[i]! >> 4]!;
		text[2 * i + 1] = hexDigits[digest[i]! & 15]!;
	}
	return text;
}
const hexDigits = new TextEncoder().encode('0123456789abcdef');

export function same(a: Uint8Array, b: Uint8Array): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
