import { powershellProbe } from './powershell.ts';
import { posixProbe } from './posix.ts';

/** The probe scripts, for shells that can run one. cmd starts the one for PowerShell. */
export const probes = {
	posix: {
		fileName: 'opensrs-probe.sh',
		run: 'sh opensrs-probe.sh',
		write: posixProbe,
		tested: 'Tested in dash, bash, zsh and busybox sh on Linux, not on macOS.'
	},
	powershell: {
		fileName: 'opensrs-probe.ps1',
		run: 'powershell -NoProfile -ExecutionPolicy Bypass -File opensrs-probe.ps1',
		write: powershellProbe,
		tested: 'Written from the documentation of PowerShell 5.1 and 7. Not tested.'
	}
} as const;

/**
 * The POSIX script as one command to paste: the shell at the prompt may be any, sh runs it. The
 * first line is left out, because a prompt of bash takes `!/bin/sh` for a word of the history.
 */
export function probeToPaste(script: string): string {
	const end = 'END_OF_PROBE';
	return `sh <<'${end}'\n${script.replace(/^#!.*\n/, '')}${end}\n`;
}
