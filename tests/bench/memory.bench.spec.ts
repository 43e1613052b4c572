import { expect, test } from '@playwright/test';
import { openPage, pasteText } from '../e2e/support/page.ts';
import { opensslMd5 } from '../support/openssl.ts';
import { fields, key, report, xmlOf } from './support/figures.ts';
import { describeMemory, memoryOf } from './support/memory.ts';

test('memory after searches of three mistakes', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await fields.key(page).fill(key);
	await pasteText(fields.request(page), xmlOf(2000));
	for (let round = 0; round < 4; round++) {
		if (round > 0) {
			await fields.sent(page).fill(opensslMd5(`found nowhere ${round}`));
			await expect(
				page.getByRole('heading', { name: 'No known mistake gives that value' })
			).toBeVisible({ timeout: 100_000 });
		}
		const memory = describeMemory(await memoryOf(page));
		report(`Memory after ${round} searches of three mistakes`, memory, 'no growth from 1 to 3');
		await fields.sent(page).fill('');
	}
});

test('memory after 100 pastes', async ({ page }) => {
	await openPage(page, 'http', '#/signature');
	await fields.key(page).fill(key);
	for (let paste = 0; paste <= 100; paste++) {
		await fields.request(page).fill('');
		await pasteText(fields.request(page), `<!-- ${paste} -->${xmlOf(100_000)}`);
		await expect(fields.signature(page)).toHaveText(/^[0-9a-f]{32}$/);
		if (paste % 25 !== 0) continue;
		const memory = describeMemory(await memoryOf(page));
		report(`Memory after ${paste} pastes of 100 kB`, memory, 'no growth');
	}
});
