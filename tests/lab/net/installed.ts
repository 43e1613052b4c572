/** What is installed here. What is missing is said loudly, and fails where LAB_STRICT=1 is set. */
import { spawnSync } from 'node:child_process';

export const strict = process.env.LAB_STRICT === '1';

export const isInstalled = (program: string): boolean =>
	spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;

/**
 * The rows whose program is here; the others are printed with the package that has them.
 * @throws with LAB_STRICT=1, if one is missing
 */
export function onlyInstalled<Row extends { needs: string; package: string }>(
	what: string,
	rows: Readonly<Record<string, Row>>
): string[] {
	const here: string[] = [];
	const missing: string[] = [];
	for (const [name, { needs, package: from }] of Object.entries(rows)) {
		if (isInstalled(needs)) here.push(name);
		else missing.push(`${name} (apt-get install ${from})`);
	}
	if (missing.length > 0) sayMissing(`${missing.length} of ${what} NOT RUN: ${missing.join(', ')}`);
	return here;
}

export function sayMissing(message: string): void {
	if (strict) throw new Error(message);
	console.warn(`\n!!! LAB: ${message}\n`);
}
