import {
	bundleFormat,
	bundleVersion,
	emptyBundle,
	type Bundle,
	type BundleCheck,
	type BundleFinding
} from './bundle.ts';

export type ParsedBundle = { ok: true; bundle: Bundle } | { ok: false; why: string };

/** A bundle holds requests and transcripts; nothing that support takes by mail is larger. */
const most = 20_000_000;

/**
 * Opens a bundle that was saved as JSON. Nothing in it is trusted: what is missing is empty, what
 * has another shape is refused, and what the page does not know is left out.
 * @returns the bundle, or in words why it is none; never throws
 */
export function parseBundle(text: string): ParsedBundle {
	if (text.length > most) return no('This file is larger than any report of this page.');
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return /^\s*(?:Hello|===)/.test(text)
			? no('This is the text form of a report. Only the JSON form can be opened again.')
			: no('This is not JSON. Open the .json file that this page saved, unchanged.');
	}
	if (!isRecord(value) || value['format'] !== bundleFormat) {
		return no('This is JSON, but not a report of this page.');
	}
	if (value['version'] !== bundleVersion) {
		return no(
			`This report has version ${short(value['version'])}; this page reads ${bundleVersion}.`
		);
	}
	return read(value);
}

function no(why: string): ParsedBundle {
	return { ok: false, why };
}

function short(value: unknown): string {
	return typeof value === 'number' ? String(value) : 'unknown';
}

type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Wrong extends Error {}

function read(value: Fields): ParsedBundle {
	try {
		const bundle: Bundle = {
			...emptyBundle,
			environment: oneOf(value, 'environment', ['live', 'test', ''] as const, ''),
			transcripts: list(value, 'transcripts').map((part) => ({
				title: text(part, 'title'),
				text: text(part, 'text')
			})),
			findings: list(value, 'findings').map((each): BundleFinding => ({
				code: text(each, 'code'),
				severity: oneOf(each, 'severity', ['error', 'warning', 'note'] as const, 'note'),
				words: text(each, 'words')
			})),
			checks: list(value, 'checks').map((each): BundleCheck => ({
				id: text(each, 'id'),
				title: text(each, 'title'),
				state: oneOf(each, 'state', states, 'unchecked'),
				provedBy: text(each, 'provedBy')
			}))
		};
		for (const key of textKeys) bundle[key] = text(value, key);
		return { ok: true, bundle };
	} catch (error) {
		return no(error instanceof Wrong ? error.message : 'This report cannot be read.');
	}
}

const states = ['unchecked', 'passed', 'failed', 'not-applicable'] as const;
const textKeys = [
	'time',
	'username',
	'outboundIp',
	'request',
	'calculatedFirst',
	'calculatedFinal',
	'signatureSent',
	'reply',
	'note',
	'page'
] as const;

function text(from: Fields, key: string): string {
	const value = Object.hasOwn(from, key) ? from[key] : '';
	if (typeof value !== 'string') throw new Wrong(`“${key}” in this report is not text.`);
	return value;
}

function oneOf<T extends string>(from: Fields, key: string, allowed: readonly T[], none: T): T {
	if (!Object.hasOwn(from, key)) return none;
	const found = allowed.find((each) => each === from[key]);
	if (found === undefined)
		throw new Wrong(`“${key}” in this report has a value that is not known.`);
	return found;
}

function list(from: Fields, key: string): Fields[] {
	const value = Object.hasOwn(from, key) ? from[key] : [];
	if (!Array.isArray(value) || !value.every(isRecord)) {
		throw new Wrong(`“${key}” in this report is not a list as this page writes it.`);
	}
	if (value.length > 1000) throw new Wrong(`“${key}” in this report has more than 1,000 entries.`);
	return value;
}
