// Installs the packages of package-lock.json if they are not there yet. Runs before any package
// exists, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonToInstall, runsOn } from './packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function ensurePackages() {
	if (!runsOn(process.versions.node)) {
		throw new Error(
			`This is Node ${process.versions.node}; the project needs 20.19 or later, 22.12 or later, or 24.`
		);
	}
	const reason = reasonToInstall(
		readJson('package-lock.json'),
		readJson('node_modules/.package-lock.json')
	);
	if (!reason) return;
	console.log(`Installing packages with npm ci: ${reason}.`);
	if (npm(['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
		throw new Error(
			'npm ci did not succeed; what it says is above. It needs the network, or a filled npm cache.'
		);
	}
}

function readJson(path) {
	try {
		return JSON.parse(readFileSync(join(root, path), 'utf8'));
	} catch {
		return undefined;
	}
}

/** Runs the npm that runs this script; without one, whichever npm the shell finds. */
function npm(args) {
	const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
	const cli = process.env.npm_execpath;
	const { status, error } =
		cli && /npm-cli\.c?js$/.test(cli)
			? spawnSync(process.execPath, [cli, ...args], options)
			: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
	if (error) throw new Error(`npm could not be started: ${error.message}`);
	return status;
}

try {
	ensurePackages();
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
