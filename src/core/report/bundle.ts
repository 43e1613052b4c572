/** What goes to support: plain data, so that it can be shown, copied, saved and opened again. */
import type { Severity } from '../finding.ts';

export const bundleFormat = 'opensrs-api-troubleshooter-bundle';
export const bundleVersion = 1;

export interface TranscriptPart {
	/** What was run or what wrote it: "TLS handshake", "curl --trace". */
	title: string;
	text: string;
}

export interface BundleFinding {
	code: string;
	severity: Severity;
	/** What was seen, as the page said it. */
	words: string;
}

export interface BundleCheck {
	id: string;
	title: string;
	state: 'unchecked' | 'passed' | 'failed' | 'not-applicable';
	/** What proved it; empty for a tick of the person's own. */
	provedBy: string;
}

/** Everything is text as given; an empty text or list was not given. Times are not interpreted. */
export interface Bundle {
	environment: 'live' | 'test' | '';
	/** When the call failed, in the person's words, with the time zone if they gave one. */
	time: string;
	username: string;
	outboundIp: string;
	/** As it was sent: request line, headers and XML. */
	request: string;
	calculatedFirst: string;
	calculatedFinal: string;
	signatureSent: string;
	/** As it came back. */
	reply: string;
	transcripts: TranscriptPart[];
	findings: BundleFinding[];
	checks: BundleCheck[];
	/** What the person wants to add. */
	note: string;
	/** Version and build of the page. */
	page: string;
}

export const emptyBundle: Bundle = {
	environment: '',
	time: '',
	username: '',
	outboundIp: '',
	request: '',
	calculatedFirst: '',
	calculatedFinal: '',
	signatureSent: '',
	reply: '',
	transcripts: [],
	findings: [],
	checks: [],
	note: '',
	page: ''
};

/**
 * The bundle with every text in it replaced.
 * @param change is given a text and where it stands: `reply`, `transcripts 1`
 */
export function mapTexts(bundle: Bundle, change: (text: string, where: string) => string): Bundle {
	const one = (key: keyof Bundle & string): string => change(bundle[key] as string, key);
	return {
		environment: bundle.environment,
		time: one('time'),
		username: one('username'),
		outboundIp: one('outboundIp'),
		request: one('request'),
		calculatedFirst: one('calculatedFirst'),
		calculatedFinal: one('calculatedFinal'),
		signatureSent: one('signatureSent'),
		reply: one('reply'),
		transcripts: bundle.transcripts.map((part, at) => ({
			title: change(part.title, `transcripts ${at + 1}`),
			text: change(part.text, `transcripts ${at + 1}`)
		})),
		findings: bundle.findings.map((each, at) => ({
			...each,
			words: change(each.words, `findings ${at + 1}`)
		})),
		checks: bundle.checks.map((each, at) => ({
			...each,
			title: change(each.title, `checks ${at + 1}`),
			provedBy: change(each.provedBy, `checks ${at + 1}`)
		})),
		note: one('note'),
		page: one('page')
	};
}

/** The bundle as JSON, with its format and version first. Ends with a newline. */
export function bundleJson(bundle: Bundle): string {
	const head = { format: bundleFormat, version: bundleVersion };
	return JSON.stringify({ ...head, ...bundle }, null, '\t') + '\n';
}
