import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { opensslMd5, opensslSignature } from '../support/openssl.ts';
import { openPage, pasteText } from './support/page.ts';

/* What people drop and paste by mistake, or because it is all they have. */

const request = (page: Page) => page.getByRole('textbox', { name: 'Request XML' });
const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const alert = (page: Page) => page.getByRole('alert');
const md5 = (page: Page) => page.getByRole('status', { name: 'MD5' });

/** Drops real files or folders of this machine, as from a file manager. */
async function dropFromDisk(target: Locator, ...files: string[]): Promise<void> {
	const page = target.page();
	const { x, y, width, height } = (await target.boundingBox())!;
	const devTools = await page.context().newCDPSession(page);
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await devTools.send('Input.dispatchDragEvent', {
			type,
			x: x + width / 2,
			y: y + height / 2,
			data: { items: [], files, dragOperationsMask: 1 }
		});
	}
	await devTools.detach();
}

/** Pastes a file, as a copied picture comes. */
async function pasteFile(field: Locator, name: string, type: string): Promise<void> {
	await field.evaluate(
		(element, [name, type]) => {
			const clipboardData = new DataTransfer();
			clipboardData.items.add(new File([new Uint8Array([1, 2, 3])], name, { type }));
			element.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		},
		[name, type] as const
	);
}

test('200 MB dropped: hashed in the MD5 view, refused in words where text is read', async ({
	page
}, info) => {
	const bytes = Buffer.concat(Array<Buffer>(200).fill(randomBytes(1_000_000)));
	const file = info.outputPath('dump.bin');
	await writeFile(file, bytes);
	await openPage(page, 'http', '#/md5');
	await dropFromDisk(text(page), file);
	await expect(page.getByRole('progressbar', { name: 'Hashing' })).toBeVisible();
	await expect(md5(page)).toHaveText(opensslMd5(bytes));

	await page.getByRole('link', { name: 'Signature', exact: true }).click();
	await request(page).fill('<typed/>');
	await dropFromDisk(request(page), file);
	await expect(alert(page)).toContainText('“dump.bin” is too large');
	await expect(alert(page)).toContainText('The MD5 view takes files of any size');
	await expect(request(page)).toHaveValue('<typed/>');
	// The words go when they are no longer about what stands there.
	await request(page).press('End');
	await page.keyboard.type(' ');
	await expect(alert(page)).toHaveCount(0);
});

test('a folder is no file: it is said, and what was typed stays', async ({ page }, info) => {
	const folder = info.outputPath('my requests');
	await mkdir(folder);
	for (const [view, box] of [
		['#/signature', request],
		['#/md5', text]
	] as const) {
		await openPage(page, 'http', view);
		await box(page).fill('<typed/>');
		await dropFromDisk(box(page), folder);
		await expect(alert(page)).toContainText('“my requests” is a folder');
		await expect(box(page)).toHaveValue('<typed/>');
	}
});

test('of several files the first is opened, and that is said', async ({ page }, info) => {
	const [one, two] = [info.outputPath('one.xml'), info.outputPath('two.xml')];
	await writeFile(one, '<one/>');
	await writeFile(two, '<two/>');
	await openPage(page, 'http', '#/signature');
	await dropFromDisk(request(page), one, two);
	await expect(request(page)).toHaveValue('<one/>');
	await expect(alert(page)).toHaveText(
		'Only “one.xml” was opened: 2 files came, and this takes one.'
	);
});

test('an empty file leaves what was typed', async ({ page }, info) => {
	const file = info.outputPath('empty.xml');
	await writeFile(file, '');
	await openPage(page, 'http', '#/signature');
	await request(page).fill('<typed/>');
	await dropFromDisk(request(page), file);
	await expect(alert(page)).toHaveText('“empty.xml” is empty.');
	await expect(request(page)).toHaveValue('<typed/>');
});

