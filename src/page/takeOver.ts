import { flushSync } from 'svelte';
import type { Session } from './session/session.svelte.ts';

/**
 * Replaces the first screen, which is only HTML, with the page. What was typed there before
 * the script ran goes on in the session, and the cursor stays where it was.
 * @param start mounts the page in `target`, which is empty by then
 */
export function takeOver(target: HTMLElement, session: Session, start: () => void): void {
	const old = target.querySelector('textarea');
	const hadFocus = old !== null && document.activeElement === old;
	if (old?.value) session.evidence.setText(old.value, 'typed');
	target.replaceChildren();
	start();
	flushSync();
	document.documentElement.classList.remove('elsewhere');
	const box = hadFocus ? target.querySelector('textarea') : null;
	if (!box) return;
	box.focus({ preventScroll: true });
	box.setSelectionRange(old!.selectionStart, old!.selectionEnd);
}
