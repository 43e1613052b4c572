/** The POSIX shells of this machine. What is missing is skipped loudly; LAB_STRICT=1 makes it fail. */
import { spawnSync } from 'node:child_process';

export interface PosixShell {
	name: string;
	/** Program and arguments in front of a script's name or `-c`. */
	call: readonly [string, ...string[]];
	/** The Debian package that has it. */
	package: string;
}

export const posixShells: readonly PosixShell[] = [
	{ name: 'dash', call: ['dash'], package: 'dash' },
	{ name: 'bash', call: ['bash', '--norc'], package: 'bash' },
	{ name: 'zsh', call: ['zsh', '-f'], package: 'zsh' },
	{ name: 'busybox', call: ['busybox', 'sh'], package: 'busybox' }
];

export const strict = process.env['LAB_STRICT'] === '1';

/** Whether a program is there; says so once if it is not. */
export function installed(program: string, package_ = program): boolean {
	const there = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
	if (there) return true;
	if (strict) throw new Error(`${program} is missing: apt-get install ${package_}`);
	console.warn(`SKIPPED: ${program} is not installed (apt-get install ${package_})`);
	return false;
}

export const installedShells = posixShells.filter(({ call, package: name }) =>
	installed(call[0], name)
);
