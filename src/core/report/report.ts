/** What goes to support: plain data, so that it can be shown, copied, saved and opened again. */
import type { Severity, StageId } from '../finding.ts';

export const reportFormat = 'opensrs-api-troubleshooter-report';
export const reportVersion = 2;

export interface ReportFinding {
	code: string;
	severity: Severity;
	/** The headline; empty if it would have to quote evidence. */
	words: string;
}

export interface ReportStage {
	stage: StageId;
	state: 'passed' | 'failed' | 'unchecked';
	/** What proved it; empty where nothing did. */
	shownBy: string;
}

export interface ReportCheck {
	id: string;
	title: string;
	state: 'unchecked' | 'passed' | 'failed' | 'not-applicable';
	/** What proved it; empty if the person ticked it. */
	provedBy: string;
}

/** Text exactly as pasted; empty unless the person chose to include it. */
export interface RawParts {
	request: string;
	reply: string;
	output: string;
	/** The note, and the notes of the checklist. */
	note: string;
}

/** A text or list is empty if it was not entered. Everything outside `raw` is rebuilt from readings. */
export interface Report {
	environment: 'live' | 'test' | '';
	/** When the call failed, with the time zone if the person entered one. */
	time: string;
	username: string;
	outboundIp: string;
	/** Request line, headers, facts of the bytes and items. */
	request: string;
	calculatedFirst: string;
	calculatedFinal: string;
	signatureSent: string;
	/** Code and text of the first reply, for one sentence. */
	answered: string;
	reply: string;
	output: string;
	findings: ReportFinding[];
	stages: ReportStage[];
	checks: ReportCheck[];
	/** Ordinary words of the note. */
	note: string;
	raw: RawParts;
	/** Version and build of the page. */
	page: string;
}

export const noRawParts: RawParts = { request: '', reply: '', output: '', note: '' };

export const emptyReport: Report = {
	environment: '',
	time: '',
	username: '',
	outboundIp: '',
	request: '',
	calculatedFirst: '',
	calculatedFinal: '',
	signatureSent: '',
	answered: '',
	reply: '',
	output: '',
	findings: [],
	stages: [],
	checks: [],
	note: '',
	raw: noRawParts,
	page: ''
};

/** The texts of a report that are no list, in their order. */
export const textKeys = [
	'time',
	'username',
	'outboundIp',
	'request',
	'calculatedFirst',
	'calculatedFinal',
	'signatureSent',
	'answered',
	'reply',
	'output',
	'note',
	'page'
] as const;
export const rawKeys = ['request', 'reply', 'output', 'note'] as const;

/**
 * The report with every text in it replaced.
 * @param change is passed a text and where it is: `reply`, `raw request`
 */
export function mapTexts(report: Report, change: (text: string, where: string) => string): Report {
	const mapped: Report = {
		...report,
		findings: report.findings.map((each) => ({ ...each, words: change(each.words, 'findings') })),
		stages: report.stages.map((each) => ({ ...each, shownBy: change(each.shownBy, 'stages') })),
		checks: report.checks.map((each) => ({
			...each,
			title: change(each.title, 'checks'),
			provedBy: change(each.provedBy, 'checks')
		})),
		raw: { ...report.raw }
	};
	for (const key of textKeys) mapped[key] = change(report[key], key);
	for (const key of rawKeys) mapped.raw[key] = change(report.raw[key], `raw ${key}`);
	return mapped;
}

/** Whether any raw text is included. */
export const hasRaw = ({ raw }: Report): boolean => rawKeys.some((key) => raw[key] !== '');

/** The report as JSON, with its format and version first. Ends with a newline. */
export function reportJson(report: Report): string {
	const head = { format: reportFormat, version: reportVersion };
	return JSON.stringify({ ...head, ...report }, null, '\t') + '\n';
}
