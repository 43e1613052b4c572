/** Secrets by where they are and how they look: named fields, headers, key files, tokens, cards. */
import { keyShapes } from '../../bytes/keyShape.ts';
import { isMark, type Kind } from './mark.ts';
import { findNamed } from './named.ts';
import { findInTables } from './tables.ts';
import { findTokens } from './tokens.ts';

/** A range of characters of a view. */
export interface Found {
	start: number;
	end: number;
	kind: Kind;
}

/** @returns where secrets are in a text by its structure; they may overlap */
export function findByStructure(text: string, contactData: boolean): Found[] {
	const found: Found[] = [];
	const add = (start: number, end: number, kind: Kind): void => {
		const value = text.slice(start, end);
		const inner = value.trim();
		if (inner === '' || isMark(inner)) return;
		const lead = value.length - value.trimStart().length;
		found.push({ start: start + lead, end: start + lead + inner.length, kind });
	};
	findNamed(text, contactData, add);
	findInTables(text, contactData, add);
	findTokens(text, add);
	// A key that was not entered is known by its shape alone.
	for (const { start, end } of keyShapes(text)) add(start, end, 'possible private key');
	keyFiles(text, add);
	return found;
}

const secretLines =
	/((?:Master-Key|Resumption PSK|CLIENT_RANDOM [0-9a-f]{64}|[A-Z_]{4,30}_TRAFFIC_SECRET_\d [0-9a-f]{64})[ \t]*[: ][ \t]*)([0-9A-Fa-f]{32,})/g;
const begin = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const body = /(?:\\[nr]|[A-Za-z0-9+/=\s:,.()"'\\-])*/y;
const longestFile = 20_000;

/** Lines of `openssl s_client`, key logs, and key files: all that is between BEGIN and END. */
function keyFiles(text: string, add: (start: number, end: number, kind: Kind) => void): void {
	for (const match of text.matchAll(secretLines)) {
		add(match.index + match[1]!.length, match.index + match[0].length, 'TLS secret');
	}
	let done = 0;
	for (const match of text.matchAll(begin)) {
		if (match.index < done) continue;
		const start = match.index + match[0].length;
		body.lastIndex = start;
		body.test(text);
		const limit = Math.min(text.length, start + longestFile);
		const closing = text.slice(start, limit).indexOf('-----END');
		const stop = closing < 0 ? Math.min(limit, Math.max(start, body.lastIndex)) : start + closing;
		add(start, stop, 'TLS secret');
		done = stop;
	}
}
