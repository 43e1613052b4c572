/** A shell at a terminal: `script` of util-linux makes the terminal, the test types. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface Terminal {
	type(text: string): void;
	/** Waits until this has been printed since the last wait. */
	until(text: string | RegExp): Promise<void>;
	/** All that was printed. */
	output(): string;
	exit: Promise<void>;
	child: ChildProcess;
}

/** @param command a shell command line, as `script -c` takes it */
export function openTerminal(command: string, cwd: string, env: NodeJS.ProcessEnv): Terminal {
	const child = spawn('script', ['-q', '-e', '-c', command, '/dev/null'], { cwd, env });
	let printed = '';
	let seen = 0;
	const add = (chunk: Buffer): void => void (printed += chunk.toString());
	child.stdout.on('data', add);
	child.stderr.on('data', add);
	// What is typed after a command has ended goes nowhere: the output tells.
	child.stdin.on('error', () => {});
	const exit = new Promise<void>((resolve) => child.on('close', () => resolve()));
	return {
		child,
		exit,
		output: () => printed,
		type: (text) => void child.stdin.write(text),
		async until(text) {
			for (let tries = 0; tries < 1000; tries++) {
				const rest = printed.slice(seen);
				const found = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
				if (found >= 0) {
					seen += found + 1;
					return;
				}
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
			throw new Error(`“${String(text)}” was not printed. This was:\n${printed.slice(-2000)}`);
		}
	};
}
