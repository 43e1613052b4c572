/** Finds what a client printed instead of a reply, in any text: a log, a traceback, a terminal. */
import type { FindingOf } from '../../finding.ts';
import { dotnet } from './dotnet.ts';
import { java } from './java.ts';
import { claimsOf, kindRow, kinds, type ErrorKind } from './kind.ts';
import { node } from './node.ts';
import type { ClientPattern, Family, FamilyTable } from './pattern.ts';
import { perl } from './perl.ts';
import { modules, php, toolkit } from './php.ts';
import { python } from './python.ts';
import { go, ruby } from './rubyGo.ts';
import { openSsl, system } from './shared.ts';
import { curl, wget } from './shellTools.ts';
import { wentOn, withoutWentOn } from './wentOn.ts';
import { byteOffsets } from '../../bytes/byteOffsets.ts';

/** Every table; the exact ones first, what all languages share last. */
export const familyTables: readonly FamilyTable[] = [
	toolkit,
	modules,
	curl,
	wget,
	python,
	node,
	java,
	perl,
	ruby,
	go,
	dotnet,
	php,
	openSsl,
	system
];

/** Where a message was seen; command output knows more of it. */
export interface SeenInText {
	family: Family;
	/** The tool that printed it, where it is known. */
	by?: string;
	/** Line of the text, from 1. */
	line: number;
	/** That line, at most 300 characters of it. */
	text: string;
}

export type ClientErrorArgs = Record<ErrorKind, SeenInText> & { 'text-cut': { read: number } };
export type ClientErrorFinding = FindingOf<ClientErrorArgs>;

const longest = 4_000_000;

/**
 * Client messages in a text, in their order; each kind is given once, where it is seen first.
 * A vague kind ("certificate verify failed") is left out where an exact one is there.
 * @param text as it was pasted; at most 4 million characters are searched, and a finding says so
 * @returns findings whose places are byte offsets in the UTF-8 form of the text
 */
export function readClientErrors(text: string): ClientErrorFinding[] {
	const searched = text.length > longest ? text.slice(0, longest) : text;
	const failures = withoutWentOn(searched);
	const seen = new Map<ErrorKind, Seen>();
	for (const { family, patterns } of familyTables) {
		for (const row of patterns) {
			note(seen, row, family, row.kind === wentOn ? searched : failures);
		}
	}
	const kept = [...seen.values()]
		.filter(({ kind }) => !kindRow(kind).lessThan?.some((exact) => seen.has(exact as ErrorKind)))
		.sort((a, b) => a.start - b.start);
	const findings = describe(kept, searched);
	if (searched !== text) {
		findings.push({ code: 'text-cut', severity: 'note', args: { read: longest } });
	}
	return findings;
}

interface Seen {
	kind: ErrorKind;
	family: Family;
	start: number;
	end: number;
}

function note(seen: Map<ErrorKind, Seen>, row: ClientPattern, family: Family, text: string): void {
	const match = row.pattern.exec(text);
	if (!match) return;
	const before = seen.get(row.kind);
	if (before && before.start <= match.index) return;
	const end = match.index + match[0].length;
	seen.set(row.kind, { kind: row.kind, family, start: match.index, end });
}

function describe(kept: readonly Seen[], text: string): ClientErrorFinding[] {
	const bytesAt = byteOffsets(text);
	let line = 1;
	let counted = 0;
	return kept.map(({ kind, family, start, end }): ClientErrorFinding => {
		for (; counted < start; counted++) if (text.charCodeAt(counted) === 10) line++;
		const from = text.lastIndexOf('\n', start - 1) + 1;
		const stop = text.indexOf('\n', start);
		const whole = text.slice(from, stop < 0 ? text.length : stop).trim();
		const finding = {
			code: kind,
			severity: kinds[kind].severity,
			args: { family, line, text: whole.slice(0, 300) },
			place: { start: bytesAt(start), end: bytesAt(end) },
			claims: claimsOf(kind)
		};
		// Each kind has the same arguments, which the union by code cannot express for a variable.
		return finding as ClientErrorFinding;
	});
}
