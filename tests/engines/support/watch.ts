/**
 * Runs inside the page and keeps what goes wrong from then on, in words. It stands in the page
 * because WebKit's driver tells nothing of the console.
 */
export function startWatch(): void {
	const seen: string[] = [];
	const answered = new Set<number>();
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
		const { place } = message[0] as { place?: number };
		this.addEventListener('message', ({ data }) => {
			if (place !== undefined && data.kind === 'done') answered.add(place);
		});
		postMessage.apply(this, message);
	};
}

/** What was seen so far; null if nobody watched. */
export function whatWasSeen(): string[] | null {
	return Reflect.get(window, 'watched')?.seen ?? null;
}

/** The places, in the list of jobs, of those that a worker was given and answered. */
export function jobsOfWorkers(): number[] {
	return [...Reflect.get(window, 'watched').answered];
}
