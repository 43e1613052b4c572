import { spawnWorker } from './spawn.ts';
import type { Order, Report } from './worker.ts';

type Taker = (worker: Worker | null) => void;

/** Workers that wait for work. */
const idle: Worker[] = [];
/** Who waits for a worker, first come first served. */
const waiting: Taker[] = [];
/** How many workers will be free soon: new ones, and those told to stop. */
let coming = 0;

let wasAsked = false;

/** Whether anybody has asked for a worker yet. */
export function isInUse(): boolean {
	return wasAsked;
}

/** How long a worker may go on after it was told to stop, in milliseconds; then it is ended. */
const stopMs = 1000;

/**
 * A worker that nobody else uses; a new one is started only if none will be free soon.
 * @returns null where workers do not run here
 * @throws the signal's reason, when it comes before the worker does
 */
export function takeWorker(signal?: AbortSignal): Promise<Worker | null> {
	wasAsked = true;
	const ready = idle.pop();
	if (ready) return Promise.resolve(ready);
	return new Promise((resolve, reject) => {
		const take: Taker = (worker) => {
			signal?.removeEventListener('abort', leave);
			resolve(worker);
		};
		const leave = () => {
			waiting.splice(waiting.indexOf(take), 1);
			reject(signal!.reason);
		};
		signal?.addEventListener('abort', leave, { once: true });
		waiting.push(take);
		if (waiting.length > coming) expectWorker(spawnWorker());
	});
}

/** Takes back a worker that has done its work. */
export function returnWorker(worker: Worker | null): void {
	const next = waiting.shift();
	if (next) next(worker);
	else if (worker) idle.push(worker);
}

/** Puts another worker in the place of one that failed. */
export function replaceWorker(worker: Worker): void {
	worker.terminate();
	expectWorker(spawnWorker());
}

/**
 * Takes back a worker in the middle of its work. It is told to stop: a new worker would have to
 * read the whole script again, and a search starts anew at each keystroke.
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
		worker.onmessage = ({ data }: MessageEvent<Report>) => {
			if (data.kind !== 'progress') settle(worker);
		};
	});
	worker.postMessage('stop' satisfies Order);
	expectWorker(stopped);
}

function expectWorker(promised: Promise<Worker | null>): void {
	coming++;
	void promised.then((worker) => {
		coming--;
		returnWorker(worker);
	});
}
