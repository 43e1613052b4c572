import { withSource } from '../../../messages/words/say.ts';
import type { Shown } from '../codes.ts';

/** The tool, for the reader; null where it could not be told. */
export const toolOf = ({ tool, by }: Shown): string | null => (tool === 'unknown' ? null : by);

/** A name for the sentence, or what to call it where the output does not say it. */
export const hostOf = ({ host }: Shown): string => host ?? 'the host';
export const portOf = ({ port }: Shown): string =>
	port === undefined ? 'the port' : `port ${port}`;

export type Say = (shown: Shown) => { seen: string; means: string; todo: string };

/** @param seen a sentence with its full stop; the tool and the line are put behind it */
export const say =
	(seen: string | ((shown: Shown) => string), means: string, todo = ''): Say =>
	(shown) => ({
		seen: withSource(typeof seen === 'string' ? seen : seen(shown), toolOf(shown), shown.line),
		means,
		todo
	});
