import { forgetWork } from '../engine/pool.ts';
import { runJob, workerCount } from '../engine/run.ts';
import {
	explainJob,
	forgetBodies,
	mergeAnswers,
	unpackAnswer,
	type Answer,
	type Question,
	type SearchOptions
} from '../../core/signature/explain.ts';

/** Body sizes, in bytes, up to which three, two and one mistakes together are tried. */
const sizes = { three: 64 << 10, two: 1 << 20, one: 16 << 20 } as const;

/** How many mistakes are combined for a body of this size; 0 where the search would take too long. */
export function depthFor(bytes: number): 0 | 1 | 2 | 3 {
	if (bytes <= sizes.three) return 3;
	if (bytes <= sizes.two) return 2;
	return bytes <= sizes.one ? 1 : 0;
}

const sizeOf = ({ bodies }: Pick<Question, 'bodies'>) =>
	bodies.reduce((sum, { length }) => sum + length, 0);

type Round = Required<Pick<SearchOptions, 'depths'>> & SearchOptions;

/** A round begins when no worker found anything in the one before: most faults are one mistake. */
const rounds: readonly Round[] = [
	{ depths: { from: 0, to: 1 } },
	{ depths: { from: 2, to: 2 }, likelyOnly: true },
	{ depths: { from: 2, to: 2 } },
	{ depths: { from: 3, to: 3 } }
];

/**
 * The search for an explanation as a view sees it: shared out over workers, the simple
 * combinations first. A new question ends the old one.
 */
export class ExplanationSearch {
	answer = $state.raw<Answer>();
	/** Possibilities tried so far. */
	tried = $state(0);
	running = $state(false);
	cancelled = $state(false);
	/** Why the search ended without an answer. */
	failure = $state<string>();
	/** What is searched for; undefined where nothing is. */
	question = $state.raw<Question>();
	#control: AbortController | undefined;

	async start(question: Question): Promise<void> {
		this.clear();
		const control = new AbortController();
		this.#control = control;
		this.question = question;
		this.running = true;
		try {
			const depth = depthFor(sizeOf(question));
			let answer: Answer = { explanations: [], tried: 0, depth: 1 };
			for (const round of rounds.filter(({ depths }) => depths.to <= depth)) {
				const { tried } = answer;
				answer = await this.#round(question, round, control, tried);
				answer = { ...answer, tried: tried + answer.tried };
				if (answer.explanations.length > 0) break;
			}
			if (this.#control === control) this.answer = answer;
		} catch (error) {
			// What the other workers find is of no use without this one's part.
			control.abort();
			if (this.#control === control) this.failure = String(error);
		}
		if (this.#control === control) this.running = false;
	}

	cancel(): void {
		this.clear();
		this.cancelled = true;
	}

	clear(): void {
		this.#control?.abort();
		this.#control = undefined;
		this.answer = undefined;
		this.question = undefined;
		this.failure = undefined;
		this.tried = 0;
		this.running = false;
		this.cancelled = false;
	}

	/** Also lets go of what is remembered of the bodies, here and in the workers. */
	forget(): void {
		this.clear();
		forgetBodies();
		forgetWork();
	}

	/** One round, on all workers. */
	async #round(
		question: Question,
		round: Round,
		control: AbortController,
		triedBefore: number
	): Promise<Answer> {
		const of = workerCount();
		const tried = new Array<number>(of).fill(0);
		const shards = tried.map((_, index) =>
			runJob(
				explainJob,
				{ question, options: { ...round, shard: { index, of } } },
				{
					signal: control.signal,
					shard: index,
					onProgress: ({ done }) => {
						tried[index] = done;
						if (this.#control !== control) return;
						this.tried = triedBefore + tried.reduce((sum, count) => sum + count, 0);
					}
				}
			)
		);
		const packed = await Promise.all(shards);
		return mergeAnswers(packed.map((answer) => unpackAnswer(question, answer)));
	}
}
