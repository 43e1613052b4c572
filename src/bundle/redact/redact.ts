import { findInHeaders } from './headers.ts';
import { spansOfSecret, type SecretIndex } from './keys.ts';
import { mergeSpans, replaceSpans, spansOf, type Kind, type Span } from './mark.ts';
import { make, needlesFor, shortestKey, type Needle } from './needles.ts';
import { indexNeedles } from './seek.ts';
import { findByStructure } from './structure.ts';
import { viewsOf } from './views.ts';

/** What to remove by its value. Make it once and use it for all texts of a bundle. */
export interface Secrets {
	indexes: readonly SecretIndex[];
	contactData: boolean;
}

export interface SecretOptions {
	/** Private keys as typed; blanks, newlines and quotes around them do not matter. */
	keys: readonly string[];
	/** Passwords and auth codes found elsewhere in the same bundle; see `valuesByStructure`. */
	values?: readonly { kind: Kind; value: string }[];
	/** Whether names, addresses, phones and mail addresses of contacts go too. */
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

/** A password that is an ordinary word would be found in ordinary text. */
function isWorthSeeking(value: string): boolean {
	return value.length >= shortestKey && !/^[A-Za-z_]*$/.test(value);
}

function wholeValue(value: string): Needle {
	return { ...make(value, value.length, 'written'), alone: true };
}

export interface Redacted {
	text: string;
	/** What was removed, in order; places are those in the text given. */
	spans: readonly Span[];
}

/**
 * The text without its secrets, each replaced by a mark with kind and length. Everything else
 * stays byte for byte.
 */
export function redact(text: string, secrets: Secrets): Redacted {
	const spans: Span[] = [];
	for (const view of viewsOf(text)) {
		for (const index of secrets.indexes) spans.push(...spansOfSecret(view, text, index));
		for (const { start, end, kind } of findAll(view.text, secrets.contactData)) {
			const places = Array.from({ length: end - start }, (_, at) => {
				return { at: start + at, first: at, last: at };
			});
			spans.push(...spansOf(view, text, places, kind));
		}
	}
	const merged = mergeSpans(withoutGuesses(spans));
	return { text: replaceSpans(text, merged), spans: merged };
}

/** What only looks like a key gives way to the key itself. */
function withoutGuesses(spans: readonly Span[]): Span[] {
	const sure = spans.filter(({ kind }) => kind === 'private key');
	return spans.filter(({ kind, start, end }) => {
		if (kind !== 'possible private key') return true;
		return !sure.some((each) => each.start < end && start < each.end);
	});
}

function findAll(text: string, contactData: boolean): ReturnType<typeof findByStructure> {
	return [...findByStructure(text, contactData), ...findInHeaders(text)];
}

/** Passwords and auth codes of a text, to remove them where they stand without their names. */
export function valuesByStructure(text: string): { kind: Kind; value: string }[] {
	const seen = new Map<string, { kind: Kind; value: string }>();
	for (const view of viewsOf(text)) {
		for (const { start, end, kind } of findByStructure(view.text, false)) {
			const value = view.text.slice(start, end);
			if (value.length <= 200) seen.set(value, { kind, value });
		}
	}
	return [...seen.values()];
}
