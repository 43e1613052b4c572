import type { CapturedRequest, FormatId } from '../captured.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { utf16Mark } from '../../bytes/scan/encoding.ts';
import { startsWithBom } from '../../bytes/utf8.ts';

/** What was pasted or opened, in the forms that readers need; each is made only once. */
export interface Paste {
	readonly bytes: Uint8Array;
	/** The first part, one character a byte: enough to recognize a format. */
	readonly head: string;
	/** All of it, one character a byte, without a byte order mark. */
	text(): string;
	/** Its lines, without CR and LF at their ends. */
	lines(): readonly string[];
}

export interface Reading {
	request: CapturedRequest | null;
	/** The dump contains TLS records: what was sent cannot be seen in it. */
	encrypted?: true;
}

export interface Format {
	id: FormatId;
	title: string;
	/** Whether it contains the body byte for byte. */
	keepsBody: boolean;
	/** How certain the format is, from 0 (not this one) to 1 (it can be nothing else). */
	recognise(paste: Paste): number;
	/** Never throws; `request` is null if none can be read. */
	read(paste: Paste): Reading;
}

const headLength = 32_768;

/** @param bytes the paste or file, unchanged */
export function pasteOf(bytes: Uint8Array): Paste {
	// PowerShell's `>` writes what a tool printed as UTF-16 with a byte order mark.
	const utf16 = utf16Mark(bytes);
	const plain = (part: Uint8Array): Uint8Array =>
		utf16
			? new TextEncoder().encode(new TextDecoder(utf16).decode(part))
			: part.subarray(startsWithBom(part) ? 3 : 0);
	let text: string | undefined;
	let lines: string[] | undefined;
	const wholeText = (): string => (text ??= latin1(plain(bytes)));
	return {
		bytes,
		head: latin1(plain(bytes.subarray(0, headLength))),
		text: wholeText,
		lines: () =>
			(lines ??= wholeText()
				.split('\n')
				.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)))
	};
}
