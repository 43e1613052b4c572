/** Above this, the browser's own insertion becomes slow; undo is given up for speed. In UTF-16 units. */
const undoable = 100_000;

/**
 * Puts pasted text into a text box, so that the browser's undo still knows it where possible.
 * @param text what is inserted, with LF only: a text box holds no CR
 * @param whole the text that the box must show afterwards
 */
export function insertAtCursor(box: HTMLTextAreaElement, text: string, whole: string): void {
	const end = box.selectionEnd;
	const rest = box.value.length - end;
	if (text.length <= undoable && box === document.activeElement) {
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
