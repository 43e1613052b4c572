/**
 * Runs inside the page and keeps what goes wrong from then on, in words. It stands in the page
 * because WebKit's driver tells nothing of the console.
 */
export function startWatch(): void {
	const seen: string[] = [];
	const answered = new Set<string>();
	Reflect.set(window, 'watched', { seen, answered });
	document.addEventListener('securitypolicyviolation', (event) => {
		seen.push(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
	});
	window.addEventListener('error', (event) => seen.push(`error: ${event.message}`), true);
	window.addEventListener('unhandledrejection', (event) => seen.push(`rejected: ${event.reason}`));
	for (const level of ['error', 'warn'] as const) {
		const original = console[level];
		console[level] = (...words) => {
			seen.push(`${level}: ${words.join(' ')}`);
			original.apply(console, words);
		};
	}
	const { postMessage } = Worker.prototype;
	Worker.prototype.postMessage = function (this: Worker, ...message: [order: unknown]) {
		const name = (message[0] as { name?: string }).name;
		this.addEventListener('message', ({ data }) => {
			if (name && data.kind === 'done') answered.add(name);
		});
		postMessage.apply(this, message);
	};
}

/** What was seen so far; null if nobody watched. */
export function whatWasSeen(): string[] | null {
	return Reflect.get(window, 'watched')?.seen ?? null;
}

/** The jobs that a worker was given and answered. */
export function jobsOfWorkers(): string[] {
	return [...Reflect.get(window, 'watched').answered];
}
