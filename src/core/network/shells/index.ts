import { cmd } from './cmd.ts';
import { posix } from './posix.ts';
import { powershell } from './powershell.ts';
import type { Shell, ShellId } from './shell.ts';

/** In the order in which the page offers them. */
export const shellIds = ['posix', 'powershell', 'cmd'] as const satisfies readonly ShellId[];

export const shells = { posix, powershell, cmd } as const satisfies Record<ShellId, Shell>;
