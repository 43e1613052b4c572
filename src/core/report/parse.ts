import { stageIds } from '../finding.ts';
import type { Progress } from '../job.ts';
import {
	emptyReport,
	rawKeys,
	reportFormat,
	reportVersion,
	textKeys,
	type Report,
	type ReportCheck,
	type ReportFinding,
	type ReportStage
} from './report.ts';

export type ParsedReport = { ok: true; report: Report } | { ok: false; why: string };

/** In bytes. Nothing that support accepts by email is larger. */
const largest = 20_000_000;

/** `parseReport` as a job: a large file is decoded and parsed in a worker. */
export function* parseReportJob(bytes: Uint8Array): Generator<Progress, ParsedReport, void> {
	yield { done: 0 };
	if (bytes.length > largest) return no('This file is larger than any report (20 MB).');
	return parseReport(new TextDecoder().decode(bytes));
}

/**
 * Opens a report that was saved as JSON, without trusting anything in it: missing parts are empty,
 * parts of the wrong type are refused, and unknown parts are ignored.
 * @returns the report, or in words why it isn't one; never throws
 */
export function parseReport(text: string): ParsedReport {
	const plain = text.replace(/^\ufeff/, '');
	// A report is one object; anything else long is not worth parsing.
	if (plain.length > 10_000 && !/^\s{0,1000}\{/.test(plain)) return no(notJson);
	let value: unknown;
	try {
		value = JSON.parse(plain);
	} catch {
		return /^\s{0,1000}(?:Hello|===)/.test(plain)
			? no('This is the text form of a report. Only the .json form can be opened.')
			: no(notJson);
	}
	if (!isRecord(value)) return no('This JSON is not a report of this page.');
	if (value['format'] === 'opensrs-api-troubleshooter-bundle') return no(otherVersion(1));
	if (value['format'] !== reportFormat) return no('This JSON is not a report of this page.');
	return value['version'] === reportVersion ? read(value) : no(otherVersion(value['version']));
}

const notJson = 'This is not JSON. Open the .json file that this page saved, unchanged.';
const otherVersion = (version: unknown): string =>
	typeof version === 'number' && version < reportVersion
		? `An older version of this page saved this report (version ${version}), and this page can't open it. Open it with the page that saved it, or make a new report here.`
		: `A newer version of this page saved this report (version ${typeof version === 'number' ? version : 'unknown'}). Reload this page to get the newest one, then open the report again.`;

function no(why: string): ParsedReport {
	return { ok: false, why };
}

type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Wrong extends Error {}

function read(value: Fields): ParsedReport {
	try {
		const raw = Object.hasOwn(value, 'raw') ? value['raw'] : {};
		if (!isRecord(raw)) throw new Wrong('“raw” in this report is not as this page writes it.');
		const report: Report = {
			...emptyReport,
			environment: oneOf(value, 'environment', ['live', 'test', ''] as const, ''),
			findings: list(value, 'findings').map((each): ReportFinding => ({
				code: text(each, 'code'),
				severity: oneOf(each, 'severity', ['error', 'warning', 'note'] as const, 'note'),
				words: text(each, 'words')
			})),
			stages: list(value, 'stages').map((each): ReportStage => ({
				stage: oneOf(each, 'stage', stageIds, 'service'),
				state: oneOf(each, 'state', ['passed', 'failed', 'unchecked'] as const, 'unchecked'),
				shownBy: text(each, 'shownBy')
			})),
			checks: list(value, 'checks').map((each): ReportCheck => ({
				id: text(each, 'id'),
				title: text(each, 'title'),
				state: oneOf(each, 'state', states, 'unchecked'),
				provedBy: text(each, 'provedBy')
			})),
			raw: { ...emptyReport.raw }
		};
		for (const key of textKeys) report[key] = text(value, key);
		for (const key of rawKeys) report.raw[key] = text(raw, key);
		return { ok: true, report };
	} catch (error) {
		return no(error instanceof Wrong ? error.message : 'This report cannot be read.');
	}
}

const states = ['unchecked', 'passed', 'failed', 'not-applicable'] as const;

function text(from: Fields, key: string): string {
	const value = Object.hasOwn(from, key) ? from[key] : '';
	if (typeof value !== 'string') throw new Wrong(`“${key}” in this report is not text.`);
	return value;
}

function oneOf<T extends string>(from: Fields, key: string, allowed: readonly T[], none: T): T {
	if (!Object.hasOwn(from, key)) return none;
	const found = allowed.find((each) => each === from[key]);
	if (found === undefined) throw new Wrong(`“${key}” in this report has an unknown value.`);
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
