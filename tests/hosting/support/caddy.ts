import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startHost, type Host, type Site } from './host.ts';
import { fillIn, recipes } from './recipes.ts';

interface Written {
	args: string[];
	env: NodeJS.ProcessEnv;
}

/** Writes the recipe, filled in, below the prefix. The certificate is given: nobody is asked for one. */
function writeConfig(site: Site, ports: { http: number; https: number }): Written {
	const { prefix, root, certificate, change = (text) => text } = site;
	mkdirSync(prefix, { recursive: true });
	const own = `bind 127.0.0.1\n\ttls ${certificate.certificate} ${certificate.key}`;
	const recipe = fillIn(change(recipes.caddy), [
		['root * /srv/troubleshooter', `root * ${root}\n\t${own}`]
	]);
	const global = `{\n\tadmin off\n\thttp_port ${ports.http}\n\thttps_port ${ports.https}\n}\n`;
	const file = join(prefix, 'Caddyfile');
	writeFileSync(file, global + recipe);
	return {
		args: ['--config', file, '--adapter', 'caddyfile'],
		env: { ...process.env, XDG_DATA_HOME: prefix, XDG_CONFIG_HOME: prefix }
	};
}

export async function startCaddy(site: Site): Promise<Host> {
	const ports = { http: await freePort(), https: await freePort() };
	const { args, env } = writeConfig(site, ports);
	return startHost(['caddy', 'run', ...args], ports, env);
}

/** What `caddy validate` says of the recipe, and the recipe as `caddy fmt` writes it. */
export async function checkCaddy(
	site: Site
): Promise<{ status: number | null; formatted: string }> {
	const ports = { http: await freePort(), https: await freePort() };
	const { args, env } = writeConfig(site, ports);
	const { status } = spawnSync('caddy', ['validate', ...args], { encoding: 'utf8', env });
	const { stdout } = spawnSync('caddy', ['fmt', '-'], { input: recipes.caddy, encoding: 'utf8' });
	return { status, formatted: stdout };
}
