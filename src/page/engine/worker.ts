import { drive } from './drive.ts';
import { jobAt } from './jobs.ts';
import type { Progress } from '../../core/job.ts';

/** What the page sends: a job, or that the one which runs is not wanted any more. */
export type Order<Input> = { place: number; input: Input } | 'stop';

/** What comes back. */
export type Report<Output> =
	| { kind: 'ready' }
	| { kind: 'progress'; progress: Progress }
	| { kind: 'done'; output: Output }
	| { kind: 'stopped' }
	| { kind: 'failed'; message: string };

/** How long a job runs before the worker looks whether it is to stop, in milliseconds. */
const sliceMs = 16;

/** What the page's script does when it finds itself in a worker: it runs one job at a time. */
export function serveJobs(): void {
	const report = (message: Report<unknown>) => self.postMessage(message);
	const nextTurn = turns();
	let isWanted = false;
	const breathe = async () => {
		await nextTurn();
		if (!isWanted) throw new Error('stopped');
	};
	self.onmessage = async ({ data }: MessageEvent<Order<never>>) => {
		isWanted = data !== 'stop';
		if (data === 'stop') return;
		try {
			const onProgress = (progress: Progress) => report({ kind: 'progress', progress });
			const output = await drive(jobAt(data.place), data.input, { onProgress, breathe, sliceMs });
			report({ kind: 'done', output });
		} catch (error) {
			report(isWanted ? { kind: 'failed', message: String(error) } : { kind: 'stopped' });
		}
	};
	report({ kind: 'ready' });
}

/** Waits until the messages that have come are handled; without the 4 ms that a timer takes. */
function turns(): () => Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return () =>
		new Promise((resolve) => {
			port1.onmessage = () => resolve();
			port2.postMessage(null);
		});
}
