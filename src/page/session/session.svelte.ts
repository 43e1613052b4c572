import { untrack } from 'svelte';
import { decisiveLine } from '../../core/diagnose/decisiveLine.ts';
import { otherThan, type Environment } from '../../core/hosts.ts';
import { addUp } from '../../core/path/addUp.ts';
import { compareEnvironments } from '../../core/path/compareEnvironments.ts';
import { conclude } from '../../core/path/conclusion.ts';
import type { EvidenceSource } from '../../core/path/evidence.ts';
import { tickedStages } from '../../core/checklist/state.ts';
import { statusFinding, tickFinding } from '../../core/network/status.ts';
import type { ShellId } from '../../core/network/shells/shell.ts';
import { signatureClaims } from '../../core/signature/claims.ts';
import { otherLineEnds } from '../../core/signature/otherLineEnds.ts';
import type { Finding } from '../../core/words.ts';
import { ChecklistProgress } from './checklistProgress.svelte.ts';
import { Diagnosis } from './diagnosis.svelte.ts';
import { Ledger } from './ledger.svelte.ts';
import { Readings } from './readings.svelte.ts';
import { SignatureCheck } from './signatureCheck.svelte.ts';
import { remember } from './undo.ts';

/**
 * Everything entered in this tab (`Fields`), what the readers find in it (`Readings`), and what goes
 * on whatever view is shown: the signature check, the diagnosis, the ledger and the path. It lives
 * in memory only and is gone with the tab.
 */
export class Session extends Readings {
	readonly signature = new SignatureCheck(this);
	readonly diagnosis = new Diagnosis(this);
	readonly ledger = new Ledger();
	readonly progress = new ChecklistProgress();
	/** The shell that the checks are run from. */
	shell = $state<ShellId>('posix');

	/** Where the signature sent is right for the request with other line endings. */
	otherLineEnds = $derived(
		otherLineEnds(
			this.signature.search.answer?.explanations[0],
			this.request.bytes.length,
			this.lengthSent
		)
	);
	/** What the person ticked in the checklist, as findings about the stages. */
	ticked = $derived(
		tickedStages(this.progress.ticks).map(({ stage, state, what }) =>
			stage === 'service' ? statusFinding(state) : tickFinding(state, stage, what)
		)
	);
	path = $derived(addUp(this.ledger.evidence, this.environment));
	/** What the first view says of it. */
	conclusion = $derived(
		conclude(
			this.path,
			this.diagnosis.shown,
			this.codeFound,
			this.signature.judgement?.kind === 'match'
		)
	);
	/** The line of the paste that the conclusion is about. */
	decisive = $derived.by(() => {
		const { finding } = this.conclusion;
		const isShown = finding && this.diagnosis.shown.includes(finding);
		return isShown ? decisiveLine(finding, this.evidenceRead) : null;
	});
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

	/** Updates the ledger with what a reader finds now; it is noted for the environment in use. */
	#follow(source: EvidenceSource, read: () => readonly Finding[]): void {
		$effect.pre(() => {
			const found = read();
			untrack(() => this.ledger.note(source, this.environment, found));
		});
	}

	/** Brings back what Clear everything took away, except the keys. */
	undo = $state.raw<() => void>();

	clearEverything(): void {
		const restore = remember(this);
		this.forget();
		this.undo = () => {
			this.undo = undefined;
			restore();
		};
	}

	/** Forgets everything given, the keys included; ticks and notes of the checklist stay. */
	forget(): void {
		this.undo = undefined;
		this.clear();
		this.ledger.forget();
		this.signature.search.forget();
	}

	/** Forgets the keys alone, and what contains one. */
	forgetKeys(): void {
		for (const field of [this.key, ...this.otherKeys]) field.clear();
		delete this.routineValues['second-input'];
	}

	/**
	 * Whether the evidence in the first view counts for the environment that was in use when it came,
	 * and for the one in use now nothing of it does.
	 */
	countsForOther = $derived.by(() => {
		const { sources } = this.diagnosis;
		const of = this.ledger.evidence.filter(({ source }) => sources.includes(source));
		return of.length > 0 && of.every(({ environment }) => environment !== this.environment);
	});

	/** Switches to the environment that the evidence in the first view went to, and takes it along. */
	switchToOther(): void {
		const { otherEnvironment } = this.diagnosis;
		if (!otherEnvironment) return;
		this.#takeAlong(this.environment, otherEnvironment);
		this.environment = otherEnvironment;
	}

	/** The evidence in the first view is about the environment in use now. */
	countHere(): void {
		this.#takeAlong(otherThan(this.environment), this.environment);
	}

	#takeAlong(from: Environment, to: Environment): void {
		this.ledger.move([...this.diagnosis.sources, 'signature'], from, to);
	}
}

/** What every view is given. */
export interface ViewProps {
	session: Session;
	/** What follows the view's route: `401` in `#/codes/401`. */
	rest: string;
}
