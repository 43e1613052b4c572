/** What is installed here. What is missing is said loudly, and fails where LAB_STRICT=1 is set. */
import { spawnSync } from 'node:child_process';

export const strict = process.env.LAB_STRICT === '1';

export const isInstalled = (program: string): boolean => works(`command -v '${program}'`);

/** Whether a shell command succeeds. */
export const works = (command: string): boolean => spawnSync('sh', ['-c', command]).status === 0;

/**
 * The rows whose program is here; the others are printed with the package that has them.
 * @throws with LAB_STRICT=1, if one is missing
 */
export function onlyInstalled<Row extends { needs: string } | { check: string }>(
	what: string,
	rows: Readonly<Record<string, Row & { package: string }>>
): string[] {
	const here: string[] = [];
	const missing: string[] = [];
	for (const [name, row] of Object.entries(rows)) {
		if ('check' in row ? works(row.check) : isInstalled(row.needs)) here.push(name);
		else missing.push(`${name} (apt-get install ${row.package})`);
	}
	if (missing.length > 0) sayMissing(`${missing.length} of ${what} NOT RUN: ${missing.join(', ')}`);
	return here;
}

export function sayMissing(message: string): void {
	if (strict) throw new Error(message);
	console.warn(`\n!!! LAB: ${message}\n`);
}
