import { expect, test } from '@playwright/test';
import { opensslMd5 } from '../support/openssl.ts';
import { seededBytes } from '../support/random.ts';
import { openFile, openPage, pasteText, places } from './support/page.ts';

for (const place of places) {
	test(`MD5 of texts and files, from ${place}`, async ({ page }) => {
		await openPage(page, place, '#/md5');
		const text = page.getByRole('textbox', { name: 'Text', exact: true });
		const md5 = page.getByRole('status', { name: 'MD5' });
		const verdict = page.getByRole('status', { name: 'Verdict' });
		const routine = page.getByRole('textbox', { name: 'MD5 from your function' });

		await page.getByRole('button', { name: 'Use the known test input' }).click();
		await expect(md5).toHaveText('e787cc1d1951dfec4827cede7b1a0933');
		await routine.fill('E787CC1D1951DFEC4827CEDE7B1A0933');
		await expect(verdict).toContainText('Right MD5 in the wrong form: upper case');
		await routine.fill(opensslMd5('ConnecttoOpenSRSviaSSL\n'));
		await expect(verdict).toContainText('other bytes');
		await routine.fill('e787cc1d1951dfec4827cede7b1a0933');
		await expect(verdict).toHaveAttribute('data-state', 'passed');

		await pasteText(text, '\r\n\0');
		const bytes = seededBytes('file', 4_500_001);
		await openFile(page.getByLabel('Open file'), bytes, 'big.bin');
		await expect(md5).toHaveText(opensslMd5(bytes));
		await expect(page.getByText('4,500,001 bytes')).toBeVisible();
		await page.getByRole('button', { name: 'Remove file' }).click();
		await text.fill('typed');
		await expect(md5).toHaveText(opensslMd5('typed'));
	});
}

test('a long file shows progress and can be stopped', async ({ page }) => {
	await openPage(page, 'http', '#/md5');
	// A file of 4 GB that exists nowhere: the same piece over and over.
	await page.evaluate(() => {
		const piece = new Blob([new Uint8Array(64 << 20)]);
		const transfer = new DataTransfer();
		transfer.items.add(new File(Array<Blob>(64).fill(piece), 'huge.bin'));
		const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
		input.files = transfer.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(page.getByRole('progressbar', { name: 'Hashing' })).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Stopped');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
});
