import { withSource } from '../../../messages/words/say.ts';
import type { Shown } from '../codes.ts';

/** The tool's name to show; null if the tool is unknown. */
export const toolOf = ({ tool, by }: Shown): string | null => (tool === 'unknown' ? null : by);

/** The host's name, or "the host" if the output does not name it. */
export const hostOf = ({ host }: Shown): string => host ?? 'the host';
export const portOf = ({ port }: Shown): string =>
	port === undefined ? 'the port' : `port ${port}`;

export type Say = (shown: Shown) => { seen: string; means: string; todo: string };

/** @param seen a sentence with its full stop; the tool and the line are added after it */
export const say =
	(seen: string | ((shown: Shown) => string), means: string, todo = ''): Say =>
	(shown) => ({
		seen: withSource(typeof seen === 'string' ? seen : seen(shown), toolOf(shown), shown.line),
		means,
		todo
	});
