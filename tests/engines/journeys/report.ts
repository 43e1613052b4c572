/** The report for support: no secret in it, saved, opened again, printed. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { opensslSignature } from '../../support/openssl.ts';
import { canary } from '../../e2e/support/canary.ts';
import { onScreen, turnIntoPaper } from '../support/paper.ts';
import type { Journey, Visit } from '../support/visit.ts';

const xml = `<?xml version="1.0"?>\r\n<OPS_envelope><item key="reg_password">s3cret-word</item><!-- ${canary} --></OPS_envelope>\r\n`;

async function giveCase(visit: Visit): Promise<void> {
	await visit.open('#/signature');
	await visit.paste('Request XML', xml);
	await visit.paste('Private key', canary);
	await visit.type('Username', 'my-company');
	await visit.goToView('Report');
	const { expected } = opensslSignature(xml, canary);
	await visit.eventually(() => visit.said('Preview')).toContain(expected);
}

function expectNoSecret(text: string): void {
	expect(text).not.toContain(canary.slice(0, 16));
	expect(text).not.toContain(Buffer.from(canary.slice(0, 16)).toString('hex'));
	expect(text).not.toContain('s3cret-word');
}

/** Waits until the browser has written a file whole, takes it away and gives its text. */
async function takeSaved(visit: Visit): Promise<string> {
	const folder = `${visit.folder}/saved`;
	let text = '';
	await visit
		.eventually(async () => {
			const [name] = (await readdir(folder)).filter((name) => name.endsWith('.json'));
			text = name ? await readFile(`${folder}/${name}`, 'utf8') : '';
			return text.trim();
		})
		.toMatch(/\}$/);
	for (const name of await readdir(folder)) await rm(`${folder}/${name}`);
	return text;
}

export const report: Journey[] = [
	{
		title: 'the report holds what support asks for and no secret',
		async run(visit) {
			await giveCase(visit);
			const preview = (await visit.said('Preview'))!;
			expect(preview).toContain(opensslSignature(xml, canary).first);
			expect(preview).toContain('my-company');
			expect(preview).toContain('reg_password = [11 characters]');
			expectNoSecret(preview);
			expectNoSecret(await visit.tab.evaluate(() => document.body.outerHTML, undefined));
		}
	},
	{
		title: 'the report is saved without a request, and opened again',
		async run(visit) {
			await giveCase(visit);
			await visit.tab.click('button', 'Save opensrs-report.json');
			const saved = await takeSaved(visit);
			expectNoSecret(saved);
			expect(JSON.parse(saved)).toBeTypeOf('object');
			await visit.open('#/bundle');
			expect(await visit.said('Preview')).not.toContain('my-company');
			await visit.tab.evaluate(() => {
				for (const folded of document.querySelectorAll('details')) folded.open = true;
			}, undefined);
			const path = `${visit.folder}/opensrs-report.json`;
			await writeFile(path, saved);
			await visit.tab.chooseFile('Open report', path);
			await visit.eventually(() => visit.said('Preview')).toContain('my-company');
		}
	},
	{
		title: 'on paper stands the whole report and nothing to click',
		async run(visit) {
			await giveCase(visit);
			await visit.tab.evaluate(() => {
				window.print = () => Reflect.set(window, 'printed', true);
			}, undefined);
			await visit.tab.click('button', 'Print');
			expect(await visit.tab.evaluate(() => Reflect.get(window, 'printed'), undefined)).toBe(true);

			expect(await visit.tab.evaluate(onScreen, undefined)).toMatchObject({ menu: true });
			// Not every driver prints, so the screen is given the rules of paper.
			expect(await visit.tab.evaluate(turnIntoPaper, undefined)).toBeGreaterThan(0);
			expect(await visit.tab.evaluate(onScreen, undefined)).toEqual({
				menu: false,
				buttons: [],
				cut: false
			});
			expectNoSecret(await visit.text('body'));
		}
	}
];
