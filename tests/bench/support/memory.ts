import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** What the page keeps: the heap of the page, and the renderer with its workers; bytes. */
export interface Memory {
	heap: number;
	/** The memory of the process; on Linux only. */
	process: number | undefined;
}

/** Measures after garbage was collected. */
export async function memoryOf(page: Page): Promise<Memory> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return { heap: usedSize, process: await rendererMemory(page.context().browser()!) };
}

async function rendererMemory(browser: Browser): Promise<number | undefined> {
	const session = (await browser.newBrowserCDPSession()) as CDPSession;
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const sizes = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => residentBytes(id));
	const known = (await Promise.all(sizes)).filter((size) => size !== undefined);
	return known.length > 0 ? Math.max(...known) : undefined;
}

async function residentBytes(id: number): Promise<number | undefined> {
	try {
		const pages = (await readFile(`/proc/${id}/statm`, 'utf8')).split(' ')[1];
		return Number(pages) * 4096;
	} catch {
		return undefined;
	}
}

const megabytes = (bytes: number) => (bytes / (1 << 20)).toFixed(1);

export function describeMemory({ heap, process }: Memory): string {
	const ofProcess = process === undefined ? '' : `, process ${megabytes(process)} MiB`;
	return `heap ${megabytes(heap)} MiB${ofProcess}`;
}
