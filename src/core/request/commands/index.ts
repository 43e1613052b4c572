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

/** The objects that an action is known for; both in upper case. */
export function objectsWith(action: string): string[] {
	return commands.filter((each) => each.action === action).flatMap(({ object }) => object ?? []);
}

/** The command with this action and object, in either case; a command without a known object fits any. */
export function findCommand(object: string, action: string): Command | undefined {
	const [thing, doing] = [object.trim().toUpperCase(), action.trim().toUpperCase()];
	return commands.find(
		(each) => each.action === doing && (each.object === null || each.object === thing)
	);
}
