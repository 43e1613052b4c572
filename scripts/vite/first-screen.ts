import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

const place = /<!-- first screen -->/;
const tool = /<script type="module"[^>]*>[\s\S]*?<\/script>\s*/;

/**
 * Writes the first screen into `dist/index.html` as plain HTML, before the script. The script is a
 * megabyte: a slow browser reads it for a second, and meanwhile shows the page and takes input.
 */
export function firstScreen(): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'first-screen',
		apply: 'build',
		enforce: 'post',
		configResolved(resolved) {
			config = resolved;
		},
		async generateBundle(_options, bundle) {
			const page = bundle['index.html'];
			if (page?.type !== 'asset') throw new Error('there is no index.html to write to');
			page.source = withFirstScreen(String(page.source), await renderPage(config));
		}
	};
}

/**
 * @param html the page, with its script in the head
 * @throws {Error} if it has no place for the first screen, or no script
 */
function withFirstScreen(html: string, screen: string): string {
	const script = tool.exec(html)?.[0];
	if (!script || !place.test(html)) throw new Error('index.html has no place for a first screen');
	return html
		.replace(tool, '')
		.replace(place, () => screen)
		.replace('</body>', () => `\t${script.trim()}\n\t</body>`);
}

/** The page as a server would render it, without the marks that only hydration needs. */
async function renderPage({ root, define }: ResolvedConfig): Promise<string> {
	const result = await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [svelte()],
		define: { ...define, 'location.hash': '""' },
		ssr: { noExternal: true },
		build: { ssr: 'src/page/firstScreen.server.ts', write: false }
	});
	const [{ code }] = (result as Rolldown.RolldownOutput).output;
	const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
	const { firstScreen } = (await import(address)) as { firstScreen: () => string };
	return firstScreen().replace(/<!--[^]*?-->/g, '');
}
