/** Findings with their codes, in words that quote nothing but what may be sent. */
import { stageIds, type Severity } from '../../finding.ts';
import { action, lengthOf, object, plain } from '../allowed/values.ts';
import { closedArgs } from '../allowed/closedArgs.ts';
import { mistakes } from '../../signature/mistakes/index.ts';
import { inOneLine } from '../../signature/mistakes/mistake.ts';
import { wordsOf, type Finding } from '../../words.ts';
import type { ReportFinding } from '../report.ts';

/** A finding as it travels: plain data. */
export interface AnyFinding {
	code: string;
	severity: Severity;
	args: object;
}

/**
 * The finding with its headline, in which evidence is replaced by its length. The headline is left
 * out if its words need the evidence.
 */
export function reportFinding({ code, severity, args }: AnyFinding): ReportFinding {
	let words = '';
	try {
		words = headlineOf({ code, severity, args: safeArgs(args) });
	} catch {
		// A table that looks a quoted value up finds nothing: the code says enough.
	}
	return { code, severity, words: /\bundefined\b|\bNaN\b/.test(words) ? '' : words };
}

function headlineOf(finding: AnyFinding): string {
	const mistake = mistakes.find(({ code }) => code === finding.code);
	// A table without the code throws, and the code says enough.
	return mistake ? `${inOneLine(mistake)} ${mistake.fix}` : wordsOf(finding as Finding).seen;
}

/** The arguments without evidence: numbers, values of closed sets, and what may be sent anyway. */
export function safeArgs(args: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, safe(name, value)]));
}

function safe(name: string, value: unknown): unknown {
	if (typeof value === 'string') return closedArgs.has(name) ? value : safeText(value);
	if (Array.isArray(value)) return value.map((each) => safe(name, each));
	if (typeof value === 'object' && value !== null) return safeArgs(value);
	return value;
}

const stageAndLine = new RegExp(`^(?:${stageIds.join('|')}) \\d{1,7}$`);

function safeText(value: string): string {
	if (value === '' || stageAndLine.test(value)) return value;
	return plain(value) ?? action(value) ?? object(value) ?? lengthOf(value);
}
