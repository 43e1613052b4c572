import { expect, test, type Page } from '@playwright/test';
import { openPage, pasteText } from './support/page.ts';

/* A wrong clock, or another time zone, condemns no certificate. Its dates are a note, which is folded. */

const check = (page: Page, id: string) => page.locator(`main [data-code="${id}"]`);

const certificate = (years: string) =>
	`$ echo | openssl s_client -connect rr-n1-tor.opensrs.net:55443 2>/dev/null | openssl x509 -noout -subject -dates\nsubject=CN = rr-n1-tor.opensrs.net\nnotBefore=Jan  1 00:00:00 ${years.split('-')[0]} GMT\nnotAfter=Jan  1 00:00:00 ${years.split('-')[1]} GMT\n`;

for (const year of [1970, 2099]) {
	test(`a clock at ${year} makes no certificate bad`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(Date.UTC(year, 0, 2)));
		await openPage(page, 'http', '#/network');
		const output = page.getByRole('textbox', { name: 'Command output' });
		await pasteText(output, certificate('2026-2030'));
		await expect(check(page, 'certificate-dates')).toBeAttached();
		await expect(page.locator('main [data-code^="tls-"]')).toHaveCount(0);
	});
}

for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
	test.describe(timezoneId, () => {
		test.use({ timezoneId });
		test('a certificate is judged by the moment, wherever one is', async ({ page }) => {
			await page.clock.setFixedTime(new Date('2026-12-31T23:30:00Z'));
			await openPage(page, 'http', '#/network');
			const output = page.getByRole('textbox', { name: 'Command output' });
			await pasteText(output, certificate('2026-2027'));
			await expect(check(page, 'certificate-dates')).toBeAttached();
			await expect(page.locator('main [data-code="tls-expired"]')).toHaveCount(0);
			await page.clock.setFixedTime(new Date('2027-01-01T00:30:00Z'));
			await output.selectText();
			await pasteText(output, `${certificate('2026-2027')}\n`);
			await expect(page.locator('main [data-code="tls-expired"]').first()).toBeVisible();
		});
	});
}
