import { say } from '../bytes/say.ts';
import { stageNames } from '../finding.ts';
import type { Report, ReportCheck } from './report.ts';

const environments = {
	live: 'live (rr-n1-tor.opensrs.net:55443)',
	test: 'test, Horizon (horizon.opensrs.net:55443)',
	'': ''
};

/**
 * The report as readable text: a paragraph to start an email to support with, then everything that
 * support asks for, including which of it is missing.
 * @returns lines end with LF; raw parts keep their own line endings
 */
export function reportText(report: Report): string {
	const { raw } = report;
	const parts = [
		mailParagraph(report),
		section('Facts', facts(report)),
		section('Where the call breaks', stages(report)),
		section('Request', report.request || missing),
		section('Calculated MD5', calculated(report)),
		section('Reply', report.reply || missing),
		report.output && section('Command output', report.output),
		report.findings.length > 0 && section('What the page found', findings(report)),
		report.checks.length > 0 && section('What was checked', checks(report.checks)),
		report.note && section('Note', report.note),
		rawSection('request', raw.request),
		rawSection('reply', raw.reply),
		rawSection('command output', raw.output),
		rawSection('note', raw.note)
	];
	return parts.filter((part) => part !== false && part !== '').join('\n\n') + '\n';
}

const missing = '(not provided)';
const section = (title: string, body: string): string => `=== ${title} ===\n${body}`;
const rawSection = (what: string, body: string): string =>
	body && section(`Raw ${what} (as pasted; what looked like a secret has a label)`, body);

/** One paragraph for the top of an email: who, where from, when, what came back, what is below. */
function mailParagraph(report: Report): string {
	const { environment, username, outboundIp, time } = report;
	const where = environment === '' ? '' : ` on ${environments[environment]}`;
	const who = [
		username && `as reseller ${username}`,
		outboundIp && `from the public IP address ${outboundIp}`,
		time && `at ${time}`
	].filter(Boolean);
	const below = [
		report.request && 'the items of the request',
		(report.calculatedFirst || report.calculatedFinal) && 'the calculated MD5',
		report.reply && replyAs(report.reply),
		report.output && 'what the connection tests showed'
	].filter((each) => each !== '');
	return [
		`Hello, our calls to the OpenSRS XML API${where} fail${who.length > 0 ? ', ' + who.join(', ') : ''}.`,
		report.answered && `OpenSRS answered: ${report.answered}.`,
		below.length > 0 && `Below you find ${list(below)}.`,
		'Values that could be secret are replaced by their length.',
		'Could you tell us what your side shows for these calls?'
	]
		.filter(Boolean)
		.join(' ');
}

/** Announces only what is there: a reply that could not be rebuilt completely is "in part". */
function replyAs(lines: string): string {
	if (!lines.includes('Response code: ')) return 'how the page read what came back';
	return / not included$/m.test(lines) ? 'what may be sent of the reply' : 'the reply';
}

function list(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const rowsOf = (rows: readonly (readonly [string, string])[]): string =>
	rows.map(([name, value]) => `${name}: ${value || missing}`).join('\n');

const facts = (report: Report): string =>
	rowsOf([
		['Environment', environments[report.environment]],
		['Time of the failure', report.time],
		['Reseller username', report.username],
		['Outbound IP', report.outboundIp],
		['Report made with', report.page]
	]);

const calculated = (report: Report): string =>
	rowsOf([
		['First: md5(xml + key)', report.calculatedFirst],
		['Final: md5(first + key)', report.calculatedFinal],
		['X-Signature that was sent', report.signatureSent]
	]);

const stateWords = {
	passed: 'passed',
	failed: 'failed',
	unchecked: 'not checked',
	'not-applicable': 'does not apply'
} as const satisfies Record<ReportCheck['state'], string>;

function stages({ stages }: Report): string {
	if (stages.length === 0) return missing;
	const unchecked = stages.filter(({ state }) => state === 'unchecked');
	const lines = stages
		.filter((each) => !unchecked.includes(each))
		.map(({ stage, state, shownBy }) => {
			return `- ${stageNames[stage]}: ${stateWords[state]}${shownBy && ` (shown by: ${shownBy})`}`;
		});
	if (unchecked.length > 0) {
		lines.push(
			`- ${stateWords.unchecked}: ${unchecked.map(({ stage }) => stageNames[stage]).join(', ')}`
		);
	}
	return lines.join('\n');
}

const findings = ({ findings }: Report): string =>
	findings
		.map(({ code, severity, words }) => `- ${severity}: ${words ? `${words} ` : ''}[${code}]`)
		.join('\n');

/** The checks that ran, one per line, and only the number of the others. */
function checks(all: readonly ReportCheck[]): string {
	const done = all.filter(({ state }) => state !== 'unchecked');
	const lines = done.map(({ title, state, provedBy }) => {
		return `- ${stateWords[state]}: ${title}${provedBy && ` (shown by: ${provedBy})`}`;
	});
	const left = all.length - done.length;
	if (left > 0)
		lines.push(
			`- ${stateWords.unchecked}: ${say(left, done.length > 0 ? 'other check' : 'check')}`
		);
	return lines.join('\n');
}
