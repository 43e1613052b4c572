import { expect, type Locator, type Page } from '@playwright/test';

/** The two ways in which people open the page; a test that runs in both loops over these. */
export const places = ['http', 'file'] as const;
export type Place = (typeof places)[number];

/** The address of the page, without a hash. Over http it lies under a sub-path. */
export function addressOf(place: Place): string {
	return place === 'file' ? process.env.PAGE_FILE! : `${process.env.PAGE_ORIGIN}/some/sub-path/`;
}

/**
 * Opens a view of the page and waits until it is drawn.
 * @param route the hash, such as `#/md5`; empty for the first view
 */
export async function openPage(page: Page, place: Place, route = ''): Promise<void> {
	await page.goto(addressOf(place) + route);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes to another view by the menu, as a person does; what was typed stays. */
export async function goToView(page: Page, title: string): Promise<void> {
	const link = page.getByRole('navigation').getByRole('link', { name: title, exact: true });
	for (const toggle of ['Menu', 'More']) {
		const button = page.getByRole('button', { name: toggle, exact: true });
		if (!(await link.isVisible()) && (await button.isVisible())) await button.click();
	}
	await link.click();
	// Until then the menu that the click closes looks open, and whoever goes on would not open it.
	await expect(page.locator('nav [aria-current="page"]')).toHaveText(title);
}

/** The titles of all views, as the menu lists them. */
export async function viewTitles(page: Page): Promise<string[]> {
	return await page.getByRole('navigation').locator('a').allTextContents();
}

/**
 * Pastes text into a field as a person does: the `paste` event carries every character, and if
 * the page leaves it alone, the field takes it in the browser's own way.
 */
export async function pasteText(field: Locator, text: string): Promise<void> {
	await field.evaluate((element: HTMLElement, text) => {
		element.focus();
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		if (element.dispatchEvent(event)) document.execCommand('insertText', false, text);
	}, text);
}

/** Opens a file with the button beside a field. */
export async function openFile(
	button: Locator,
	bytes: Uint8Array,
	name = 'request.xml'
): Promise<void> {
	const mimeType = 'application/octet-stream';
	await button.setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** Drops a file on an element. */
export async function dropFile(
	target: Locator,
	bytes: Uint8Array,
	name = 'request.xml'
): Promise<void> {
	const data = await target.page().evaluateHandle(
		([bytes, name]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([new Uint8Array(bytes)], name));
			return transfer;
		},
		[[...bytes], name] as const
	);
	for (const type of ['dragenter', 'dragover', 'drop']) {
		await target.dispatchEvent(type, { dataTransfer: data });
	}
}
