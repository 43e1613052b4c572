import type { Progress } from '../job.ts';
import { buildReport, type Readings } from './build.ts';
import { findKey, findKeySteps } from './redact/findKey.ts';
import { kinds, type Kind } from './redact/mark.ts';
import { coreOf, guessable, longestKey, shortestKey } from './redact/needles.ts';
import { prepareSecrets, redactSteps, valuesByStructure } from './redact/redact.ts';
import { hasRaw, mapTexts, reportJson, type Report } from './report.ts';
import { reportText } from './text.ts';

export interface ExportOptions {
	/** Every private key entered in the tab, as typed. */
	keys: readonly string[];
	/** Whether names, addresses and phone numbers of contacts are removed from raw text as well. */
	contactData: boolean;
}

export interface Exported {
	ok: true;
	/** What support gets; preview, copy, download and print use these two and nothing else. */
	text: string;
	json: string;
	/** The same without its secrets, to be opened again. */
	report: Report;
	/** Whether any text is in it as it was pasted. */
	raw: boolean;
	removed: readonly { kind: Kind; count: number }[];
	/** What the person should know before sending it. */
	warnings: readonly string[];
}

export type Export = Exported | { ok: false; why: string };

/**
 * Removes the secrets that are left in a report and writes it as text and JSON. If a key is still
 * found in the result, in any form, the export is refused: a wrong refusal costs a minute, a leak
 * costs the key.
 */
export function* exportSteps(
	report: Report,
	options: ExportOptions
): Generator<Progress, Export, void> {
	const keys = options.keys.filter((key) => coreOf(key) !== '');
	const values = new Map<string, { kind: Kind; value: string }>();
	const texts = new Set<string>();
	mapTexts(report, (text) => {
		texts.add(text);
		return text;
	});
	for (const text of texts) {
		for (const each of yield* valuesByStructure(text)) values.set(each.value, each);
	}
	const secrets = prepareSecrets({
		keys,
		values: [...values.values()],
		contactData: options.contactData
	});
	const counts = new Map<Kind, number>();
	const redacted = new Map<string, string>();
	for (const text of texts) {
		const { text: clean, spans } = yield* redactSteps(text, secrets);
		redacted.set(text, clean);
		for (const { kind } of spans) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const clean = mapTexts(report, (text) => redacted.get(text)!);
	const text = reportText(clean);
	const json = reportJson(clean);
	const found = (yield* findKeySteps(text, keys))[0];
	// The JSON has the same texts with escapes; searching a long one again would take seconds.
	const leak = found ?? (json.length < 100_000 ? (yield* findKeySteps(json, keys))[0] : undefined);
	if (leak) return { ok: false, why: refusal(clean, keys[leak.keyIndex]!, leak.how) };
	const removed = kinds
		.filter((kind) => counts.has(kind))
		.map((kind) => ({ kind, count: counts.get(kind)! }));
	const raw = hasRaw(clean);
	return { ok: true, text, json, report: clean, raw, removed, warnings: warningsFor(report, keys) };
}

export interface ExportInput {
	readings: Readings;
	options: ExportOptions;
}

/** Builds the report from readings and writes it down, in steps that can be stopped between. */
export function* exportJob({ readings, options }: ExportInput): Generator<Progress, Export, void> {
	return yield* exportSteps(yield* buildReport(readings, options.keys), options);
}

/** Names the part that still contains the key, so that the person can remove it by hand. */
function refusal(clean: Report, key: string, how: string): string {
	const places = new Set<string>();
	mapTexts(clean, (text, where) => {
		if (findKey(text, [key]).length > 0) places.add(where);
		return text;
	});
	const where = [...places].map((place) => names[place] ?? place);
	const start = `The private key, or a part of it, is still in this report (${how})`;
	if (where.length === 0)
		return `${start}. Nothing was written. Clear one part after the other until it is gone.`;
	return `${start}, in: ${where.join(', ')}. Nothing was written. Untick that part, or remove the key from it by hand.`;
}

const names: Record<string, string> = {
	time: 'time of the failure',
	outboundIp: 'outbound IP',
	calculatedFirst: 'first MD5',
	calculatedFinal: 'final MD5',
	signatureSent: 'signature sent',
	output: 'command output',
	'raw output': 'raw command output',
	page: 'page version'
};

function warningsFor(report: Report, keys: readonly string[]): string[] {
	const warnings: string[] = [];
	const raw = hasRaw(report);
	const shortest = Math.min(...keys.map((key) => coreOf(key).length), Infinity);
	const hasSignature = [report.signatureSent, report.calculatedFirst, report.calculatedFinal].some(
		(each) => each !== ''
	);
	if (raw && shortest < shortestKey) {
		warnings.push(
			`The key has only ${shortest} character${shortest === 1 ? '' : 's'}. It was removed where it is a word of its own; inside other words and in encoded text it can't be recognized.`
		);
	}
	if (shortest < guessable && hasSignature) {
		warnings.push(
			'The key has fewer than 16 characters. Anyone who has the request and the signature could find a key that short by trying. A key issued by OpenSRS has 112.'
		);
	}
	if (raw && keys.some((key) => coreOf(key).length > longestKey)) {
		warnings.push(
			`The private key you entered has more than ${longestKey.toLocaleString('en-US')} characters. Only its beginning was looked for. A key issued by OpenSRS has 112.`
		);
	}
	if (raw && keys.length === 0) {
		warnings.push(
			'You entered no private key, so the raw text was searched for the shape of one only: more than 40 hex digits in a row. Enter the key, and it is searched for by its value.'
		);
	}
	return warnings;
}
