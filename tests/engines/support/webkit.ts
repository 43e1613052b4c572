import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { listen } from '../../e2e/support/server.ts';
import { firstLine, startProgram, stopProgram } from './processes.ts';
import type { Engine, RunningBrowser, Start } from './tab.ts';
import { WebKitTab } from './webkitTab.ts';

const driverProgram = '/usr/bin/WebKitWebDriver';
const displayProgram = '/usr/bin/Xvfb';
const browserProgram = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const absent = [driverProgram, displayProgram, browserProgram].filter((path) => !existsSync(path));

export const webkit: Engine = {
	name: 'WebKitGTK',
	missing:
		absent.length === 0
			? undefined
			: `WebKitGTK is not installed (${absent.join(', ')}). On Debian: apt-get install webkit2gtk-driver xvfb.`,
	waysNotTaken: { http: ['link-prefetch'], file: ['link-prefetch'] },
	start
};

/** It has no headless mode, so it gets a display of its own that nobody sees. */
async function start(options: Start): Promise<RunningBrowser> {
	const profile = await newProfile(options.folder);
	const display = startProgram(displayProgram, [
		...['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1400x1000x24']
	]);
	const env = {
		...process.env,
		DISPLAY: `:${await firstLine(display)}`,
		HOME: profile,
		XDG_CACHE_HOME: profile,
		XDG_CONFIG_HOME: profile,
		XDG_DATA_HOME: profile,
		XDG_RUNTIME_DIR: profile,
		...(options.dark && { GTK_THEME: 'Adwaita:dark' })
	};
	return {
		version: 'MiniBrowser',
		newTab: () => newTab(options, env),
		close: () => stopProgram(display)
	};
}

/** How long a driver may take to start its browser, in milliseconds, and how many are tried. */
const startMs = 20_000;
const drivers = 4;

/**
 * A tab with a driver of its own: one that has ended a session does not always start another. Now
 * and then a driver starts no browser and never answers; then another one is asked.
 */
async function newTab(options: Start, env: NodeJS.ProcessEnv): Promise<WebKitTab> {
	for (let driverNumber = 1; ; driverNumber++) {
		const port = await freePort();
		const driver = startProgram(driverProgram, [`--port=${port}`], env);
		try {
			const session = await within(startMs, newSession(port, options));
			return new WebKitTab(session, () => stopProgram(driver));
		} catch (error) {
			await stopProgram(driver);
			if (driverNumber === drivers) throw error;
		}
	}
}

function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
	// What comes too late is of no use, and its failure of no interest.
	promise.catch(() => {});
	return new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new Error(`no session within ${milliseconds} ms`)),
			milliseconds
		);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}

/** Everything that it would write into the home folder goes here. */
async function newProfile(folder: string): Promise<string> {
	const profile = `${folder}/profile`;
	await mkdir(profile, { recursive: true });
	await writeFile(`${profile}/user-dirs.dirs`, `XDG_DOWNLOAD_DIR="${folder}/saved"\n`);
	return profile;
}

async function newSession(
	port: number,
	{ proxyPort, width = 1280, height = 840 }: Start
): Promise<WebDriver> {
	const proxy = `127.0.0.1:${proxyPort}`;
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['127.0.0.1'] },
		'webkitgtk:browserOptions': { binary: browserProgram, args: ['--automation'] }
	});
	const server = `http://127.0.0.1:${port}`;
	const end = Date.now() + 30_000;
	for (;;) {
		try {
			const session = await new Builder()
				.disableEnvironmentOverrides()
				.usingServer(server)
				.withCapabilities(capabilities)
				.build();
			await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
			await session.manage().window().setRect({ x: 0, y: 0, width, height });
			return session;
		} catch (error) {
			// The driver needs a moment until it listens.
			if (!/ECONNREFUSED/.test(String(error)) || Date.now() > end) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

async function freePort(): Promise<number> {
	const host = await listen(() => {});
	await host.close();
	return Number(new URL(host.origin).port);
}
