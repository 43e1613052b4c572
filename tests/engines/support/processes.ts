import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/**
 * Starts the program and waits; once its input ends, because of `stopProgram` or because the tests
 * themselves were killed, it ends the program and everything that the program started.
 */
const keeper = '"$@" & exec 3>&-; trap "" TERM; read -r _; kill -TERM 0; wait; kill -KILL 0';

/** Starts a program that cannot outlive the tests. */
export function startProgram(
	program: string,
	args: string[],
	env: NodeJS.ProcessEnv = process.env
): ChildProcess {
	return spawn('/bin/sh', ['-c', keeper, 'sh', program, ...args], {
		env,
		// A process group of its own, so that all of it can be ended.
		detached: true,
		// The fourth is a channel on which some programs say what they have chosen.
		stdio: ['pipe', 'ignore', 'ignore', 'pipe']
	});
}

/** The first line that a program writes to its file descriptor 3. */
export async function firstLine(child: ChildProcess): Promise<string> {
	const channel = child.stdio[3] as Readable;
	const [line] = await Promise.race([
		once(channel, 'data'),
		once(channel, 'end').then(() => {
			throw new Error(`${child.spawnargs.at(4)} ended without a word`);
		})
	]);
	return String(line).trim();
}

/** Ends a program and what it started, at the latest after some seconds by force. */
export async function stopProgram(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.stdin!.end();
	const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 5000);
	await ended;
	clearTimeout(timer);
}
