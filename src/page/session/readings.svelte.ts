import { decode } from '../../core/bytes/text.ts';
import { unwrap } from '../../core/bytes/unwrap.ts';
import { readOutput } from '../../core/diagnose/output.ts';
import type { Environment } from '../../core/hosts.ts';
import { checkIpRules } from '../../core/network/ipRules/check.ts';
import { prepareSecrets } from '../../core/report/redact/redact.ts';
import { readAnswer } from '../../core/reply/answer.ts';
import { codeAlone } from '../../core/reply/codeAlone.ts';
import { headerValue, type CapturedRequest } from '../../core/request/captured.ts';
import { checkRequest } from '../../core/request/check.ts';
import { readRequest, recogniseRequest } from '../../core/request/read.ts';
import { Fields } from './fields.svelte.ts';
import { plausibleNow } from './plausibleNow.ts';

/** What looks less like a capture may as well be something else. */
const surelyCaptured = 0.6;

/**
 * What the readers find in the fields. Evidence that was recognized comes with its reading; a field
 * is read here only once it was edited by hand, or opened from a report.
 */
export class Readings extends Fields {
	/** Which system is called. */
	environment = $state<Environment>('live');

	codeFound = $derived(this.code === '' ? null : codeAlone(this.code));

	/** What came back, read. */
	answer = $derived(
		this.reply.bytes.length === 0
			? null
			: (this.reply.known(this.environment) ?? readAnswer(this.reply.bytes))
	);

	transcriptText = $derived(decode(this.transcript.bytes).text);
	/** What the commands printed, read for the environment in use: another one asks other questions. */
	transcriptReading = $derived(
		this.transcript.known(this.environment) ??
			readOutput(this.transcript.bytes, { environment: this.environment, ...plausibleNow() })
	);
	transcriptFindings = $derived(this.transcriptReading?.findings ?? []);
	outboundIpsSeen = $derived(
		this.transcriptReading?.outboundIps.map(({ address }) => address) ?? []
	);

	ipAnswer = $derived(
		checkIpRules({
			environment: this.environment,
			addresses: this.outboundIp.trim() === '' ? this.outboundIpsSeen.join(' ') : this.outboundIp,
			rules: this.ipRules
		})
	);
	/** Whether there is anything that the allow list can be checked with. */
	hasIpRules = $derived(
		this.ipAnswer.addresses.length > 0 ||
			this.outboundIp.trim() !== '' ||
			this.ipRules.trim() !== ''
	);

	captureFindings = $derived(this.capture ? checkRequest(this.capture, this.environment) : []);
	/** The Content-Length as a number; null where none was given. */
	lengthSent = $derived(/^\s*\d+\s*$/.test(this.contentLength) ? Number(this.contentLength) : null);
	/** The format of the capture that was pasted where the XML alone is expected, if it is one. */
	captureAsRequest = $derived.by(() => {
		const best =
			this.request.bytes.length > 0 ? recogniseRequest(this.request.bytes)[0] : undefined;
		return best && best.certainty >= surelyCaptured ? best.format : undefined;
	});

	/** The XML in the field Request XML, where a log or a copy put something around it. */
	wrappedRequest = $derived(
		this.capture || this.captureAsRequest ? null : unwrap(this.request.bytes)
	);

	/** Every key given, for what must never be shown or sent. */
	keyBytes = $derived(
		[this.key, ...this.otherKeys].map(({ bytes }) => bytes).filter(({ length }) => length > 0)
	);
	keyTexts = $derived(
		this.keyBytes.map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
	);
	secrets = $derived(prepareSecrets({ keys: this.keyTexts }));

	/**
	 * Puts the parts of a captured request into their fields; fields that the capture does not
	 * mention keep what they have.
	 */
	putCapture(request: CapturedRequest): void {
		this.capture = request;
		this.request.clear();
		if (request.body) this.request.set({ bytes: request.body, origin: 'captured' });
		this.sent = headerValue(request, 'X-Signature') ?? this.sent;
		this.username = headerValue(request, 'X-Username') ?? this.username;
		this.contentLength = headerValue(request, 'Content-Length') ?? this.contentLength;
	}

	/**
	 * Reads a captured request and puts its parts into their fields.
	 * @param bytes the capture, as pasted or opened
	 * @returns whether a request could be read
	 */
	takeApart(bytes: Uint8Array): boolean {
		const { request } = readRequest(bytes);
		if (request) this.putCapture(request);
		return request !== null;
	}
}
