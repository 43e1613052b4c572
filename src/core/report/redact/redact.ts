import { isLineEnd, isNamedDigest, keyLength, shortestKeyShape } from '../../bytes/keyShape.ts';
import { runToEnd, type Progress } from '../../job.ts';
import { findCompressed } from './compressed.ts';
import { findInHeaders } from './headers.ts';
import { spansOfSecret, type SecretIndex } from './keys.ts';
import { mergeSpans, replaceSpans, spansOf, type Kind, type Span } from './mark.ts';
import { make, needlesFor, shortestKey, type Needle } from './needles.ts';
import { indexNeedles } from './seek.ts';
import { findByStructure, type Found } from './structure.ts';
import type { View } from './view.ts';
import { plainViewsOf, viewsOf } from './views.ts';

/** Values to remove. Prepare them once and use them for all texts of a report. */
export interface Secrets {
	indexes: readonly SecretIndex[];
	contactData: boolean;
}

export interface SecretOptions {
	/** Private keys as typed; spaces, newlines and quotes around them are ignored. */
	keys: readonly string[];
	/** Passwords and auth codes found elsewhere in the same report; see `valuesByStructure`. */
	values?: readonly { kind: Kind; value: string }[];
	/** Whether to remove names, addresses, phone numbers and emails of contacts too. */
	contactData?: boolean;
}

/** Prepares the search for keys in all their forms. */
export function prepareSecrets(options: SecretOptions): Secrets {
	const indexes: SecretIndex[] = [];
	const needles = options.keys.flatMap((key) => needlesFor(key));
	if (needles.length > 0) indexes.push(indexOf('private key', needles));
	for (const kind of new Set(options.values?.map((each) => each.kind))) {
		const values = options.values!.filter(
			(each) => each.kind === kind && isWorthSeeking(each.value)
		);
		const plain = values.map(({ value }) => wholeValue(value));
		if (plain.length > 0) indexes.push(indexOf(kind, plain));
	}
	return { indexes, contactData: options.contactData ?? false };
}

function indexOf(kind: Kind, needles: readonly Needle[]): SecretIndex {
	const used = new Set(needles.map(({ form }) => form));
	return {
		kind,
		forms: [...used].map((form) => ({
			form,
			needles: indexNeedles(needles.filter((each) => each.form === form))
		}))
	};
}

/** Whether to look for a password anywhere: not if it is an ordinary word, which ordinary text has. */
function isWorthSeeking(value: string): boolean {
	return value.length >= shortestKey && !/^[A-Za-z_]*$/.test(value);
}

function wholeValue(value: string): Needle {
	return { ...make(value, value.length, 'written'), alone: true };
}

export interface Redacted {
	text: string;
	/** What was removed, in order, as places in the original text. */
	spans: readonly Span[];
}

/**
 * The text without its secrets, each replaced by a mark with kind and length. Everything else
 * stays byte for byte.
 */
export function redact(text: string, secrets: Secrets): Redacted {
	return runToEnd(redactSteps(text, secrets));
}

/** The same in steps: one for each reading of the text. */
export function* redactSteps(text: string, secrets: Secrets): Generator<Progress, Redacted, void> {
	const spans: Span[] = [];
	const guesses: Span[][] = [];
	for (const view of viewsOf(text)) {
		for (const index of secrets.indexes) spans.push(...spansOfSecret(view, text, index));
		let last: Found | null = null;
		for (const found of findAll(view.text, secrets.contactData)) {
			const own = spansOfFound(view, text, found);
			if (found.kind !== 'possible private key') spans.push(...own);
			else if (last && isRestOfKey(view.text, last, found)) guesses.at(-1)!.push(...own);
			else guesses.push(own);
			last = found;
		}
		yield { done: 0 };
	}
	for (const view of plainViewsOf(text)) {
		for (const found of findCompressed(view.text)) guesses.push(spansOfFound(view, text, found));
		yield { done: 0 };
	}
	const merged = mergeSpans([...spans, ...likely(guesses, spans)]);
	return { text: replaceSpans(text, merged), spans: merged };
}

