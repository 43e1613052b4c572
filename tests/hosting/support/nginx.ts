import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, startHost, type Host, type Site } from './host.ts';
import { fillIn, recipes } from './recipes.ts';

/** Around the recipe: what Debian's nginx.conf says, with every file below the prefix. */
function mainConfig(recipe: string): string {
	// The workers of a root process would be another user, who cannot read a test's folder.
	const user = userInfo().uid === 0 ? 'user root root;' : '';
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return `${user}
daemon off;
pid nginx.pid;
error_log stderr;
events {}
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	${temporary.map((name) => `${name}_temp_path ${name};`).join('\n\t')}
	include ${recipe};
}
`;
}

/** Writes the recipe, filled in, below the prefix; gives the arguments for nginx. */
function writeConfig(site: Site, ports: { http: number; https: number }): string[] {
	const { prefix, root, certificate, change = (text) => text } = site;
	mkdirSync(prefix, { recursive: true });
	const recipe = fillIn(change(recipes.nginx), [
		['listen 80;', `listen 127.0.0.1:${ports.http};`],
		['listen 443 ssl;', `listen 127.0.0.1:${ports.https} ssl;`],
		// Not every machine that runs the tests has IPv6.
		['listen [::]:80;', ''],
		['listen [::]:443 ssl;', ''],
		['/etc/ssl/troubleshooter/fullchain.pem', certificate.certificate],
		['/etc/ssl/troubleshooter/privkey.pem', certificate.key],
		['/srv/troubleshooter', root]
	]);
	writeFileSync(join(prefix, 'recipe.conf'), recipe);
	writeFileSync(join(prefix, 'nginx.conf'), mainConfig(join(prefix, 'recipe.conf')));
	return ['-e', 'stderr', '-p', prefix, '-c', join(prefix, 'nginx.conf')];
}

export async function startNginx(site: Site): Promise<Host> {
	const ports = { http: await freePort(), https: await freePort() };
	return startHost(['nginx', ...writeConfig(site, ports)], ports);
}

/** What `nginx -t` says of the recipe. */
export async function checkNginx(site: Site): Promise<{ status: number | null; said: string }> {
	const ports = { http: await freePort(), https: await freePort() };
	const { status, stderr } = spawnSync('nginx', ['-t', ...writeConfig(site, ports)], {
		encoding: 'utf8'
	});
	return { status, said: stderr };
}
