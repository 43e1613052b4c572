import type { CapturedRequest, FormatId } from './captured.ts';
import { pasteOf, type Paste } from './formats/format.ts';
import { formats } from './formats/index.ts';

type RequestReading =
	| { request: CapturedRequest }
	/** `format`: what the evidence looks like, though no request could be read from it. */
	| { request: null; why: 'not-recognised' | 'no-request' | 'encrypted'; format?: FormatId };

/**
 * The possible formats of a paste, likeliest first. Cheap: it looks only at the first 32 kB.
 * @param bytes the evidence, unchanged
 */
export function recogniseRequest(bytes: Uint8Array): { format: FormatId; certainty: number }[] {
	return ranked(pasteOf(bytes)).map(({ format, certainty }) => ({ format: format.id, certainty }));
}

/**
 * The request in a paste or a file, whatever it was captured with. Never throws.
 * @param bytes the evidence, unchanged: exactly what was pasted or what the file contains
 * @param only the format to read it as, if the person chose one
 */
export function readRequest(bytes: Uint8Array, only?: FormatId): RequestReading {
	const paste = pasteOf(bytes);
	const candidates = only
		? formats.filter((format) => format.id === only)
		: ranked(paste).map(({ format }) => format);
	let encrypted = false;
	for (const format of candidates) {
		const reading = format.read(paste);
		if (reading.request) return { request: reading.request };
		encrypted ||= reading.encrypted === true;
	}
	const format = candidates[0]?.id;
	if (format === undefined) return { request: null, why: 'not-recognised' };
	return { request: null, why: encrypted ? 'encrypted' : 'no-request', format };
}

function ranked(paste: Paste): { format: (typeof formats)[number]; certainty: number }[] {
	return formats
		.map((format) => ({ format, certainty: format.recognise(paste) }))
		.filter(({ certainty }) => certainty > 0)
		.sort((a, b) => b.certainty - a.certainty);
}
