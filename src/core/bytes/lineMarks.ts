/** Removes what a listing, an email, a comment or a table puts around every line. */

const spaces = (all: string) => ' '.repeat(all.length);

/** `cat -n`, `grep -n`, an editor's margin, `[12]` of a debugger. */
const numbered =
	/^([ \t]{0,8}\[?L?)(\d{1,6})(?:[ \t]{0,4}[|│:]|[.)\]](?=[ \t]|\r?$)|-(?!\d)|\t|(?= |\r?$))/gm;
/** A hop of a route or a packet of a capture: the number is part of the tool's output. */
const counted = /^[ \t]{0,8}\d{1,6}(?:\.\||[ \t]+(?:\d+\.\d+ |[^\n]*(?:\d ?ms\b|\*)))/;

const diffHead =
	/^(?:diff |index [0-9a-f]{4}|(?:---|\+\+\+) (?:[ab]\/|\/dev\/)|@@ |new file mode |\\ No newline)[^\n]*/gm;
const diffSign = /^[+-]/gm;

/** Before each line. A sign alone on a line belongs to the text. */
const before: readonly RegExp[] = [
	/^ {0,80}[\w.-]{1,60} {0,40}\| /gm,
	// What curl prints of a request has the same mark.
	/^(?:> ?){1,4}(?! ?[A-Z]{3,7} \S{1,200} HTTP\/)/gm
];
/** Comments, items of a list, the name of a stream or a pod: the same on each line. */
const same =
	/^[ \t]{0,8}(?:\/\/|#|-|\u2022|\xe2\x80\xa2|(?:stdout|stderr|npm ERR!|ERR!)[:>]?|\[[\w./-]{1,80}\]:?)(?: |\r?$)/gm;
/** Around each line: cells, and quotes of several kinds. */
const around = /^[ \t]{0,8}(\||"|'|`|\*\*)[^\n]*\1[,;]?[ \t]{0,8}\r?$/gm;
const outside = (all: string, sign: string) => {
	const [start, end] = [all.indexOf(sign), all.lastIndexOf(sign)];
	const blank = spaces(sign);
	return (
		all.slice(0, start) +
		blank +
		all.slice(start + sign.length, end) +
		blank +
		spaces(all.slice(end + sign.length))
	);
};

/** @returns a text of the same length */
export function withoutLineMarks(text: string): string {
	const lines = text.split('\n').filter((line) => line.trim() !== '').length;
	if (lines < 2) return text;
	let rest = text;
	for (const mark of before) {
		if (rest.match(mark)?.length === lines) rest = rest.replace(mark, spaces);
	}
	const labels = rest.match(same)?.map((label) => label.trim()) ?? [];
	if (labels.length === lines && new Set(labels).size === 1) rest = rest.replace(same, spaces);
	const brackets = rest.match(/^[[\](){}][,;]?\r?$/gm)?.length ?? 0;
	if (rest.match(around)?.length === lines - brackets) rest = rest.replace(around, outside);
	return withoutDiff(withoutNumbers(withoutQuotes(rest)));
}

/** Quotes around the whole text. */
const quoted = /^\s{0,80}(["'`])[^]*\1\s{0,80}$/;

function withoutQuotes(text: string): string {
	const sign = quoted.exec(text)?.[1];
	if (sign === undefined) return text;
	const [start, end] = [text.indexOf(sign), text.lastIndexOf(sign)];
	return `${text.slice(0, start)} ${text.slice(start + 1, end)} ${text.slice(end + 1)}`;
}

function withoutNumbers(text: string): string {
	const first = /\S/.exec(text);
	// Most texts do not begin with a number.
	if (!first || !/[\d[L]/.test(first[0])) return text;
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const numbers = [...text.matchAll(numbered)].map(({ 2: number }) => Number(number));
	const each = numbers.length > 1 && numbers.length === lines.length;
	if (!each || numbers.some((number, at) => at > 0 && number <= numbers[at - 1]!)) return text;
	return lines.every((line) => counted.test(line)) ? text : text.replace(numbered, spaces);
}

/** Removes the signs of a diff. With both + and - lines, it must also have a heading. */
function withoutDiff(text: string): string {
	const first = /^\s{0,9}(?:[+-]|@@|diff )/.exec(text);
	if (!first) return text;
	const body = text.replace(diffHead, spaces);
	const lines = body.split('\n').filter((line) => line.trim() !== '');
	const isDiff =
		body === text
			? lines.length > 1 && lines.every((line) => line[0] === lines[0]![0])
			: lines.every((line) => /^[ +-]/.test(line));
	return isDiff ? body.replace(diffSign, ' ') : text;
}
