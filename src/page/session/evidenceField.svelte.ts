import { applyEdit, byteOffset, toEditorText } from '../../core/bytes/editorText.ts';
import { evidenceFromText, noEvidence, type Evidence } from '../../core/bytes/evidence.ts';
import {
	countLineEndings,
	withLineEndings,
	type LineEndingMode
} from '../../core/bytes/lineEndings.ts';

/**
 * Above these a keystroke would take a third of a second and more, so only the start is shown. A box
 * of 200,000 lines takes a browser two seconds to lay out, however short they are.
 */
export const editableBytes = 256 << 10;
export const editableLines = 40_000;
const previewBytes = 4096;

/**
 * What is in an evidence input: exact bytes, and the text that a text box can show of them.
 * An edit changes only the bytes that it touches; the others stay as they were captured.
 */
export class EvidenceField {
	/** As given, before the line endings were switched by hand. */
	captured = $state.raw<Evidence>(noEvidence);
	/** What the person chose for these bytes; it is shown beside them, never applied silently. */
	lineEndings = $state<LineEndingMode>('captured');
	/** Bytes put in by hand since the last paste or file: their line endings are inferred. */
	typedBytes = $state(0);

	#switched = $derived(withLineEndings(this.captured.bytes, this.lineEndings));
	/** The bytes to judge. */
	bytes = $derived(this.#switched.bytes);
	/** Line endings that the switch has changed. */
	switchedCount = $derived(this.#switched.changed);
	/** Line endings of what was given. */
	capturedEndings = $derived(countLineEndings(this.captured.bytes));
	lineCount = $derived(
		this.capturedEndings.lf + this.capturedEndings.crlf + this.capturedEndings.cr + 1
	);
	editable = $derived(
		this.captured.bytes.length <= editableBytes && this.lineCount <= editableLines
	);
	/** What the text box shows; the start only where the whole would freeze it. */
	text = $derived(
		toEditorText(
			this.editable ? this.captured.bytes : this.captured.bytes.subarray(0, previewBytes)
		)
	);

	/** Replaces everything, for a file, an example or what another view hands over. */
	set(evidence: Evidence): void {
		this.captured = evidence;
		// Chosen for the bytes before: new ones are recognized on their own.
		this.lineEndings = 'captured';
		this.typedBytes = evidence.origin === 'typed' ? evidence.bytes.length : 0;
	}

	setText(text: string, origin: Evidence['origin']): void {
		this.set(evidenceFromText(text, origin));
	}

	clear(): void {
		this.set(noEvidence);
	}

	/** The text box now shows `after`, by typing, deleting, undo or whatever else edits text. */
	edit(after: string): void {
		const { bytes, origin } = this.captured;
		const { bytes: edited, inserted, removed } = applyEdit(bytes, this.text, after);
		if (inserted.start === inserted.end && removed.start === removed.end) return;
		const typed = bytes.length === 0 || origin === 'typed';
		this.captured = { bytes: edited, origin: typed ? 'typed' : 'edited' };
		this.typedBytes += inserted.end - inserted.start;
	}

	/**
	 * Puts a paste in with every byte it has.
	 * @param pasted the clipboard's text, line endings and all
	 * @param from start of the selection it replaces, in UTF-16 units of `text`
	 * @param to end of that selection
	 */
	paste(pasted: string, from: number, to: number): void {
		const { bytes } = this.captured;
		const exact = new TextEncoder().encode(pasted);
		const start = byteOffset(bytes, from);
		const end = byteOffset(bytes, to);
		if (!this.editable || end - start === bytes.length) {
			this.set({ bytes: exact, origin: 'pasted' });
			return;
		}
		const result = new Uint8Array(start + exact.length + bytes.length - end);
		result.set(bytes.subarray(0, start));
		result.set(exact, start);
		result.set(bytes.subarray(end), start + exact.length);
		this.captured = { bytes: result, origin: 'edited' };
	}
}

/** A string as a text box shows it: it knows no CR. */
export function asShown(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
