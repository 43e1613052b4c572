import { accountCommands } from './account.ts';
import type { Command } from './command.ts';
import { domainChanges } from './domainChanges.ts';
import { domainOrders } from './domainOrders.ts';
import { domainQueries } from './domainQueries.ts';
import { hostingCommands } from './hosting.ts';
import { legacyCommands } from './legacy.ts';
import { trustCommands } from './trust.ts';

export type { Command } from './command.ts';

/** Every command known. Not complete: a command that is not here may exist. */
export const commands: readonly Command[] = [
	...domainQueries,
	...domainOrders,
	...domainChanges,
	...hostingCommands,
	...accountCommands,
	...legacyCommands,
	...trustCommands
];

export const knownActions: ReadonlySet<string> = new Set(commands.map(({ action }) => action));
export const knownObjects: ReadonlySet<string> = new Set(
	commands.flatMap(({ object }) => object ?? [])
);

/** Objects that an action is known for; in capitals both. */
export function objectsWith(action: string): string[] {
	return commands.filter((each) => each.action === action).flatMap(({ object }) => object ?? []);
}

/** The command of that object and action, in either case; any object where none is known. */
export function findCommand(object: string, action: string): Command | undefined {
	const [thing, doing] = [object.trim().toUpperCase(), action.trim().toUpperCase()];
	return commands.find(
		(each) => each.action === doing && (each.object === null || each.object === thing)
	);
}
