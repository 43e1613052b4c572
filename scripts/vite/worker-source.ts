import { build, type Plugin, type Rolldown } from 'vite';

const suffix = '?worker-source';

/**
 * `import source from './worker.ts?worker-source'` gives the worker, bundled, as a string.
 *
 * Vite's own `?worker&inline` hands a plain URL to `new Worker`, which Trusted Types refuse; with
 * the text at hand the page makes the blob itself, through a policy of its own.
 */
export function workerSource(): Plugin {
	return {
		name: 'worker-source',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (!id.endsWith(suffix)) return null;
			const file = await this.resolve(id.slice(0, -suffix.length), importer);
			return file && file.id + suffix;
		},
		async load(id) {
			if (!id.endsWith(suffix)) return null;
			const { code, moduleIds } = await bundle(id.slice(0, -suffix.length));
			for (const file of moduleIds) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}

/** One script without imports, made of the entry and all that it imports. */
async function bundle(entry: string): Promise<Rolldown.OutputChunk> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: 'worker', fileName: 'worker' }
		}
	});
	const [output] = [result].flat();
	if (!output || !('output' in output) || output.output.length !== 1) {
		throw new Error(`${entry} did not become one script`);
	}
	return output.output[0];
}
