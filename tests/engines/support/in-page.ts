/* Functions that run inside the page; each uses nothing from outside its own body. */

/** Gives a text to a control as the `paste` event of a person does, with every character of it. */
export function pasteInto([name, text]: [name: string, text: string]): void {
	const named = (field: HTMLInputElement | HTMLTextAreaElement) =>
		(field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '').trim() === name;
	const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'textarea, input'
	);
	const field = [...fields].find(named);
	if (!field) throw new Error(`there is no ${name}`);
	field.focus();
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
	// Firefox ignores the one given to the constructor.
	Object.defineProperty(event, 'clipboardData', { value: clipboardData });
	if (field.dispatchEvent(event)) document.execCommand('insertText', false, text);
}

/** Drops a file on the first text box. */
export function dropFile([bytes, name]: [bytes: number[], name: string]): void {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
	for (const type of ['dragenter', 'dragover', 'drop']) {
		const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
		document.querySelector('textarea')!.dispatchEvent(event);
	}
}

/** The text of the output or region of that name, with its blanks as they are; null if none. */
export function textNamed(name: string): string | null {
	const named = (element: Element) =>
		(
			element.getAttribute('aria-label') ??
			document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
			''
		).trim() === name;
	const found = [...document.querySelectorAll('[aria-label], [aria-labelledby]')].find(named);
	return found?.textContent ?? null;
}

/** What a person sees of the view, on one line. */
export function visibleText(selector: string): string {
	const element = document.querySelector<HTMLElement>(selector);
	return (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** An attribute of the first element that the selector finds; null if there is none. */
export function attributeOf([selector, name]: [selector: string, name: string]): string | null {
	return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** What stands in the text box or field of that label. */
export function valueOf(label: string): string | null {
	const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'textarea, input'
	);
	const field = [...fields].find(({ labels }) => labels?.[0]?.textContent?.trim() === label);
	return field?.value ?? null;
}

/** Every code that stands on the page: of findings, stages and explanations. */
export function codesShown(): string[] {
	return [...document.querySelectorAll('main [data-code]')].map((element) =>
		element.getAttribute('data-code')!
	);
}
