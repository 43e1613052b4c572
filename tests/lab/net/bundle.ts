/** Makes one plain .mjs of a lab program, because Node.js 20 does not run TypeScript. */
import { join } from 'node:path';
import { build } from 'vite';

/** @returns the path of the file, in `folder` */
export async function bundle(entry: string, folder: string): Promise<string> {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			ssr: entry,
			outDir: folder,
			emptyOutDir: false,
			target: 'node20',
			rollupOptions: { output: { entryFileNames: 'program.mjs' } }
		}
	});
	return join(folder, 'program.mjs');
}
