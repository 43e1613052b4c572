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

/**
 * The page's own script: a browser extension may have put its own before it, and module scripts
 * have no `document.currentScript`. Empty under `npm run dev`, where it is not inline and work is
 * done in slices.
 */
function pageScript(): string {
	return [...document.scripts]
		.filter(({ type, src }) => type === 'module' && src === '')
		.map(({ text }) => text)
		.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/**
 * How long a worker may take to say that it runs, in milliseconds. Old phones and busy machines have
 * needed more than four seconds; one that cannot run says so at once.
 */
const patience = 10_000;

let refused = false;

/**
 * Starts a worker that runs the page's own script, so that there is one script to trust, no
 * request, and the same from file://.
 * @returns null where workers do not run here; that is remembered
 */
export async function spawnWorker(): Promise<Worker | null> {
	const script = pageScript();
	if (refused || script === '' || typeof Worker === 'undefined') return null;
	const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
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
