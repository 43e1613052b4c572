export interface Element {
	name: string;
	/** The start tag's attributes as they are written. */
	attributes: string;
	/** Text up to the end tag; empty where there is none. */
	text: string;
}

const scriptOrStyle = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** The inline scripts and styles of a page, in order. */
export function scriptsAndStyles(html: string): Element[] {
	return [...html.matchAll(scriptOrStyle)].map(([, name, attributes, text]) => ({
		name: name!,
		attributes: attributes!,
		text: text!
	}));
}

/** Every other start tag; what stands in scripts, styles and comments is not markup. */
export function startTags(html: string): Element[] {
	const markup = html.replace(scriptOrStyle, '').replace(/<!--[\s\S]*?-->/g, '');
	return [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>/gi)].map(
		([, name, attributes]) => ({ name: name!, attributes: attributes!, text: '' })
	);
}
