/** A paste put wherever a person can put one, and the report that comes of it. */
import { readAnswer } from '../../../../src/core/reply/answer.ts';
import { readTranscript } from '../../../../src/core/network/transcripts/read.ts';
import { readRequest } from '../../../../src/core/request/read.ts';
import { runToEnd } from '../../../../src/core/job.ts';
import type { Readings } from '../../../../src/core/report/build.ts';
import { exportJob, type Export } from '../../../../src/core/report/export.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const nothing: Readings = {
	environment: 'live',
	time: '',
	username: '',
	outboundIp: '',
	body: new Uint8Array(0),
	calculatedFirst: '',
	calculatedFinal: '',
	signatureSent: '',
	reply: new Uint8Array(0),
	answer: null,
	output: '',
	transcript: null,
	findings: [],
	stages: [],
	checks: [],
	note: '',
	page: '1.0',
	include: { request: false, reply: false, output: false, note: false }
};

const reply = (text: string): Partial<Readings> => {
	const bytes = bytesOf(text);
	const answer = readAnswer(bytes);
	return { reply: bytes, answer, findings: answer.findings };
};

const capture = (text: string): Partial<Readings> => {
	const { request } = readRequest(bytesOf(text));
	if (!request) return { body: bytesOf(text) };
	return { capture: request, body: request.body ?? new Uint8Array(0) };
};

/** The kinds of evidence that go into a report. */
export const kindsOfEvidence: Readonly<Record<string, (text: string) => Partial<Readings>>> = {
	body: (text) => ({ body: bytesOf(text) }),
	'body in an envelope': (text) => ({
		body: bytesOf(
			`<?xml version="1.0"?><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="attributes"><dt_assoc><item key="domain">${text.replace(/[<&]/g, '.')}</item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>`
		)
	}),
	capture,
	'captured headers': (text) =>
		capture(
			`POST / HTTP/1.1\r\nHost: rr-n1-tor.opensrs.net:55443\r\nX-Note: ${text.replace(/[\r\n]+/g, ' ')}\r\nContent-Length: 4\r\n\r\n<a/>`
		),
	reply,
	'text of a reply': (text) =>
		reply(
			`<OPS_envelope><body><data_block><dt_assoc><item key="response_code">415</item><item key="response_text">${text.replace(/[<&]/g, '.')}</item></dt_assoc></data_block></body></OPS_envelope>`
		),
	output: (output) => {
		const transcript = readTranscript(output);
		return { output, transcript, findings: transcript.findings };
	},
	'output of curl': (text) => {
		const output = `$ curl https://rr-n1-tor.opensrs.net:55443/\n* Trying 203.0.113.5:55443...\n${text}\ncurl: (7) Failed to connect to rr-n1-tor.opensrs.net port 55443: ${text}\n`;
		const transcript = readTranscript(output);
		return { output, transcript, findings: transcript.findings };
	},
	username: (username) => ({ username }),
	time: (time) => ({ time }),
	'outbound IP': (outboundIp) => ({ outboundIp }),
	'signature sent': (signatureSent) => ({ signatureSent }),
	note: (note) => ({ note })
};

const everything = { request: true, reply: true, output: true, note: true };

export function exported(
	given: Partial<Readings>,
	{ keys = [] as string[], raw = false } = {}
): Export {
	const readings = { ...nothing, ...given, include: raw ? everything : nothing.include };
	return runToEnd(exportJob({ readings, options: { keys, contactData: false } }));
}

/** What would be sent; a refused report is empty. */
export function sent(given: Partial<Readings>, options = {}): string {
	const result = exported(given, options);
	return result.ok ? result.text + result.json : '';
}
