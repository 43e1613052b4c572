/** "Copied" is said if it was, and only then. */
import { expect } from 'vitest';
import type { Journey, Visit } from '../support/visit.ts';

const value = '48ed6e2bb03a40a5c9a7d4b5957d7663';

async function signExample(visit: Visit): Promise<void> {
	await visit.open('#/signature');
	await visit.type('Request XML', '<test/>');
	await visit.type('Private key', 'key');
	await visit.eventually(() => visit.said('Expected signature')).toBe(value);
}

/** What the copy button says beside itself. */
const outcome = (visit: Visit) =>
	visit.tab.evaluate(
		() =>
			document.querySelector('[aria-label="Copy expected signature"]')!.parentElement!.innerText,
		undefined
	);

async function copy(visit: Visit): Promise<void> {
	await visit.tab.click('button', 'Copy expected signature');
}

/** Pastes with the keyboard into an empty field: the clipboard itself is asked. */
async function expectOnClipboard(visit: Visit): Promise<void> {
	await visit.tab.pasteFromClipboard('textbox', 'Signature your client sent');
	await visit.eventually(() => visit.value('Signature your client sent')).toBe(value);
}

export const copying: Journey[] = [
	{
		title: 'what is copied is on the clipboard',
		async run(visit) {
			await signExample(visit);
			await copy(visit);
			await visit.eventually(() => outcome(visit)).toContain('Copied');
			await expectOnClipboard(visit);
			await visit.eventually(() => visit.said('Verdict')).toContain('Match');
		}
	},
	{
		title: 'without the clipboard API, as on plain http, it is copied all the same',
		async run(visit) {
			await signExample(visit);
			await visit.tab.evaluate(() => {
				Object.defineProperty(navigator, 'clipboard', { value: undefined });
			}, undefined);
			await copy(visit);
			await visit.eventually(() => outcome(visit)).toContain('Copied');
			await expectOnClipboard(visit);
		}
	},
	{
		title: 'what could not be copied is not called copied',
		async run(visit) {
			await signExample(visit);
			await visit.tab.evaluate(() => {
				Object.defineProperty(navigator, 'clipboard', { value: undefined });
				document.execCommand = () => false;
			}, undefined);
			await copy(visit);
			await visit.eventually(() => outcome(visit)).toContain('Your browser refused');
			expect(await outcome(visit)).not.toContain('Copied');
		}
	}
];
