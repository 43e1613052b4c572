import { tools } from '../tool.ts';
import type { Shown } from '../codes.ts';

/** Where it was seen: "Line 3 (curl)". */
export const at = ({ line, tool }: Shown): string =>
	tool === 'unknown' ? `Line ${line}` : `Line ${line} (${tools[tool]})`;

/** A name for the sentence, or what to call it where the output does not say it. */
export const hostOf = ({ host }: Shown): string => host ?? 'the host';
export const portOf = ({ port }: Shown): string =>
	port === undefined ? 'the port' : `port ${port}`;

export type Say = (shown: Shown) => { seen: string; means: string; todo: string };

/** @param seen the rest of the sentence behind "Line 3 (curl): " */
export const say =
	(seen: string | ((shown: Shown) => string), means: string, todo = ''): Say =>
	(shown) => ({
		seen: `${at(shown)}: ${typeof seen === 'string' ? seen : seen(shown)}`,
		means,
		todo
	});
