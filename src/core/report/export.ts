import type { Progress } from '../job.ts';
import { bundleJson, mapTexts, type Bundle } from './bundle.ts';
import { findKey } from './redact/findKey.ts';
import { kinds, type Kind } from './redact/mark.ts';
import { coreOf, longestKey, pieceLength, shortestKey } from './redact/needles.ts';
import { prepareSecrets, redact, valuesByStructure } from './redact/redact.ts';
import { redactSignature } from './redact/signature.ts';
import { bundleText } from './text.ts';

export interface ExportOptions {
	/** Every private key given in the tab, as typed. */
	keys: readonly string[];
	/** Whether names, addresses and phones of contacts are removed as well. */
	contactData: boolean;
}

export interface Exported {
	ok: true;
	/** What support gets; preview, copy, download and print use these two and nothing else. */
	text: string;
	json: string;
	/** The same without its secrets, to be opened again. */
	bundle: Bundle;
	removed: readonly { kind: Kind; count: number }[];
	/** What the person should know before sending it. */
	warnings: readonly string[];
}

export type Export = Exported | { ok: false; why: string };

/**
 * Removes the secrets of a bundle and writes it down. A key that is still found in what was
 * written, in any form, stops the export: a wrong refusal costs a minute, a leak costs the key.
 */
export function exportBundle(bundle: Bundle, options: ExportOptions): Export {
	const keys = options.keys.filter((key) => coreOf(key) !== '');
	const values = new Map<string, { kind: Kind; value: string }>();
	mapTexts(bundle, (text) => {
		for (const each of valuesByStructure(text)) values.set(each.value, each);
		return text;
	});
	const secrets = prepareSecrets({
		keys,
		values: [...values.values()],
		contactData: options.contactData
	});
	const counts = new Map<Kind, number>();
	const clean = mapTexts(bundle, (text, where) => {
		const first = redact(text, secrets);
		const last = where === 'signatureSent' ? redactSignature(first.text) : { ...first, spans: [] };
		for (const { kind } of [...first.spans, ...last.spans]) {
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
		}
		return last.text;
	});
	const text = bundleText(clean);
	const json = bundleJson(clean);
	const found = findKey(text, keys)[0] ?? findKey(json, keys)[0];
	if (found) return { ok: false, why: refusal(clean, keys[found.keyIndex]!, found.how) };
	const removed = kinds
		.filter((kind) => counts.has(kind))
		.map((kind) => ({ kind, count: counts.get(kind)! }));
	return { ok: true, text, json, bundle: clean, removed, warnings: warningsFor(bundle, keys) };
}

export interface ExportInput {
	bundle: Bundle;
	options: ExportOptions;
}

/** `exportBundle` as a job, because a long transcript takes seconds; it is a single step. */
export function* exportJob({ bundle, options }: ExportInput): Generator<Progress, Export, void> {
	yield { done: 0 };
	return exportBundle(bundle, options);
}

/** Names the part in which the key is left, so that it can be taken out by hand. */
function refusal(clean: Bundle, key: string, how: string): string {
	const places = new Set<string>();
	mapTexts(clean, (text, where) => {
		if (findKey(text, [key]).length > 0) places.add(where);
		return text;
	});
	const where = [...places].map((place) => names[place.split(' ')[0]!] + place.replace(/^\w+/, ''));
	const start = `The private key, or a part of it, is still in this report (${how})`;
	if (where.length === 0) return `${start}. Nothing was written. Take parts out until it is gone.`;
	return `${start}, in: ${where.join(', ')}. Nothing was written. Take that part out, or remove the key from it by hand.`;
}

const names: Record<string, string> = {
	time: 'time of the failure',
	username: 'username',
	outboundIp: 'outbound IP',
	request: 'raw request',
	calculatedFirst: 'first MD5',
	calculatedFinal: 'final MD5',
	signatureSent: 'signature sent',
	reply: 'reply',
	transcripts: 'output',
	findings: 'finding',
	checks: 'check',
	note: 'note',
	page: 'page version'
};

function warningsFor(bundle: Bundle, keys: readonly string[]): string[] {
	const warnings: string[] = [];
	const shortest = Math.min(...keys.map((key) => coreOf(key).length), Infinity);
	const hasSignature = [bundle.signatureSent, bundle.calculatedFirst, bundle.calculatedFinal].some(
		(each) => each !== ''
	);
	if (shortest < shortestKey) {
		warnings.push(
			`The key has only ${shortest} character${shortest === 1 ? '' : 's'}. It was removed where these stand alone; in other words and in encoded text it cannot be told apart. Read the preview before you send it.`
		);
	}
	if (shortest < pieceLength && hasSignature) {
		warnings.push(
			'The key has fewer than 16 characters. Someone with the request and the signature could guess a key that short by trying. A key that OpenSRS issues has 112.'
		);
	}
	if (keys.some((key) => coreOf(key).length > longestKey)) {
		warnings.push(
			`What you gave as a key has more than ${longestKey.toLocaleString('en')} characters. It was looked for by its beginning only. A key that OpenSRS issues has 112.`
		);
	}
	if (keys.length === 0) {
		warnings.push(
			'You gave no private key, so it could not be looked for by its value. It was looked for by its shape only: more than 40 hex digits in a row. A shorter key, or one in another form, would still be there.'
		);
	}
	return warnings;
}
