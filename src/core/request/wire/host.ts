/** Host name and port of `host:port`, `[v6]:port` or `host`; null for any other text. */
export function splitHost(text: string): { host: string; port?: number } | null {
	const found = /^(\[[0-9a-f:.%]{2,64}\]|[^\s:/@[\]]{1,255})(?::(\d{1,5}))?$/i.exec(text.trim());
	if (!found) return null;
	const host = found[1]!.toLowerCase();
	return found[2] === undefined ? { host } : { host, port: Number(found[2]) };
}

/** Scheme, host and port of an address that starts with http:// or https://; null otherwise. */
export function splitUrl(
	text: string
): { scheme: 'http' | 'https'; host: string; port?: number; target: string } | null {
	const found = /^(https?):\/\/([^/?#]{1,300})([^#]*)/i.exec(text);
	if (!found) return null;
	const authority = splitHost(found[2]!.slice(found[2]!.lastIndexOf('@') + 1));
	if (!authority) return null;
	const rest = found[3]!;
	const target = rest.startsWith('/') ? rest : `/${rest}`;
	return { scheme: found[1]!.toLowerCase() as 'http' | 'https', ...authority, target };
}
