import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Starts a program as the head of a process group of its own, so that its children end with it. */
export function startProgram(
	program: string,
	args: string[],
	env: NodeJS.ProcessEnv = process.env
): ChildProcess {
	const child = spawn(program, args, {
		env,
		detached: true,
		// The fourth is a channel on which some programs say what they have chosen.
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const end = () => signal(child, 'SIGKILL');
	process.once('exit', end);
	child.once('exit', () => process.off('exit', end));
	return child;
}

/** The first line that a program writes to its file descriptor 3. */
export async function firstLine(child: ChildProcess): Promise<string> {
	const channel = child.stdio[3] as Readable;
	const [line] = await Promise.race([
		once(channel, 'data'),
		once(child, 'exit').then(([code]) => {
			throw new Error(`${child.spawnfile} ended with ${code}`);
		})
	]);
	return String(line).trim();
}

/** Ends a program and its children, at the latest after some seconds by force. */
export async function stopProgram(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null) {
		const ended = once(child, 'exit');
		signal(child, 'SIGTERM');
		const timer = setTimeout(() => signal(child, 'SIGKILL'), 5000);
		await ended;
		clearTimeout(timer);
	}
	// What it started may outlive it.
	signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
	try {
		process.kill(-child.pid!, name);
	} catch {
		// All of them are gone.
	}
}