test('a picture is not taken for text, pasted or dropped, whatever its name', async ({
	page
}, info) => {
	await openPage(page, 'http', '#/');
	const evidence = page.getByRole('textbox', { name: 'Evidence' });
	await evidence.fill('typed before');
	await pasteFile(evidence, 'image.png', 'image/png');
	await expect(alert(page)).toContainText('“image.png” is a picture');
	await expect(evidence).toHaveValue('typed before');
	const file = info.outputPath('screenshot');
	await writeFile(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
	await dropFromDisk(evidence, file);
	await expect(alert(page)).toContainText('“screenshot” is a picture');
	await expect(evidence).toHaveValue('typed before');
	// A hash is made of anything.
	await openPage(page, 'http', '#/md5');
	await dropFromDisk(text(page), file);
	await expect(md5(page)).toHaveText(/^[0-9a-f]{32}$/);
});

test('a file dropped beside the box does not replace the page', async ({ page }, info) => {
	const file = info.outputPath('one.html');
	await writeFile(file, '<p>another page</p>');
	await openPage(page, 'http', '#/signature');
	await request(page).fill('<typed/>');
	// The driver's drops never lead anywhere; a person's do, where nobody has prevented it.
	await page.evaluate(() => {
		const seen: string[] = [];
		Reflect.set(window, 'drags', seen);
		for (const type of ['dragover', 'drop']) {
			window.addEventListener(type, (event) => seen.push(`${type} ${event.defaultPrevented}`));
		}
	});
	await dropFromDisk(page.getByRole('heading', { level: 1 }), file);
	await dropFromDisk(page.getByLabel('Private key', { exact: true }), file);
	const drags = await page.evaluate(() => Reflect.get(window, 'drags') as string[]);
	expect([...new Set(drags)].sort()).toEqual(['dragover true', 'drop true']);
	expect(drags.filter((drag) => drag === 'drop true')).toHaveLength(2);
	await expect(request(page)).toHaveValue('<typed/>');
});

test('dragged text arrives: every byte in an empty box, where it is dropped in another', async ({
	page
}) => {
	await openPage(page, 'http', '#/signature');
	const drop = async (target: Locator, data: string) => {
		await target.scrollIntoViewIfNeeded();
		const { x, y } = (await target.boundingBox())!;
		const devTools = await page.context().newCDPSession(page);
		for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
			await devTools.send('Input.dispatchDragEvent', {
				type,
				x: x + 3,
				y: y + 8,
				data: { items: [{ mimeType: 'text/plain', data }], dragOperationsMask: 1 }
			});
		}
		await devTools.detach();
	};
	const key = 'key';
	await page.getByLabel('Private key', { exact: true }).fill(key);
	await drop(request(page), '<a>\r\n</a>');
	const signature = page.getByRole('status', { name: 'Expected signature' });
	await expect(signature).toHaveText(opensslSignature('<a>\r\n</a>', key).expected);
	await drop(request(page), '<!---->');
	await expect(request(page)).toHaveValue('<!----><a>\n</a>');
	await expect(signature).toHaveText(opensslSignature('<!----><a>\r\n</a>', key).expected);
	const sent = page.getByRole('textbox', { name: 'Signature your client sent' });
	await drop(sent, 'abc');
	await expect(sent).toHaveValue('abc');
});

/** Pastes, and waits until the page answers again. */
async function pasteAndWait(page: Page, box: Locator, pasted: string): Promise<void> {
	await pasteText(box, pasted);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** The processor time that the page has used, in seconds; other processes do not lengthen it. */
async function processorTime(devTools: CDPSession): Promise<number> {
	const { metrics } = await devTools.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

test('5,000 lines are there at once, and can be edited', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const pasted = async (count: number) => {
		const lines = '<item key="a">b</item>\n'.repeat(count);
		await request(page).fill('');
		const before = await processorTime(devTools);
		await pasteAndWait(page, request(page), lines);
		return { lines, time: (await processorTime(devTools)) - before };
	};
	const few = await pasted(625);
	const { lines, time } = await pasted(5_000);
	// The browser's own insertion grows with the square, to half a minute; undo is not worth that.
	expect(time / Math.max(few.time, 0.05)).toBeLessThan(24);
	await request(page).press('Control+Home');
	await page.keyboard.type('x');
	await page.getByLabel('Private key', { exact: true }).fill('key');
	await expect(page.getByRole('status', { name: 'Expected signature' })).toHaveText(
		opensslSignature(`x${lines}`, 'key').expected
	);
});

test('200,000 empty lines are held in full and shown in part', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	const lines = '\r\n'.repeat(200_000);
	await page.getByLabel('Private key', { exact: true }).fill('key');
	await pasteAndWait(page, request(page), lines);
	await expect(page.getByText('Too large to edit here')).toContainText('200,001 lines');
	expect((await request(page).inputValue()).length).toBeLessThan(5_000);
	await expect(page.getByRole('status', { name: 'Expected signature' })).toHaveText(
		opensslSignature(lines, 'key').expected
	);
});

test('one line of 1 MB is signed as it is, and the page does not scroll with it', async ({
	page
}) => {
	await openPage(page, 'http', '#/signature');
	const line = `<a>${'é'.repeat(500_000)}</a>`;
	await pasteAndWait(page, request(page), line);
	await page.getByLabel('Private key', { exact: true }).fill('key');
	await expect(page.getByRole('status', { name: 'Expected signature' })).toHaveText(
		opensslSignature(line, 'key').expected
	);
	const { scroll, client } = await page.evaluate(() => ({
		scroll: document.documentElement.scrollWidth,
		client: document.documentElement.clientWidth
	}));
	expect(scroll).toBeLessThanOrEqual(client);
});

test('what turns or hides text is quoted by sign and number', async ({ page }) => {
	await openPage(page, 'http', '#/codes');
	const reply = page.getByRole('textbox', { name: 'Reply' });
	const said = 'Domain \u202eneka\u2066t \u0007 \u05d0\u05d1';
	await pasteText(
		reply,
		`<OPS_envelope><body><data_block><dt_assoc><item key="action">REPLY</item><item key="response_code">465</item><item key="response_text">${said}</item></dt_assoc></data_block></body></OPS_envelope>`
	);
	const verdict = page.getByRole('status', { name: 'Verdict' });
	await expect(verdict).toContainText('‹U+202E›neka‹U+2066›t');
	expect(await page.getByRole('main').innerText()).not.toMatch(/[\u202e\u2066\u0007]/);
	await expect(reply).toHaveValue(new RegExp(said));
});
