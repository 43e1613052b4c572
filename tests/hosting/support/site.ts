import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../build/support/build.ts';
import { installed } from '../../lab/support/posixShells.ts';
import { startCaddy } from './caddy.ts';
import { makeCertificate, type Certificate } from './certificate.ts';
import type { Host, Site } from './host.ts';
import { startNginx } from './nginx.ts';

/** Where the page lies a second time, to be tried there too. */
export const subPath = '/tools/opensrs/';

export interface Place {
	/** The folder with the page as it was built. */
	root: string;
	certificate: Certificate;
	/** A site with a prefix of its own. */
	site(change?: (recipe: string) => string): Site;
	remove(): Promise<void>;
}

/** Builds the page and lays it out as for a visitor, in a folder that goes away again. */
export async function makePlace(): Promise<Place> {
	const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
	const root = join(folder, 'site');
	const built = await buildPage();
	await cp(built, root, { recursive: true });
	await cp(built, join(root, subPath), { recursive: true });
	await rm(built, { recursive: true });
	const certificate = makeCertificate(folder);
	let sites = 0;
	return {
		root,
		certificate,
		site: (change) => ({
			prefix: join(folder, `server-${++sites}`),
			root,
			certificate,
			...(change && { change })
		}),
		remove: () => rm(folder, { recursive: true })
	};
}

export interface Server {
	name: string;
	/** Whether it is installed; what is not is skipped, counted and named. */
	there: boolean;
	start(site: Site): Promise<Host>;
	/** The line of its recipe that serves what was compressed before. */
	compressed: string;
}

/** The servers that have a recipe. */
export const servers: readonly Server[] = [
	{
		name: 'nginx',
		there: installed('nginx', 'nginx-light'),
		start: startNginx,
		compressed: 'gzip_static on;'
	},
	{
		name: 'caddy',
		there: installed('caddy'),
		start: startCaddy,
		compressed: 'precompressed gzip'
	}
];
