import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inside } from '../../src/core/about/inside.ts';

/** The license texts of this page and of the libraries in it, which ask to go with every copy. */
export function permissionTexts(): Plugin {
	return {
		name: 'permission-texts',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (html) => html.replace('</body>', () => `${commentOf(texts())}\n</body>`)
		}
	};
}

function texts(): string {
	const own = `OpenSRS API troubleshooter\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
	const others = inside.map(({ name }) => {
		const folder = `node_modules/${name}`;
		const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
		if (!file) throw new Error(`${name} has no license file`);
		return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
	});
	return [own, ...others].join('\n\n----\n\n');
}

/** Two hyphens would end the comment in some readers. */
const commentOf = (text: string): string =>
	`<!--\n${text.replace(/\r/g, '').replace(/-(?=-)/g, '- ')}\n-->`;
