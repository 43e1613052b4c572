/* Functions that run inside the page. */

/** Gives the screen the rules that are meant for paper; tells how many there are. */
export function turnIntoPaper(): number {
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	const media = rules.filter((rule) => rule instanceof CSSMediaRule);
	const paper = media.filter(({ media }) => media.mediaText === 'print');
	for (const rule of paper) rule.media.mediaText = 'all';
	return paper.length;
}

/** Whether the menu is drawn, which buttons are, and whether the preview is cut off. */
export function onScreen() {
	const drawn = (element: Element) => element.getClientRects().length > 0;
	const preview = document.querySelector('[aria-label=Preview]')!;
	return {
		menu: drawn(document.querySelector('nav')!),
		buttons: [...document.querySelectorAll('main button')]
			.filter(drawn)
			.map((button) => button.textContent),
		cut: preview.scrollHeight > preview.clientHeight + 1
	};
}
