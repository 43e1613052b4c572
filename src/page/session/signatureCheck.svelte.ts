import { untrack } from 'svelte';
import type { EvidenceField } from './evidenceField.svelte.ts';
import { taskFor } from '../engine/taskFor.svelte.ts';
import type { Task } from '../engine/task.svelte.ts';
import { ExplanationSearch } from './explanationSearch.svelte.ts';
import { inspectJob, type Inspection } from '../../core/bytes/inspect.ts';
import { sameBytes } from '../../core/bytes/compare.ts';
import type { EnvelopeCheck } from '../../core/request/envelope/check.ts';
import { envelopeJob } from '../../core/request/envelope/job.ts';
import { signJob, type Signature, type SigningInput } from '../../core/signature/signature.ts';
import { judge } from '../../core/signature/judge.ts';
import type { KeyField } from './keyField.svelte.ts';
import type { Question } from '../../core/signature/question.ts';
import { readValue } from '../../core/signature/value/readValue.ts';

/** What the check follows; whatever of it changes, the check starts again. */
interface SignatureInputs {
	readonly request: EvidenceField;
	readonly key: KeyField;
	readonly username: string;
	readonly sent: string;
	readonly otherKeys: readonly KeyField[];
	/** Further bodies; one with its own signature is its own pair. */
	readonly otherRequests: readonly { body: EvidenceField; sent: string }[];
}

/** What a line break in a log put between the digits is no trace of a mistake. */
function withoutInnerBlanks(sent: string): string {
	const { findings, digits } = readValue(sent);
	return findings.some(({ code }) => code === 'value-inner-blanks') ? digits : sent;
}

/** Whether two questions have the same answer. */
function isSame(one: Question, other: Question): boolean {
	const parts = ({ bodies, keys, username }: Question) => [bodies, keys, [username ?? noBytes]];
	return (
		one.observed === other.observed &&
		parts(one).every((list, at) => {
			const others = parts(other)[at]!;
			return list.length === others.length && list.every((each, i) => sameBytes(each, others[i]!));
		})
	);
}

const noBytes = new Uint8Array(0);

/**
 * Changes that follow each other faster, in milliseconds, are typing: the search then waits until
 * it rests, or it would take the processor from the page at each key. A paste is searched at once.
 */
const typingMs = 120;

/** Larger requests, in bytes, always wait so long: their search takes seconds anyway. */
const mostAtOnce = 16 << 10;

/**
 * The whole check of a request and its signature. It belongs to the session and not to a view, so
 * that a search goes on while the person looks elsewhere.
 */
export class SignatureCheck {
	readonly signing: Task<SigningInput, Signature>;
	readonly inspecting: Task<Uint8Array, Inspection>;
	readonly checking: Task<Uint8Array, EnvelopeCheck>;
	readonly search = new ExplanationSearch();
	readonly #inputs: SignatureInputs;
	/** When the question changed last, in milliseconds. */
	#changed = 0;
	/** Counts up when a stopped search is asked for again. */
	#attempt = $state(0);

	judgement = $derived.by(() => {
		const signature = this.signing.result;
		const { sent } = this.#inputs;
		return signature && sent.trim() !== '' ? judge(signature, sent) : null;
	});

	/** All bodies and keys that the signature sent may belong to; the ones under test first. */
	bodies = $derived.by(() => [
		this.#inputs.request.bytes,
		...this.#inputs.otherRequests
			.filter(({ body, sent }) => body.bytes.length > 0 && sent.trim() === '')
			.map(({ body }) => body.bytes)
	]);
	keys = $derived.by(() => [
		this.#inputs.key.bytes,
		...this.#inputs.otherKeys.map(({ bytes }) => bytes).filter(({ length }) => length > 0)
	]);
	size = $derived(this.bodies.reduce((sum, { length }) => sum + length, 0));

	constructor(inputs: SignatureInputs) {
		this.#inputs = inputs;
		const body = () => inputs.request.bytes;
		const key = () => inputs.key.bytes;
		const make = (): [
			Task<SigningInput, Signature>,
			Task<Uint8Array, Inspection>,
			Task<Uint8Array, EnvelopeCheck>
		] => [
			taskFor(
				signJob,
				() =>
					body().length > 0 && key().length > 0
						? { input: { body: body(), key: key() }, size: body().length + key().length }
						: null,
				0
			),
			taskFor(
				inspectJob,
				() => (body().length > 0 ? { input: body(), size: body().length } : null),
				0
			),
			// What is no XML at all is said once, by the bytes.
			taskFor(envelopeJob, () =>
				body().includes(0x3c) ? { input: body(), size: body().length } : null
			)
		];
		let tasks: ReturnType<typeof make> | undefined;
		$effect.root(() => {
			tasks = make();
			$effect(() => this.#follow());
		});
		// No effect runs where the build renders the first screen.
		[this.signing, this.inspecting, this.checking] = tasks ?? make();
	}

	/** Starts the search again, after it was stopped. */
	searchAgain(): void {
		this.#attempt++;
	}

	/** What to search for; the same object while nothing of it changes, whatever view looks at it. */
	#question = $derived.by((): Question | undefined => {
		const kind = this.judgement?.kind ?? 'match';
		if (this.bodies[0]!.length === 0 || kind === 'match' || kind === 'typo') {
			// It has the key in it, which may have been cleared.
			return (this.#asked = undefined);
		}
		const question = {
			bodies: this.bodies,
			keys: this.keys,
			username: new TextEncoder().encode(this.#inputs.username.trim()),
			observed: withoutInnerBlanks(this.#inputs.sent)
		};
		if (!this.#asked || !isSame(question, this.#asked)) this.#asked = question;
		return this.#asked;
	});
	#asked: Question | undefined;

	#follow(): (() => void) | undefined {
		void this.#attempt;
		const question = this.#question;
		if (!question) return undefined;
		const now = performance.now();
		const waits = now - this.#changed < typingMs || untrack(() => this.size) > mostAtOnce;
		this.#changed = now;
		return this.#begin(waits ? typingMs : 0, () => void this.search.start(question));
	}

	/** Begins once all has rested for so many milliseconds. @returns what ends it */
	#begin(restMs: number, work: () => void): () => void {
		const timer = restMs > 0 ? setTimeout(work, restMs) : undefined;
		if (restMs === 0) untrack(work);
		return () => {
			clearTimeout(timer);
			this.search.clear();
		};
	}
}
