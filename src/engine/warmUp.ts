import { isInUse, returnWorker, takeWorker } from './pool.ts';
import { runJob, workerCount } from './run.ts';

/**
 * Starts the workers and lets each run one tiny search, so that its code is compiled when the
 * first real one comes: that takes most of a second otherwise. What it gives is thrown away.
 */
export function warmUp(): void {
	// Real work has started them already; they are not to be taken from it.
	if (isInUse()) return;
	void takeWorker().then((worker) => {
		returnWorker(worker);
		// Where there are none, this would take the page's own time.
		if (worker) runTinySearches();
	});
}

function runTinySearches(): void {
	const question = {
		bodies: [new Uint8Array([0x3c, 0x61, 0x2f, 0x3e])],
		keys: [new Uint8Array(16)],
		observed: '0'.repeat(32)
	};
	for (let index = 0; index < workerCount(); index++) {
		runJob('explain', { question, options: { depths: { from: 1, to: 1 } } }).catch(() => {});
	}
}
