import { digestChains } from '../mistakes/digestChains.ts';
import type { DigestForm, DigestMistake } from '../mistakes/mistake.ts';
import { bytesToHex, wordsToBytes } from '../md5/words.ts';
import { same, type Observed, type Reading, type Target } from './observed.ts';

/** One way to write the inner digest, and the final digests that would then explain the value sent. */
export interface Expectation {
	/** Form of the inner digest; null for lower-case hex, the right one. */
	inner: DigestForm | null;
	finals: Finals[];
}

/** Final digests that explain the value sent, with the mistakes in how they were written. */
export interface Finals {
	mistakes: readonly DigestMistake[];
	reading: Reading;
	single: Target | null;
	many: Map<number, Target[]> | null;
}

/** Expectations by the number of digest mistakes they need: none, one or two. */
export type Expectations = readonly [Expectation[], Expectation[], Expectation[]];

/**
 * Pairs the forms of the inner digest with the readings of the observed value. Forms of the final
 * digest cost nothing: they are undone once, on the value, instead of tried for every possibility.
 */
export function expectationsOf(
	observed: Observed,
	digestMistakes: readonly DigestMistake[]
): Expectations {
	const expectations: [Expectation[], Expectation[], Expectation[]] = [[], [], []];
	const forms = new SharedForms();
	const byForm: Map<DigestForm | null, Expectation>[] = [new Map(), new Map(), new Map()];
	const add = (
		inner: DigestForm | undefined,
		reading: Reading,
		mistakes: readonly DigestMistake[]
	) => {
		const count = mistakes.length;
		if (count > 2) return;
		const form = inner ? forms.of(inner) : null;
		let expectation = byForm[count]!.get(form);
		if (!expectation) {
			expectations[count]!.push((expectation = { inner: form, finals: [] }));
			byForm[count]!.set(form, expectation);
		}
		expectation.finals.push(finalsOf(reading, mistakes));
	};
	const innerOnly = digestChains(digestMistakes, observed.most).filter(
		({ inner, outer }) => inner && !outer
	);
	for (const reading of observed.readings) {
		const { inner, mistakes } = reading.chain;
		// If the value is already plain hex for these digests, the outer form changed nothing.
		if (mistakes.length === 0 || inner || !reading.plain) add(inner, reading, mistakes);
		if (inner) continue;
		for (const chain of innerOnly) add(chain.inner, reading, [...chain.mistakes, ...mistakes]);
	}
	for (const list of expectations) list.sort((a, b) => Number(!!a.inner) - Number(!!b.inner));
	return expectations;
}

function finalsOf(reading: Reading, mistakes: readonly DigestMistake[]): Finals {
	const { targets } = reading;
	const single = targets.length === 1 ? targets[0]! : null;
	if (targets.length < 2) return { mistakes, reading, single, many: null };
	const many = new Map<number, Target[]>();
	for (const target of targets) {
		const at = !target.mask || target.mask[0] === -1 ? target.words[0]! : masked;
		const list = many.get(at);
		if (list) list.push(target);
		else many.set(at, [target]);
	}
	return { mistakes, reading, single, many };
}

/** Key in `many` for targets whose first word is only partly known; no real word equals it. */
const masked = 0.5;

/** Whether a final digest explains the value. */
export function reaches(end: Finals, digest: Int32Array): boolean {
	if (end.single) return hits(end.single, digest);
	if (end.many) {
		const exact = end.many.get(digest[0]!);
		if (exact?.some((target) => hits(target, digest))) return true;
		return end.many.get(masked)?.some((target) => hits(target, digest)) ?? false;
	}
	const { byText } = end.reading;
	if (!byText || !byText.firstBytes[digest[0]! & 255]) return false;
	return same(byText.form.write(wordsToBytes(digest)), byText.text);
}

function hits({ words, mask }: Target, digest: Int32Array): boolean {
	if (!mask) {
		return (
			digest[0] === words[0] &&
			digest[1] === words[1] &&
			digest[2] === words[2] &&
			digest[3] === words[3]
		);
	}
	for (let i = 0; i < 4; i++) if ((digest[i]! & mask[i]!) !== words[i]) return false;
	return true;
}

/** The probability that a single try reaches the value by chance. */
export function chanceOf({ targets, byText }: Reading): number {
	let chance = byText ? 2 ** -100 : 0;
	for (const { mask } of targets) {
		let bits = 0;
		for (const byte of mask ? wordsToBytes(mask) : allBits) bits += bitCount(byte);
		chance += 2 ** -bits;
	}
	return chance;
}
const allBits = new Uint8Array(16).fill(255);

function bitCount(byte: number): number {
	let count = 0;
	for (let rest = byte; rest; rest >>= 1) count += rest & 1;
	return count;
}

/** Treats forms that write every probe the same way as one form, so that it is hashed once. */
class SharedForms {
	readonly #byWriting = new Map<string, DigestForm>();

	of(form: DigestForm): DigestForm {
		let written = writings.get(form);
		if (written === undefined) {
			written = probes.map((probe) => bytesToHex(form.write(probe))).join();
			writings.set(form, written);
		}
		const shared = this.#byWriting.get(written) ?? form;
		this.#byWriting.set(written, shared);
		return shared;
	}
}
const writings = new WeakMap<DigestForm, string>();

/** Digests that tell forms apart: leading zeros, bytes under 16 and over 127, all base64 digits. */
const probes = [0x00, 0x01, 0x0a, 0x7f, 0x80, 0xff].flatMap((first) =>
	[0, 7, 250, 255].map((step) =>
		Uint8Array.from({ length: 16 }, (_, i) => (i === 0 ? first : (first + i * step) & 255))
	)
);
