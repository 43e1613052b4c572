import { isInUse } from './pool.ts';
import { runAhead, workerCount } from './run.ts';

/**
 * Starts the workers and lets each run one tiny search, so that its code is compiled when the
 * first real one comes: that takes most of a second otherwise. What it gives is thrown away.
 */
export function warmUp(): void {
	// Real work has started them already; they are not to be taken from it.
	if (isInUse()) return;
	const question = {
		bodies: [new Uint8Array([0x3c, 0x61, 0x2f, 0x3e])],
		keys: [new Uint8Array(16)],
		observed: '0'.repeat(32)
	};
	for (let shard = 0; shard < workerCount(); shard++) {
		void runAhead('explain', { question, options: { depths: { from: 1, to: 1 } } }, { shard });
	}
}