/** Two lines that only together look like a key: where the first is something known, so is not the second. */
const isRestOfKey = (text: string, first: Found, rest: Found): boolean =>
	first.kind === rest.kind &&
	first.end - first.start + rest.end - rest.start === keyLength &&
	isLineEnd(text.slice(first.end, rest.start));

function spansOfFound(view: View, text: string, { start, end, kind }: Found): Span[] {
	if (isWhole(view, start, end)) {
		const last = end - start - 1;
		return [{ start: view.from[start]!, end: view.to[end - 1]!, kind, first: 0, last }];
	}
	const places = Array.from({ length: end - start }, (_, at) => {
		return { at: start + at, first: at, last: at };
	});
	const spans = spansOf(view, text, places, kind);
	return kind === 'possible private key' ? withoutDigests(spans, text) : spans;
}

/** A reading may put lines together that are digests, each its own value; see `keyShapes`. */
function withoutDigests(spans: readonly Span[], text: string): Span[] {
	const isWritten = ({ start, end, first, last }: Span): boolean =>
		end - start === last - first + 1;
	if (spans.length < 2 || !spans.every(isWritten)) return [...spans];
	const isDigest = (span: Span): boolean =>
		/^(?:.{32}|.{40})$/.test(text.slice(span.start, span.end)) || isNamedDigest(text, span);
	const rest = spans.filter((span) => !isDigest(span));
	// Beside a digest, a few digits are the beginning of the next line's first word.
	const digits = rest.reduce((sum, { start, end }) => sum + end - start, 0);
	return rest.length < spans.length && digits < shortestKeyShape ? [] : rest;
}

/** Whether a range of a view is one range of the text: a long one needs no look at each place. */
function isWhole({ from, to, twin }: View, start: number, end: number): boolean {
	if (twin) return false;
	for (let at = start + 1; at < end; at++) if (from[at] !== to[at - 1]) return false;
	return true;
}

/** Drops guesses by shape alone that overlap an entered key, or a value whose field names its kind. */
function likely(guesses: readonly Span[][], spans: readonly Span[]): Span[] {
	const keys = mergeSpans(spans.filter(({ kind }) => kind === 'private key'));
	const named = mergeSpans(spans);
	const isKnown = ({ start, end }: Span): boolean =>
		(firstAfter(keys, start)?.start ?? Infinity) < end;
	const isNamed = ({ start, end }: Span): boolean => {
		const around = firstAfter(named, start);
		return around !== undefined && around.start <= start && end <= around.end;
	};
	return guesses
		.filter((each) => !each.some(isKnown))
		.flatMap((each) => each.filter((one) => !isNamed(one)));
}

/** The first of ordered ranges that ends after a place. */
function firstAfter(ordered: readonly Span[], place: number): Span | undefined {
	let [low, high] = [0, ordered.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ordered[middle]!.end > place) high = middle;
		else low = middle + 1;
	}
	return ordered[low];
}

function findAll(text: string, contactData: boolean): Found[] {
	return [...findByStructure(text, contactData), ...findInHeaders(text)];
}

/** Passwords and auth codes in a text, so that they can be removed where no name marks them. */
export function* valuesByStructure(
	text: string
): Generator<Progress, { kind: Kind; value: string }[], void> {
	const seen = new Map<string, { kind: Kind; value: string }>();
	for (const view of viewsOf(text)) {
		for (const { start, end, kind } of findByStructure(view.text, false)) {
			const value = view.text.slice(start, end);
			// A log may contain thousands of long hex digits; their shape gives them away each time.
			const isShape = kind === 'possible private key' && /^[0-9a-fA-F]{41,}$/.test(value);
			if (value.length <= 200 && !isShape) seen.set(value, { kind, value });
		}
		yield { done: 0 };
	}
	return [...seen.values()];
}
