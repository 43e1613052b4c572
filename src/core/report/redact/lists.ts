import { ViewBuilder, type View } from './view.ts';
import { linesOf } from './rows.ts';

/**
 * Bytes written as a list of numbers: `0x30, 0x62` of a program, `[48, 98]` of a log.
 * @returns null where the text contains no list of eight numbers
 */
export function listView(view: View): View | null {
	const builder = new ViewBuilder(view);
	const numbers =
		/0x([0-9a-fA-F]{1,2})(?![0-9a-zA-Z])|(?<![0-9a-zA-Z.])[0-9]{1,3}(?![0-9a-zA-Z.])/g;
	let run: { char: string; start: number; end: number }[] = [];
	const finish = (): void => {
		if (run.length >= 8) for (const each of run) builder.add(each.char, each.start, each.end);
		run = [];
	};
	let last = -1;
	for (let match = numbers.exec(view.text); match; match = numbers.exec(view.text)) {
		const end = match.index + match[0].length;
		const value = match[1] === undefined ? Number(match[0]) : parseInt(match[1], 16);
		const between = last < 0 ? '' : view.text.slice(last, Math.min(match.index, last + 41));
		if (last >= 0 && !/^[\s,;+(){}[\]"'\\]{1,40}$/.test(between)) finish();
		if (value < 256) run.push({ char: String.fromCharCode(value), start: match.index, end });
		else finish();
		last = end;
	}
	finish();
	return builder.length > 0 ? builder.done() : null;
}

const prefix =
	/^[ \t]{0,8}(?:[0-9a-fA-F]{4,8}:[ ]|[0-9]{1,6}[:|\t][ ]?|\[?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ])?[0-9]{2}:[0-9]{2}:[0-9]{2}[.,0-9]{0,8}Z?\]?[ ])/;

/**
 * The text without what tools write before each line: offsets of `curl --trace-ascii`, line
 * numbers, times of a log.
 * @returns null where fewer than two lines begin so
 */
export function unprefixedView(view: View): View | null {
	const builder = new ViewBuilder(view);
	let count = 0;
	for (const { start, end } of linesOf(view.text)) {
		const head = prefix.exec(view.text.slice(start, Math.min(end, start + 60)));
		if (head) count++;
		builder.copy(start + (head?.[0].length ?? 0), end);
	}
	return count >= 2 ? builder.done() : null;
}
