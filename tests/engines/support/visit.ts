import { rm, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import {
	attributeOf,
	codesShown,
	dropFile,
	pasteInto,
	textNamed,
	valueOf,
	visibleText
} from './in-page.ts';
import { jobs } from '../../../src/page/jobs.ts';
import type { Host } from './host.ts';
import type { Engine, Tab } from './tab.ts';
import { jobsOfWorkers, startWatch, whatWasSeen } from './watch.ts';

/** How long a test waits for something to appear, on a machine that has other things to do. */
const patience = { timeout: 45_000, interval: 50 };

/** One person at the page, in one engine, from one place. */
export class Visit {
	constructor(
		readonly engine: Engine,
		readonly tab: Tab,
		/** The page without a hash. */
		readonly address: string,
		readonly host: Host,
		/** A folder for what this engine writes; `saved` in it holds what the page saves. */
		readonly folder: string
	) {}

	/** Opens a view and watches from then on. */
	async open(route: string): Promise<void> {
		this.host.asked.length = 0;
		await this.tab.open(this.address + route);
		await this.tab.evaluate(startWatch, undefined);
		await expect.poll(() => this.text('main h1'), patience).not.toBe('');
	}

	/** Goes to another view by the menu; entries under More need it opened first. */
	async goToView(title: string): Promise<void> {
		const isHidden = await this.tab.evaluate(
			(title) =>
				[...document.querySelectorAll<HTMLElement>('nav a')]
					.find(({ textContent }) => textContent.trim() === title)
					?.checkVisibility() === false,
			title
		);
		if (isHidden) await this.tab.click('button', 'More');
		await this.tab.click('link', title);
	}

	paste(label: string, text: string): Promise<void> {
		return this.tab.evaluate(pasteInto, [label, text]);
	}

	drop(bytes: Uint8Array, name: string): Promise<void> {
		return this.tab.evaluate(dropFile, [[...bytes], name]);
	}

	/** Opens bytes with a file button. */
	async openFile(button: string, bytes: Uint8Array | string, name: string): Promise<void> {
		const path = `${this.folder}/${name}`;
		await writeFile(path, bytes);
		await this.tab.chooseFile(button, path);
		await expect.poll(() => this.text('main'), patience).toContain(name);
		await rm(path);
	}

	type(label: string, keys: string): Promise<void> {
		return this.tab.type('textbox', label, keys);
	}

	/** What the output of that name says. */
	said(name: string): Promise<string | null> {
		return this.tab.evaluate(textNamed, name);
	}

	text(selector: string): Promise<string> {
		return this.tab.evaluate(visibleText, selector);
	}

	attribute(selector: string, name: string): Promise<string | null> {
		return this.tab.evaluate(attributeOf, [selector, name]);
	}

	value(label: string): Promise<string | null> {
		return this.tab.evaluate(valueOf, label);
	}

	codes(): Promise<string[]> {
		return this.tab.evaluate(codesShown, undefined);
	}

	/** The names of the jobs that workers have done. */
	async jobsOfWorkers(): Promise<string[]> {
		const places = await this.tab.evaluate(jobsOfWorkers, undefined);
		return places.map((place) => jobs[place]!.name);
	}

	/** Waits until it is so. */
	eventually<Value>(look: () => Promise<Value>) {
		return expect.poll(look, patience);
	}

	/** Nothing was asked for but the page, nothing was refused, and nobody complained. */
	async expectQuiet(): Promise<void> {
		const path = this.address.startsWith('http') ? [new URL(this.address).pathname] : [];
		expect.soft(this.host.asked, 'requests').toEqual(path);
		const resources = () => performance.getEntriesByType('resource').map(({ name }) => name);
		const loaded = await this.tab.evaluate(resources, undefined);
		expect
			.soft(
				loaded.filter((name) => !/^(data|blob):/.test(name)),
				'resources'
			)
			.toEqual([]);
		expect.soft(await this.tab.evaluate(whatWasSeen, undefined), 'watched').toEqual([]);
		expect.soft(this.tab.complaints(), 'console').toEqual([]);
	}
}

/** What a person does and sees, told once for every engine. */
export interface Journey {
	title: string;
	/** It provokes refusals itself. */
	loud?: boolean;
	run(visit: Visit): Promise<void>;
}
