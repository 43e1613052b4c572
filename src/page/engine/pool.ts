import { spawnWorker } from './spawn.ts';
import type { Order, Report } from './worker.ts';

interface Taker {
	take(worker: Worker | null): void;
	shard: number | undefined;
}

/** Workers that wait for work. */
const idle: Worker[] = [];
/** Who waits for a worker, first come first served. */
const waiting: Taker[] = [];
/** Which shard of shared work a worker did last: it may remember what it made for it. */
const lastShard = new WeakMap<Worker, number>();
/** How many workers will be free soon: new ones, and those told to stop. */
let coming = 0;

/** Counts how often everything was forgotten; `takenIn` has the count at which a worker was last used, or started. */
let era = 0;
const takenIn = new WeakMap<Worker, number>();

let wasAsked = false;

/** Whether anybody has asked for a worker yet. */
export function isInUse(): boolean {
	return wasAsked;
}

/** How long a worker may go on after it was told to stop, in milliseconds; then it is ended. */
const stopMs = 1000;

interface TakeOptions {
	signal?: AbortSignal | undefined;
	/** Of shared work: the worker that did this shard before is taken where it is free. */
	shard?: number | undefined;
}

/**
 * A worker that nobody else uses; a new one is started only if none will be free soon.
 * @returns null where workers do not run here
 * @throws the signal's reason, when it comes before the worker does
 */
export function takeWorker({ signal, shard }: TakeOptions = {}): Promise<Worker | null> {
	wasAsked = true;
	return new Promise((resolve, reject) => {
		const leave = () => {
			waiting.splice(waiting.indexOf(taker), 1);
			reject(signal!.reason);
		};
		const take = (worker: Worker | null) => {
			signal?.removeEventListener('abort', leave);
			if (worker) takenIn.set(worker, era);
			if (worker && shard !== undefined) lastShard.set(worker, shard);
			resolve(worker);
		};
		const taker = { take, shard };
		if (idle.length > 0) {
			take(takeOut(idle, (worker) => lastShard.get(worker) === shard));
			return;
		}
		signal?.addEventListener('abort', leave, { once: true });
		waiting.push(taker);
		if (waiting.length > coming) expectWorker(spawnWorker());
	});
}

/** Takes back a worker that has done its work. */
export function returnWorker(worker: Worker | null): void {
	if (worker && (takenIn.get(worker) ?? era) < era) {
		worker.terminate();
		if (waiting.length > coming) expectWorker(spawnWorker());
	} else if (waiting.length > 0) {
		const last = worker ? lastShard.get(worker) : undefined;
		takeOut(waiting, ({ shard }) => shard !== undefined && shard === last).take(worker);
	} else if (worker) {
		idle.push(worker);
	}
}

/** Takes the first that fits out of a list that is not empty; where none fits, the first. */
function takeOut<Item>(list: Item[], fits: (item: Item) => boolean): Item {
	return list.splice(Math.max(0, list.findIndex(fits)), 1)[0]!;
}

/**
 * Drops everything that workers remember of their work: those that wait are ended now, the others
 * once they are given back.
 */
export function forgetWork(): void {
	era++;
	for (const worker of idle.splice(0)) worker.terminate();
}

/** Puts another worker in the place of one that failed. */
export function replaceWorker(worker: Worker): void {
	worker.terminate();
	expectWorker(spawnWorker());
}

/**
 * Takes back a worker in the middle of its work. It is told to stop: a new worker would have to
 * read the whole script again, and a search starts again at each keystroke.
 */
export function stopWorker(worker: Worker): void {
	const stopped = new Promise<Worker | null>((resolve) => {
		const settle = (next: Worker | Promise<Worker | null>) => {
			clearTimeout(timer);
			worker.onmessage = worker.onerror = null;
			resolve(next);
		};
		const end = () => {
			worker.terminate();
			settle(spawnWorker());
		};
		const timer = setTimeout(end, stopMs);
		worker.onerror = end;
		// Its last word may also be that it is done.
		worker.onmessage = ({ data }: MessageEvent<Report<unknown>>) => {
			if (data.kind !== 'progress') settle(worker);
		};
	});
	worker.postMessage('stop' satisfies Order<never>);
	expectWorker(stopped);
}

function expectWorker(promised: Promise<Worker | null>): void {
	coming++;
	const begun = era;
	void promised.then((worker) => {
		coming--;
		// One that was still starting when all was forgotten goes too: none from before is left.
		if (worker && !takenIn.has(worker)) takenIn.set(worker, begun);
		returnWorker(worker);
	});
}
