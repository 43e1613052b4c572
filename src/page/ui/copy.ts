/**
 * Puts text on the clipboard and says truthfully whether that worked. On plain http there is no
 * `navigator.clipboard`, but the old command still works there.
 * @param text what to copy, exactly
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

function copyBySelection(text: string): boolean {
	const before = document.activeElement;
	const area = document.createElement('textarea');
	area.value = text;
	area.className = 'visually-hidden';
	area.setAttribute('aria-hidden', 'true');
	document.body.append(area);
	area.select();
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		area.remove();
		if (before instanceof HTMLElement) before.focus();
	}
}
