/**
 * Above these, the browser's own insertion becomes slow, and undo is given up for speed: UTF-16
 * units, and lines, whose cost grows with their square (Chromium: 100 take 0.1 s, 2,000 take 14 s).
 */
const undoable = { units: 100_000, lines: 100 };

/**
 * Puts pasted text into a text box, so that the browser's undo still knows it where possible.
 * @param text what is inserted, with LF only: a text box contains no CR
 * @param whole the text that the box must show afterwards
 */
export function insertAtCursor(box: HTMLTextAreaElement, text: string, whole: string): void {
	const end = box.selectionEnd;
	const rest = box.value.length - end;
	const short =
		text.length <= undoable.units &&
		text.split('\n', undoable.lines + 2).length <= undoable.lines + 1;
	if (short && box === document.activeElement) {
		try {
			document.execCommand('insertText', false, text);
		} catch {
			// Not there, as in a test's DOM: the value is set below.
		}
	}
	if (box.value === whole) return;
	box.value = whole;
	const cursor = Math.max(0, whole.length - rest);
	box.setSelectionRange(cursor, cursor);
}
