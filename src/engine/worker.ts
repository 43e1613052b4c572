import { drive } from './drive.ts';
import { jobOf, type JobInput, type JobName } from './jobs.ts';
import type { Progress } from '../job.ts';

/** What the page sends. */
export interface Order {
	name: JobName;
	input: JobInput<JobName>;
}

/** What comes back. */
export type Report =
	| { kind: 'ready' }
	| { kind: 'progress'; progress: Progress }
	| { kind: 'done'; output: unknown }
	| { kind: 'failed'; message: string };

/**
 * What the page's script does when it finds itself in a worker: it runs one job at a time. To
 * cancel a job, the page ends the whole worker.
 */
export function serveJobs(): void {
	const report = (message: Report) => self.postMessage(message);
	self.onmessage = async ({ data }: MessageEvent<Order>) => {
		try {
			const output = await drive(jobOf(data.name), data.input, {
				onProgress: (progress) => report({ kind: 'progress', progress }),
				breathe: () => {},
				sliceMs: 50
			});
			report({ kind: 'done', output });
		} catch (error) {
			report({ kind: 'failed', message: String(error) });
		}
	};
	report({ kind: 'ready' });
}
