/**
 * Every match of a pattern with the flag `g`, as `matchAll` gives them. That copies the pattern at
 * each call, which for the few lines of one command takes longer than the search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
	const all: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) all.push(match);
	return all;
}
