/** How soon, in milliseconds, and how near, in CSS pixels, a second click belongs to the first. */
const soon = 500;
const near = 6;

/**
 * Holds back the second click of a double click where the first has taken its button away: it
 * would hit whatever has moved there, such as the button that removes the next thing.
 * @returns what to call with each click, before anything else handles it
 */
export function guardDoubleClicks(): (event: MouseEvent) => void {
	let last: MouseEvent | undefined;
	return (event) => {
		const before = last;
		last = event;
		// A click by the keyboard has no place.
		if (!before || event.detail === 0) return;
		const isSecond =
			event.timeStamp - before.timeStamp < soon &&
			Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < near;
		if (!isSecond || !(before.target instanceof Node) || before.target.isConnected) return;
		event.preventDefault();
		event.stopPropagation();
	};
}
