/** What the build knows of itself (vite.config.ts). */
declare const __BUILD__: { version: string; commit: string };

declare module '*?worker-source' {
	/** The bundled worker as JavaScript text. */
	const source: string;
	export default source;
}
