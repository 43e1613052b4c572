/**
 * The time, for the dates of certificates. This page was written in November 2026: a clock before
 * that is wrong, one after 2040 probably too, and no certificate is judged by it.
 */
export function plausibleNow(): { now?: number } {
	const now = Date.now();
	return now >= Date.UTC(2026, 9) && now < Date.UTC(2040, 0) ? { now } : {};
}
