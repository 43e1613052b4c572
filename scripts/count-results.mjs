/**
 * How many tests passed and failed, from the summaries that Vitest and Playwright print at the end:
 * ` Tests  1 failed | 130 passed (131)` and `  34 passed (12.3s)` on a line of its own.
 *
 * @param {string} log everything that the test commands printed, without colours
 * @returns {{ passed: number, failed: number } | undefined} undefined where there is no summary
 */
export function countResults(log) {
	const lines = log.split('\n').flatMap((line) => {
		const vitest = /^\s*Tests\s+(.*\d+ (?:passed|failed).*)$/.exec(line);
		if (vitest) return [vitest[1]];
		return /^\s*\d+ (?:passed \([\d.]+m?s\)|failed|flaky)$/.test(line) ? [line] : [];
	});
	if (lines.length === 0) return undefined;
	const sum = (word) =>
		lines
			.flatMap((line) => [...line.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))])
			.reduce((total, [, count]) => total + Number(count), 0);
	// A test that fails and then passes is not reliable; it counts as failed.
	return { passed: sum('passed'), failed: sum('failed') + sum('flaky') };
}
