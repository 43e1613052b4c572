import type { FormatId } from './captured.ts';
import { formats } from './formats/index.ts';

/** What a capture format is called on the page. */
export function formatTitle(id: FormatId): string {
	return formats.find((format) => format.id === id)?.title ?? id;
}
