/**
 * How fast the search is in Node, on one core, against a plain loop that computes each of the same
 * possibilities from nothing with OpenSSL. Both run here, one after the other, several times.
 *
 *     node tests/bench/search-node.mjs
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'search-bench-'));
try {
	// As the page's build does it: bundled, so that no module boundary costs anything.
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		build: {
			ssr: join(root, 'tests/bench/search-compare.ts'),
			outDir,
			rolldownOptions: { output: { entryFileNames: 'bench.mjs' } }
		},
		ssr: { noExternal: true }
	});
	await import(pathToFileURL(join(outDir, 'bench.mjs')).href);
} finally {
	rmSync(outDir, { recursive: true });
}
