/** Whole texts in base64 or hex: a request that a log wrote so is decoded before fields are looked for. */
import { ViewBuilder, type View } from './view.ts';

/** Fewer characters of base64 than this contain no field and its value. */
const least = 24;

interface Run {
	/** Places of the digits in the view. */
	at: number[];
}

/** The text in base64 and in hex, one view each; only what decodes to text is in them. */
export function textViews(view: View): View[] {
	return [base64View(view), hexView(view)].filter((each) => each !== null);
}

function base64View(view: View): View | null {
	const builder = new ViewBuilder(view);
	for (const { at } of runsOf(view.text, 'base64')) {
		if (at.length < least) continue;
		const bytes = decodeBase64(view.text, at);
		if (!isText(bytes)) continue;
		for (let byte = 0; byte < bytes.length; byte++) {
			const first = at[Math.floor((byte * 8) / 6)]!;
			const last = at[Math.floor((byte * 8 + 7) / 6)]!;
			builder.add(String.fromCharCode(bytes[byte]!), first, last + 1);
		}
		builder.add('\n', at.at(-1)!, at.at(-1)! + 1);
	}
	return builder.length > 0 ? builder.done() : null;
}

function hexView(view: View): View | null {
	const builder = new ViewBuilder(view);
	for (const { at } of runsOf(view.text, 'hex')) {
		if (at.length < 2 * least || at.length % 2 > 0) continue;
		const bytes = new Uint8Array(at.length / 2);
		for (let byte = 0; byte < bytes.length; byte++) {
			bytes[byte] = parseInt(view.text[at[2 * byte]!]! + view.text[at[2 * byte + 1]!]!, 16);
		}
		if (!isText(bytes)) continue;
		bytes.forEach((code, byte) => {
			builder.add(String.fromCharCode(code), at[2 * byte]!, at[2 * byte + 1]! + 1);
		});
		builder.add('\n', at.at(-1)!, at.at(-1)! + 1);
	}
	return builder.length > 0 ? builder.done() : null;
}

/** One for each code of a digit. */
const tableOf = (digit: RegExp): Uint8Array =>
	Uint8Array.from({ length: 128 }, (_, code) => (digit.test(String.fromCharCode(code)) ? 1 : 0));
const digits = { base64: tableOf(/[A-Za-z0-9+/_-]/), hex: tableOf(/[0-9a-fA-F]/) };

/** Runs of digits; the line endings and indents of one value do not end it. */
export function runsOf(text: string, form: keyof typeof digits): Run[] {
	const isDigit = digits[form];
	const runs: Run[] = [];
	let at: number[] = [];
	let width = 0;
	let lineStart = 0;
	const finish = (): void => {
		if (at.length >= 8) runs.push({ at });
		at = [];
		width = 0;
		lineStart = 0;
	};
	for (let index = 0; index < text.length; index++) {
		if (isDigit[text.charCodeAt(index)] === 1) {
			at.push(index);
			continue;
		}
		if (at.length === 0) continue;
		const gap = lineGap(text, index);
		const line = at.length - lineStart;
		// All lines but the last have one width.
		if (gap === 0 || line < 16 || (width > 0 && line !== width)) finish();
		else {
			width = line;
			lineStart = at.length;
			index += gap - 1;
		}
	}
	finish();
	return runs;
}

/** The length of a line ending and the indent after it; 0 if there is no line ending. */
function lineGap(text: string, index: number): number {
	let end = index;
	if (text[end] === '\r') end++;
	if (text[end] === '\n') end++;
	if (end === index) return 0;
	while (end - index < 24 && (text[end] === ' ' || text[end] === '\t')) end++;
	return end - index;
}

export function decodeBase64(text: string, at: readonly number[]): Uint8Array {
	const length = at.length % 4 === 1 ? at.length - 1 : at.length;
	const bytes = new Uint8Array(Math.floor((length * 6) / 8));
	let bits = 0;
	let held = 0;
	let next = 0;
	for (let index = 0; index < length; index++) {
		held = ((held << 6) | valueOf(text.charCodeAt(at[index]!))) & 0xffffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[next++] = (held >> bits) & 255;
	}
	return bytes;
}

function valueOf(code: number): number {
	if (code >= 97) return code === 95 ? 63 : code - 71;
	if (code === 95) return 63;
	if (code >= 65) return code - 65;
	if (code >= 48) return code + 4;
	return code === 43 || code === 45 ? 62 : 63;
}

/** Printable ASCII but for a tenth; UTF-16 has a NUL at each other byte. */
export function isText(bytes: Uint8Array): boolean {
	let odd = 0;
	for (const byte of bytes) {
		const plain = (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
		if (!plain && ++odd * 10 > bytes.length + 9) return false;
	}
	return true;
}
