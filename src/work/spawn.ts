import source from './worker.ts?worker-source';

/** `createScriptURL` is the only door to `new Worker` under Trusted Types; it lets blobs through. */
interface WorkerPolicy {
	createScriptURL(url: string): string;
}
declare const trustedTypes:
	{ createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy } | undefined;

let policy: WorkerPolicy | undefined;

function workerPolicy(): WorkerPolicy {
	const rules: WorkerPolicy = {
		createScriptURL(url) {
			if (!url.startsWith('blob:')) throw new TypeError(`not a worker of this page: ${url}`);
			return url;
		}
	};
	policy ??=
		typeof trustedTypes === 'undefined'
			? rules
			: trustedTypes.createPolicy('troubleshooter-worker', rules);
	return policy;
}

/** How long a worker may take to say that it runs, in milliseconds. */
const patience = 4000;

let refused = false;

/**
 * Starts a worker from a blob of its own text, so that it needs no request and works from file://.
 * @returns null where workers do not run here; that is remembered
 */
export async function spawnWorker(): Promise<Worker | null> {
	if (refused || typeof Worker === 'undefined') return null;
	const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
	try {
		const worker = new Worker(workerPolicy().createScriptURL(url));
		if (await isReady(worker)) return worker;
		worker.terminate();
	} catch {
		// Blocked by a policy or a browser setting: the caller works in slices instead.
	} finally {
		URL.revokeObjectURL(url);
	}
	refused = true;
	return null;
}

function isReady(worker: Worker): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), patience);
		const settle = (ready: boolean) => {
			clearTimeout(timer);
			resolve(ready);
		};
		worker.addEventListener('message', () => settle(true), { once: true });
		worker.addEventListener('error', () => settle(false), { once: true });
	});
}
