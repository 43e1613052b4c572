/** A loop, because a pattern with `$` takes quadratic time on a long run of spaces. */
export function withoutSpaceAtEnd(source: string): string {
	let end = source.length;
	while (end > 0 && /[\t-\r ]/.test(source[end - 1]!)) end--;
	return source.slice(0, end);
}

/** Kinds of markup; `empty` is `<x/>`. */
export type TokenKind =
	'text' | 'open' | 'empty' | 'close' | 'comment' | 'cdata' | 'instruction' | 'doctype';

export interface Token {
	kind: TokenKind;
	/** As written in the document, byte string. */
	source: string;
}

const tagAt = /<[^!?/<>\t-\r ][^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/y;
/** Matches a doctype at `lastIndex`, including declarations in it. */
export const doctypeAt = /<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>[]*)*>/y;

/**
 * Splits a document at its markup without checking it: tags need not be balanced.
 * @param source byte string
 * @returns tokens whose sources join to the document; null if a `<` starts no markup
 */
export function tokenise(source: string): readonly Token[] | null {
	const tokens: Token[] = [];
	let at = 0;
	while (at < source.length) {
		const token = tokenAt(source, at);
		if (token === null) return null;
		tokens.push(token);
		at += token.source.length;
	}
	return tokens;
}

function tokenAt(source: string, at: number): Token | null {
	if (source[at] !== '<') {
		const end = source.indexOf('<', at);
		return { kind: 'text', source: end < 0 ? source.slice(at) : source.slice(at, end) };
	}
	switch (source[at + 1]) {
		case '/': {
			const close = upTo(source, at, '>', 'close');
			return close === null || close.source.lastIndexOf('<') > 0 ? null : close;
		}
		case '?':
			return upTo(source, at, '?>', 'instruction');
		case '!':
			if (source.startsWith('<!--', at)) return upTo(source, at, '-->', 'comment', 4);
			if (source.startsWith('<![CDATA[', at)) return upTo(source, at, ']]>', 'cdata', 9);
			return match(doctypeAt, source, at, 'doctype');
	}
	const tag = match(tagAt, source, at, 'open');
	if (tag !== null && tag.source.endsWith('/>')) tag.kind = 'empty';
	return tag;
}

function upTo(source: string, at: number, end: string, kind: TokenKind, skip = 2): Token | null {
	const found = source.indexOf(end, at + skip);
	return found < 0 ? null : { kind, source: source.slice(at, found + end.length) };
}

function match(pattern: RegExp, source: string, at: number, kind: TokenKind): Token | null {
	pattern.lastIndex = at;
	const found = pattern.exec(source);
	return found === null ? null : { kind, source: found[0] };
}
