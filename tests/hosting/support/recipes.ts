import { readFileSync } from 'node:fs';

export type Header = [name: string, value: string];

export const recipes = {
	nginx: readFileSync('hosting/nginx.conf', 'utf8'),
	caddy: readFileSync('hosting/Caddyfile', 'utf8')
};

/** The headers that a server block of nginx adds, each on a line of its own. */
export function headersOfNginx(text: string): Header[] {
	return [...text.matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [
		name!,
		value!
	]);
}

/** The headers in the `header` block of a Caddyfile. */
export function headersOfCaddy(text: string): Header[] {
	const block = /^\theader \{$([\s\S]*?)^\t\}$/m.exec(text)?.[1] ?? '';
	return [...block.matchAll(/^\s*([\w-]+) "([^"]*)"$/gm)].map(([, name, value]) => [name!, value!]);
}

/**
 * A recipe with the places filled in that it tells people to change.
 * @throws {Error} if one of them does not stand in it exactly once
 */
export function fillIn(recipe: string, changes: readonly (readonly [string, string])[]): string {
	return changes.reduce((text, [from, to]) => {
		if (text.split(from).length !== 2) throw new Error(`not exactly once in the recipe: ${from}`);
		return text.replace(from, () => to);
	}, recipe);
}
