import { expect, test, type Page } from '@playwright/test';
import { opensslSignature } from '../support/openssl.ts';
import { goToView, openPage, pasteText } from './support/page.ts';

/* What a new user does, as far as a machine can judge it. */

const evidence = (page: Page) => page.getByRole('textbox', { name: 'Evidence' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const refusal =
	'<OPS_envelope><body><data_block><dt_assoc><item key="object">DOMAIN</item><item key="is_success">0</item><item key="response_code">401</item><item key="response_text">Authentication Failed</item></dt_assoc></data_block></body></OPS_envelope>';

test('the first screen asks the question, and shows where to begin', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openPage(page, 'http', '#/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Why is my .*\?$/);
	for (const seen of [
		evidence(page),
		page.getByText('Nothing leaves this tab.', { exact: false }).first(),
		page.getByRole('button', { name: 'A timeout' }),
		page.getByRole('link', { name: 'Which IP do I allow?' })
	]) {
		await expect(seen).toBeInViewport({ ratio: 1 });
	}
	await expect(page.getByText('not checked').first()).toHaveCSS('opacity', '0');
});

test('one paste brings the verdict and its steps onto the screen', async ({ page }) => {
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await openPage(page, 'http', '#/');
		await page.reload();
		await page.getByRole('button', { name: 'A timeout' }).click();
		await expect(verdict(page)).toHaveAttribute('data-state', 'failed');
		await page.evaluate(() => scrollTo(0, 0));
		await expect(verdict(page).locator('.headline'), String(width)).toBeInViewport({ ratio: 1 });
		await expect(verdict(page).getByRole('listitem').first()).toBeInViewport();
	}
});

test('a refused login is explained without leaving the first view', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await pasteText(evidence(page), refusal);
	const steps = page.getByRole('list', { name: 'Credentials, step by step' });
	await expect(steps.getByRole('heading')).toHaveText([
		'Key',
		'Username',
		'IP address',
		'Signature'
	]);
	const [live, other] = ['0bad'.repeat(28), '0bae'.repeat(28)];
	await steps.getByLabel('Private key', { exact: true }).fill(live);
	await steps.getByLabel('Test key', { exact: true }).fill(other);
	await pasteText(steps.getByRole('textbox', { name: 'Request XML' }), '<a/>');
	await steps
		.getByRole('textbox', { name: 'Signature your client sent' })
		.fill(opensslSignature('<a/>', other).expected);
	await expect(verdict(page)).toContainText('signed with the other key');
	await expect(verdict(page)).toContainText('Confirmed');
	await page.getByRole('button', { name: 'Clear everything' }).click();
	await expect(steps).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(evidence(page)).toHaveValue(refusal);
	await expect(steps.getByLabel('Private key', { exact: true })).toHaveValue('');
});

test('the keyboard reaches the box in eight stops, and a slash at once', async ({ page }) => {
	for (const [route, name] of [
		['#/', 'Evidence'],
		['#/signature', 'Request XML'],
		['#/md5', 'Text'],
		['#/codes', 'Code or text']
	] as const) {
		await openPage(page, 'http', route);
		await page.reload();
		const box = page.getByLabel(name, { exact: true }).and(page.locator('textarea, input'));
		let stops = 0;
		do {
			await page.keyboard.press('Tab');
			stops++;
		} while (stops < 20 && !(await box.evaluate((box) => box === document.activeElement)));
		expect(stops, route).toBeLessThanOrEqual(8);
		await box.evaluate((box) => box.blur());
		await page.keyboard.press('/');
		await expect(box).toBeFocused();
		await page.keyboard.press('/');
		await expect(box).toHaveValue('/');
		await box.fill('');
	}
});

test('a file may be dropped anywhere, and does not replace what was typed', async ({ page }) => {
	await openPage(page, 'http', '#/about');
	const drop = () =>
		page.evaluate(async (text) => {
			const data = new DataTransfer();
			data.items.add(new File([text], 'reply.xml', { type: 'text/xml' }));
			const event = { dataTransfer: data, bubbles: true, cancelable: true };
			document.querySelector('h1')!.dispatchEvent(new DragEvent('drop', event));
		}, refusal);
	await drop();
	await expect(verdict(page)).toContainText('401');
	await goToView(page, 'MD5');
	await page.getByRole('textbox', { name: 'Text', exact: true }).fill('typed');
	await drop();
	await expect(page.getByRole('alert')).toContainText('to keep what you typed');
	await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('typed');
});

test('a code, a text and a whole reply go into one box', async ({ page }) => {
	await openPage(page, 'http', '#/codes');
	const box = page.getByRole('searchbox', { name: 'Code or text' });
	const found = page.getByRole('list', { name: 'Codes found' }).locator('> [data-code]');
	await box.fill('401');
	await expect(found.first()).toHaveAttribute('data-code', '401');
	await box.fill('');
	await pasteText(box, refusal);
	await expect(page.getByRole('textbox', { name: 'Reply' })).toHaveValue(refusal);
	await expect(verdict(page)).toContainText('401');
});

test('what is no MD5 is said to be none', async ({ page }) => {
	await openPage(page, 'http', '#/md5');
	await page.getByRole('button', { name: 'Use the known test input' }).click();
	await page.getByRole('textbox', { name: 'MD5 from your function' }).fill('hello');
	await expect(verdict(page)).toContainText('That isn’t an MD5: 32 hex digits expected, got 5.');
	await expect(page.getByRole('main')).not.toContainText('X-Signature');
});

test('sent and expected stand in the same columns', async ({ page }) => {
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		// A page that is open already keeps what it was given.
		await page.goto('about:blank');
		await openPage(page, 'http', '#/signature');
		await pasteText(page.getByRole('textbox', { name: 'Request XML' }), '<a/>');
		await page.getByLabel('Private key', { exact: true }).fill('0bad'.repeat(28));
		const { expected } = opensslSignature('<a/>', '0bad'.repeat(28));
		const sent = expected.replace(/..(?!$)/g, '$&-');
		await page.getByRole('textbox', { name: 'Signature your client sent' }).fill(sent);
		const values = page.getByRole('region', { name: 'Sent and expected' });
		const rows = [
			values.locator('code').first(),
			page.getByRole('status', { name: 'Expected signature' })
		];
		await expect(rows[1]!).toHaveText(expected);
		await expect(values.locator('.differs')).toHaveCount(15);
		const lefts = await Promise.all(
			rows.map((row) =>
				row
					.locator('.same')
					.evaluateAll((runs) => runs.map((run) => run.getBoundingClientRect().left))
			)
		);
		const [above, below] = lefts as [number[], number[]];
		expect(above).toHaveLength(16);
		// A run may begin a fraction of a pixel further on, as the text before it is shaped.
		const apart = above.map((left, at) => Math.abs(left - below[at]!));
		expect(Math.max(...apart), String(width)).toBeLessThan(1);
	}
});

test('on paper: the stations by name and the verdict, and no buttons', async ({ page }) => {
	await openPage(page, 'http', '#/');
	await page.getByRole('button', { name: 'A timeout' }).click();
	await expect(verdict(page)).toHaveAttribute('data-state', 'failed');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 700, height: 900 });
	const names = page.getByRole('list', { name: 'Connection path' }).locator('.name');
	await expect(names).toHaveCount(8);
	for (const name of await names.all()) await expect(name).toBeVisible();
	await expect(verdict(page)).toBeVisible();
	const others = page.locator('main button, header button, footer button, main .button');
	for (const other of await others.all()) await expect(other).toBeHidden();
});
