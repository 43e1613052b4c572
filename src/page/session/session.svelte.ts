import { untrack } from 'svelte';
import { prepareSecrets } from '../../core/report/redact/redact.ts';
import { ChecklistProgress } from './checklistProgress.svelte.ts';
import { bySeverity } from '../../core/finding.ts';
import type { Kind } from '../../core/diagnose/recognise.ts';
import { endpoints } from '../../core/network/endpoints.ts';
import type { Environment } from '../../core/hosts.ts';
import { checkIpRules } from '../../core/network/ipRules/check.ts';
import { readTranscript } from '../../core/network/transcripts/read.ts';
import type { ShellId } from '../../core/network/shells/shell.ts';
import { addUp } from '../../core/path/addUp.ts';
import { compareEnvironments } from '../../core/path/compareEnvironments.ts';
import type { EvidenceSource } from '../../core/path/evidence.ts';
import { tickedStages } from '../../core/checklist/state.ts';
import { statusFinding, tickFinding } from '../../core/network/status.ts';
import type { Finding } from '../../core/words.ts';
import { Fields } from './fields.svelte.ts';
import { Ledger } from './ledger.svelte.ts';
import { readAnswer } from '../../core/reply/answer.ts';
import { codeAlone } from '../../core/reply/codeAlone.ts';
import { decode } from '../../core/bytes/text.ts';
import { headerValue } from '../../core/request/captured.ts';
import { checkRequest } from '../../core/request/check.ts';
import { readRequest } from '../../core/request/read.ts';
import { signatureClaims } from '../../core/signature/claims.ts';
import { otherLineEnds } from '../../core/signature/otherLineEnds.ts';
import { SignatureCheck } from './signatureCheck.svelte.ts';

/**
 * Everything given in this tab. Views come and go; this stays, so that moving between them loses
 * nothing. It lives in memory only and is gone with the tab.
 */
export class Session extends Fields {
	/** The check of request, key and signature, which goes on whatever view is shown. */
	readonly signature = new SignatureCheck(this);
	/** The Content-Length as a number; null where none was given. */
	lengthSent = $derived(/^\s*\d+\s*$/.test(this.contentLength) ? Number(this.contentLength) : null);
	/** Where the signature sent is right for the request with other line ends. */
	otherLineEnds = $derived(
		otherLineEnds(
			this.signature.search.answer?.explanations[0],
			this.request.bytes.length,
			this.lengthSent
		)
	);
	codeFound = $derived(this.code === '' ? null : codeAlone(this.code));
	/** Which system is called, and from what shell the checks are run. */
	environment = $state<Environment>('live');
	shell = $state<ShellId>('posix');
	transcriptText = $derived(decode(this.transcript.bytes).text);

	/** What came back, read. */
	answer = $derived(this.reply.bytes.length > 0 ? readAnswer(this.reply.bytes) : null);
	/** What the commands printed, read for the environment in use. */
	transcriptReading = $derived(
		this.transcriptText.trim() === ''
			? null
			: readTranscript(this.transcriptText, {
					expected: endpoints[this.environment],
					...plausibleNow()
				})
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

	/** Every key given, for what must never be shown or sent. */
	keyBytes = $derived(
		[this.key, ...this.otherKeys].map(({ bytes }) => bytes).filter(({ length }) => length > 0)
	);
	keyTexts = $derived(
		this.keyBytes.map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
	);
	secrets = $derived(prepareSecrets({ keys: this.keyTexts }));

	readonly ledger = new Ledger();
	readonly progress = new ChecklistProgress();
	/** What the person ticked in the checklist, as findings about the stages. */
	ticked = $derived(
		tickedStages(this.progress.ticks).map(({ stage, state, what }) =>
			stage === 'service' ? statusFinding(state) : tickFinding(state, stage, what)
		)
	);
	path = $derived(addUp(this.ledger.evidence, this.environment));
	comparison = $derived(
		compareEnvironments(addUp(this.ledger.evidence, 'live'), addUp(this.ledger.evidence, 'test'))
	);

	constructor() {
		super();
		$effect.root(() => {
			this.#follow('reply', () => this.answer?.findings ?? []);
			this.#follow('code', () => (this.codeFound ? [this.codeFound] : []));
			this.#follow('transcript', () => this.transcriptFindings);
			this.#follow('rules', () => (this.hasIpRules ? this.ipAnswer.findings : []));
			this.#follow('capture', () => this.captureFindings);
			this.#follow('signature', () =>
				this.otherLineEnds
					? []
					: signatureClaims(this.signature.judgement, this.signature.search.answer)
			);
			this.#follow('status', () => this.ticked);
		});
	}

