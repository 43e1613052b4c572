/**
 * Why the installed packages are not the ones that package-lock.json asks for.
 *
 * @param {object | undefined} wanted the parsed package-lock.json
 * @param {object | undefined} installed the parsed node_modules/.package-lock.json, which npm
 *   writes last, so that an installation that was broken off has none
 * @returns {string | undefined} the reason in words; undefined if nothing has to be done
 */
export function reasonToInstall(wanted, installed) {
	if (!wanted) return 'package-lock.json cannot be read';
	if (!installed) return 'no packages are installed yet';
	for (const [path, { version, optional, devOptional, link }] of packagesOf(wanted)) {
		const there = installed.packages?.[path];
		// npm leaves out optional packages that are made for another system.
		if (!there && (optional || devOptional || link)) continue;
		if (!there) return `${nameOf(path)} is missing`;
		if (there.version !== version) return `${nameOf(path)} is ${there.version}, not ${version}`;
	}
	return undefined;
}

function packagesOf(lock) {
	return Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
}

function nameOf(path) {
	return path.split('node_modules/').pop();
}

/**
 * Whether Vite and the test tools run on this version of Node.
 * @param {string} version such as `20.19.0`
 */
export function runsOn(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;
}
