import type { Plugin } from 'vite';

/** Tables whose sources and dates are for those who keep them, and for the plain pages. */
const tables =
	/\/src\/core\/(?:messages\/layers|network\/transcripts\/readers|request\/commands)\/\w+\.ts$/;
const unshown = [
	/^\t+source:\s+(?:\w+\('[^']*'\)|'[^']*'|"[^"]*"),\n/gm,
	/^\t+checked(?:: '\d{4}-\d{2}')?,?\n/gm
];

/** Leaves out of the page what it never shows of a table. */
export function unshownSources(): Plugin {
	return {
		name: 'unshown-sources',
		apply: 'build',
		enforce: 'pre',
		transform(code, id) {
			return tables.test(id) ? { code: withoutSources(code), map: null } : undefined;
		}
	};
}

const withoutSources = (code: string): string =>
	unshown.reduce((rest, each) => rest.replace(each, ''), code);