	/** Keeps the ledger at what a reader finds now; it is noted for the environment in use. */
	#follow(source: EvidenceSource, read: () => readonly Finding[]): void {
		$effect.pre(() => {
			const found = read();
			untrack(() => this.ledger.note(source, this.environment, found));
		});
	}

	/** Forgets everything given, the keys included; ticks and notes of the checklist stay. */
	forget(): void {
		this.clear();
		this.ledger.forget();
		this.signature.search.forget();
	}

	/** Forgets the keys alone, and what holds one. */
	forgetKeys(): void {
		for (const field of [this.key, ...this.otherKeys]) field.clear();
		delete this.routineValues['second-input'];
	}

	/**
	 * The environment that the evidence in the first view went to, where it is not the one in use.
	 * Nothing is switched by itself: the person may have called the wrong one.
	 */
	otherEnvironment = $derived.by<Environment | null>(() => {
		const other = this.shown.some(
			({ code }) => code === 'host-other-environment' || code === 'other-environment'
		);
		return other ? (this.environment === 'live' ? 'test' : 'live') : null;
	});

	/** Switches to the environment that the evidence in the first view went to, and takes it along. */
	switchToOther(): void {
		if (!this.otherEnvironment) return;
		const sources = [...this.taken.map(({ kind }) => sourceOf[kind]), 'signature' as const];
		this.ledger.move(sources, this.environment, this.otherEnvironment);
		this.environment = this.otherEnvironment;
	}

	/** What the evidence in the first view showed, the gravest first. */
	shown = $derived.by(() => {
		const kinds = this.taken.map(({ kind }) => kind);
		const found: Finding[] = [];
		if (kinds.includes('code') && this.codeFound) found.push(this.codeFound);
		if (kinds.includes('reply') || kinds.includes('client-error')) {
			found.push(...(this.answer?.findings ?? []));
		}
		if (kinds.includes('capture')) found.push(...this.captureFindings);
		if (kinds.includes('transcript')) found.push(...this.transcriptFindings);
		return found.sort(bySeverity);
	});

	/**
	 * Puts the parts of a captured request into their fields; fields that the capture does not
	 * speak of keep what they hold.
	 * @param bytes the capture, as pasted or opened
	 * @returns whether a request could be read
	 */
	takeApart(bytes: Uint8Array): boolean {
		const { request } = readRequest(bytes);
		if (!request) return false;
		this.capture = request;
		this.request.clear();
		if (request.body) this.request.set({ bytes: request.body, origin: 'captured' });
		this.sent = headerValue(request, 'X-Signature') ?? this.sent;
		this.username = headerValue(request, 'X-Username') ?? this.username;
		this.contentLength = headerValue(request, 'Content-Length') ?? this.contentLength;
		return true;
	}
}

/** What in the ledger a kind of evidence speaks as. */
const sourceOf: Partial<Record<Kind, EvidenceSource>> = {
	code: 'code',
	reply: 'reply',
	'client-error': 'reply',
	capture: 'capture',
	transcript: 'transcript'
};

/**
 * The time, for the dates of certificates. This page was written in November 2026: a clock before
 * that is wrong, one after 2040 most likely too, and no certificate is judged by it.
 */
function plausibleNow(): { now?: number } {
	const now = Date.now();
	return now >= Date.UTC(2026, 9) && now < Date.UTC(2040, 0) ? { now } : {};
}

/** What every view is given. */
export interface ViewProps {
	session: Session;
	/** What follows the view's route: `401` in `#/codes/401`. */
	rest: string;
}
