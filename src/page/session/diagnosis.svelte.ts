import { untrack } from 'svelte';
import { countKeyDigits, findKeyShape } from '../../core/bytes/keyPlace.ts';
import { environmentNamed } from '../../core/diagnose/environmentNamed.ts';
import { keyLine } from '../../core/diagnose/keyLine.ts';
import type { Guess, Kind, Recognised } from '../../core/diagnose/kinds.ts';
import { programIn } from '../../core/diagnose/program.ts';
import { requestFindings } from '../../core/diagnose/requestFindings.ts';
import { recognise, recogniseJob } from '../../core/diagnose/recognise.ts';
import { bySeverity } from '../../core/finding.ts';
import { otherThan, type Environment } from '../../core/hosts.ts';
import type { EvidenceSource } from '../../core/path/evidence.ts';
import type { Finding } from '../../core/words.ts';
import { Task } from '../engine/task.svelte.ts';
import { give } from './give.ts';
import { plausibleNow } from './plausibleNow.ts';
import type { Readings } from './readings.svelte.ts';
import type { SignatureCheck } from './signatureCheck.svelte.ts';

/** What counts as recognized; what is less sure is offered as a choice only. */
const enough = 0.5;
/** How long typing must rest before it is read, in milliseconds. */
const restMs = 250;
/** Up to this many bytes a paste is read within a frame; more goes to a worker. */
const atOnceBytes = 64 << 10;

type CheckedReadings = Readings & { readonly signature: SignatureCheck };

/**
 * The evidence in the first view, and what it is: a paste is read once, and its readings go into
 * the fields of the session. This continues whatever view is shown.
 */
export class Diagnosis {
	readonly #session: CheckedReadings;
	readonly #recognising = new Task(recogniseJob);
	/** The paste that a worker reads. */
	#underway: Uint8Array | undefined;

	constructor(session: CheckedReadings) {
		this.#session = session;
		$effect.root(() => {
			$effect(() => this.#follow());
		});
	}

	#bytes = $derived.by(() => this.#session.evidence.bytes);
	/** Whether a long paste is being read. */
	reading = $derived.by(() => this.#recognising.running);
	/** Whether the guesses are about what the box contains now. */
	isRead = $derived.by(() => this.#bytes.length > 0 && this.#bytes === this.#session.evidenceRead);
	/** The language of a program that was pasted instead of what it sent. */
	program = $derived.by(() => programIn(this.#bytes));
	/** Digits of what may be a private key within other evidence; 0 where there is none. */
	keyDigits = $derived.by(() => {
		const place = findKeyShape(this.#bytes);
		return place ? countKeyDigits(this.#bytes, place) : 0;
	});

	/** What the evidence in the first view showed, the gravest first. */
	shown = $derived.by(() => {
		const { taken, codeFound, answer, captureFindings, transcriptFindings } = this.#session;
		const has = (...wanted: Kind[]) => taken.some(({ kind }) => wanted.includes(kind));
		const found: Finding[] = [];
		if (has('code') && codeFound) found.push(codeFound);
		if (has('reply', 'client-error')) found.push(...(answer?.findings ?? []));
		if (has('capture')) found.push(...captureFindings);
		if (has('request', 'capture')) found.push(...this.#requestFindings);
		if (has('transcript')) found.push(...transcriptFindings);
		return found.sort(bySeverity);
	});

	/** What the signature view shows of the request; that it is complete only while a key is missing. */
	#requestFindings = $derived.by(() => {
		const { signature, captureFindings, key } = this.#session;
		return requestFindings(
			signature.inspecting.result?.findings ?? [],
			signature.checking.result,
			captureFindings
		).filter(({ code }) => code !== 'request-complete' || key.bytes.length === 0);
	});

	/**
	 * The environment that the evidence went to, where it is not the one in use. Nothing is switched
	 * by itself: the person may have called the wrong one.
	 */
	otherEnvironment = $derived.by<Environment | null>(() => {
		const { environment } = this.#session;
		const other = otherThan(environment);
		const isFound = this.shown.some(
			({ code }) => code === 'host-other-environment' || code === 'other-environment'
		);
		const isNamed = this.sources.length > 0 && environmentNamed(this.#bytes) === other;
		return isFound || isNamed ? other : null;
	});

	/** What the ledger calls the evidence in the first view. */
	get sources(): EvidenceSource[] {
		return this.#session.taken.flatMap(({ kind }) => sourceOf[kind] ?? []);
	}

	/** The person knows better than the readers. */
	takeAs(kind: Kind): void {
		const done = give(this.#session, this.#bytes, { kind });
		const detail = done ? 'as you said' : 'but nothing could be read from it as that';
		this.#session.taken = [{ kind, certainty: 1, detail }];
		if (kind === 'key') this.#hideKey();
	}

	/** A paste is read at once; typing is left to come to rest first. */
	#follow(): (() => void) | undefined {
		const { evidence, evidenceRead } = this.#session;
		const { bytes } = evidence;
		if (bytes !== this.#underway) {
			this.#underway = undefined;
			untrack(() => this.#recognising.clear());
		}
		if (bytes === evidenceRead) return undefined;
		const isTyped = evidence.captured.origin === 'typed';
		const timer = setTimeout(() => void this.#read(bytes), isTyped ? restMs : 0);
		return () => clearTimeout(timer);
	}

	async #read(whole: Uint8Array): Promise<void> {
		const { bytes, key } = this.#withoutKey(whole);
		const paste = { bytes, environment: this.#session.environment, ...plausibleNow() };
		if (bytes.length <= atOnceBytes) {
			this.#take(bytes, recognise(bytes, paste), key);
			return;
		}
		this.#underway = bytes;
		await this.#recognising.run(paste);
		if (this.#bytes !== bytes) return;
		// Where reading failed, the person is asked what it is.
		this.#take(bytes, this.#recognising.result ?? [], key);
		this.#underway = undefined;
		this.#recognising.clear();
	}

	/** A key pasted above or under other evidence goes to its field, and is no part of the rest. */
	#withoutKey(whole: Uint8Array): { bytes: Uint8Array; key: Guess[] } {
		const found = keyLine(whole);
		if (!found) return { bytes: whole, key: [] };
		const session = this.#session;
		session.key.bytes = found.key;
		session.evidence.set({ bytes: found.rest, origin: 'edited' });
		session.evidenceRead = found.rest;
		const detail = `on the ${found.where} line, and no part of the rest`;
		return { bytes: found.rest, key: [{ kind: 'key', certainty: 1, detail }] };
	}

	#take(bytes: Uint8Array, recognised: readonly Recognised[], key: readonly Guess[]): void {
		this.#session.evidenceRead = bytes;
		const taken = recognised.filter(
			({ certainty, kind }) => certainty >= enough && !(key.length > 0 && kind === 'key')
		);
		for (const each of taken) give(this.#session, bytes, each);
		const guesses = taken.map(({ kind, certainty, detail }) => ({ kind, certainty, detail }));
		this.#session.taken = [...guesses, ...key];
		if (taken[0]?.kind === 'key') this.#hideKey();
	}

	/** A key has gone to its masked field; here it would stay readable. */
	#hideKey(): void {
		this.#session.evidence.clear();
		this.#session.evidenceRead = this.#session.evidence.bytes;
	}
}

/** The source in the ledger for a kind of evidence. */
const sourceOf: Partial<Record<Kind, EvidenceSource>> = {
	code: 'code',
	reply: 'reply',
	'client-error': 'reply',
	capture: 'capture',
	transcript: 'transcript'
};
