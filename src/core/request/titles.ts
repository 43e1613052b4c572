import type { FormatId } from './captured.ts';
import { formats } from './formats/index.ts';

/** What each capture format is called on the page. */
export const formatTitles = Object.fromEntries(
	formats.map(({ id, title }) => [id, title])
) as Record<FormatId, string>;
