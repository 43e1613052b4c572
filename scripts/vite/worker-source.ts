import { build, type Plugin } from 'vite';

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
			const entry = id.slice(0, -suffix.length);
			const result = await build({
				configFile: false,
				logLevel: 'warn',
				build: {
					write: false,
					target: 'es2022',
					lib: { entry, formats: ['iife'], name: 'worker', fileName: 'worker' }
				}
			});
			const output = Array.isArray(result) ? result[0] : result;
			if (!output || !('output' in output)) throw new Error(`no worker came out of ${entry}`);
			for (const file of await moduleFiles(output.output)) this.addWatchFile(file);
			return `export default ${JSON.stringify(output.output[0].code)};`;
		}
	};
}

async function moduleFiles(chunks: readonly object[]): Promise<string[]> {
	return chunks.flatMap((chunk) => ('moduleIds' in chunk ? (chunk.moduleIds as string[]) : []));
}
