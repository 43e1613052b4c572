import type { Page } from '@playwright/test';

/** What the browser did while a test used the page. */
export interface Watch {
	/** Every request, the first one of the page included; `data:` and `blob:` never leave the tab. */
	requests: string[];
	/** Refusals by the Content-Security-Policy or Trusted Types, from the event and the console. */
	violations: string[];
	/** Warnings and errors on the console, and exceptions that nobody caught. */
	complaints: string[];
	/** Every address that the page has had. */
	addresses: string[];
}

/** Starts watching; call it before the page is opened. */
export async function watch(page: Page): Promise<Watch> {
	const seen: Watch = { requests: [], violations: [], complaints: [], addresses: [] };
	page.context().on('request', (request) => {
		if (!/^(data|blob):/.test(request.url())) seen.requests.push(request.url());
	});
	page.on('framenavigated', (frame) => seen.addresses.push(frame.url()));
	page.on('pageerror', (error) => seen.complaints.push(String(error)));
	page.on('console', (message) => {
		const text = message.text();
		if (/Content.Security.Policy|Trusted ?Type/i.test(text)) seen.violations.push(text);
		else if (/^(error|warning)$/.test(message.type())) seen.complaints.push(text);
	});
	await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = Reflect.get(window, 'reportViolation') as (text: string) => void;
			report(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
		});
	});
	return seen;
}
