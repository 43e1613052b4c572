import { readBytes } from '../reply/answer.ts';
import { readReply } from '../reply/readReply.ts';
import type { Bundle, BundleCheck } from './bundle.ts';

const environments = {
	live: 'live (rr-n1-tor.opensrs.net:55443)',
	test: 'test, Horizon (horizon.opensrs.net:55443)',
	'': ''
};

/**
 * The bundle as readable text: a paragraph that can open a mail to support, then everything that
 * support asks for. Parts that were not given are named as missing where support asks for them.
 * @returns lines end with LF; the parts in it keep their own line endings
 */
export function bundleText(bundle: Bundle): string {
	const parts = [
		mailParagraph(bundle),
		section('Facts', facts(bundle)),
		section('Raw request', bundle.request || missing),
		section('Calculated MD5', calculated(bundle)),
		section('Reply', bundle.reply || missing),
		...bundle.transcripts.map(({ title, text }) => section(`Output: ${title}`, text)),
		bundle.findings.length > 0 && section('What the page found', findings(bundle)),
		bundle.checks.length > 0 && section('What was checked', checks(bundle.checks)),
		bundle.note && section('Note', bundle.note)
	];
	return parts.filter((part) => part !== false && part !== '').join('\n\n') + '\n';
}

const missing = '(not given)';

/** One paragraph for the top of a mail: who, where from, when, what came back, what is below. */
function mailParagraph(bundle: Bundle): string {
	const { environment, username, outboundIp, time } = bundle;
	const where = environment === '' ? '' : ` on ${environments[environment]}`;
	const who = [
		username && `as reseller ${username}`,
		outboundIp && `from the public IP address ${outboundIp}`,
		time && `at ${time}`
	].filter(Boolean);
	const answer = answerOf(bundle.reply);
	const given = [
		bundle.request && 'the raw request',
		(bundle.calculatedFirst || bundle.calculatedFinal) && 'the calculated MD5',
		bundle.reply && 'the reply',
		bundle.transcripts.length > 0 && 'the output of the connection tests'
	].filter(Boolean);
	return [
		`Hello, our calls to the OpenSRS XML API${where} fail${who.length > 0 ? ', ' + who.join(', ') : ''}.`,
		answer && `OpenSRS answered: ${answer}.`,
		given.length > 0 && `Below you find ${list(given as string[])}.`,
		'A tool looked for private keys, passwords and auth codes in this report and marked each place where it took something out.',
		'Could you tell us what your side shows for these calls?'
	]
		.filter(Boolean)
		.join(' ');
}

/** Code and text of the first reply, as far as they can be read. */
function answerOf(text: string): string {
	const [reply] = readReply(text.slice(0, readBytes)).replies;
	if (!reply) return '';
	const said = reply.text.slice(0, 200).replace(/[.\s]{1,200}$/, '');
	return [reply.code.slice(0, 20), said].filter(Boolean).join(' ');
}

function list(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function section(title: string, body: string): string {
	return `=== ${title} ===\n${body}`;
}

function facts(bundle: Bundle): string {
	const rows: [string, string][] = [
		['Environment', environments[bundle.environment]],
		['Time of the failure', bundle.time],
		['Reseller username', bundle.username],
		['Outbound IP', bundle.outboundIp],
		['Report made with', bundle.page]
	];
	return rows.map(([name, value]) => `${name}: ${value || missing}`).join('\n');
}

function calculated(bundle: Bundle): string {
	const rows: [string, string][] = [
		['First: md5(xml + key)', bundle.calculatedFirst],
		['Final: md5(first + key)', bundle.calculatedFinal],
		['X-Signature that was sent', bundle.signatureSent]
	];
	return rows.map(([name, value]) => `${name}: ${value || missing}`).join('\n');
}

function findings({ findings }: Bundle): string {
	return findings
		.map(({ code, severity, words }) => `- ${severity}: ${words} [${code}]`)
		.join('\n');
}

const stateWords = {
	passed: 'passed',
	failed: 'failed',
	unchecked: 'not checked',
	'not-applicable': 'does not apply'
} as const satisfies Record<BundleCheck['state'], string>;

function checks(all: readonly BundleCheck[]): string {
	return all
		.map(({ title, state, provedBy }) => {
			const proof = provedBy === '' ? '' : ` (shown by: ${provedBy})`;
			return `- ${stateWords[state]}: ${title}${proof}`;
		})
		.join('\n');
}
