/** Ways in which a pasted transcript can differ from what the tools printed. */
type Random = () => number;

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const pick = <Item>(random: Random, items: readonly Item[]): Item =>
	items[below(random, items.length)]!;

/** Lines left out, repeated, cut off at either end, or in another order: nothing is invented. */
export function mutateLines(text: string, random: Random): string {
	let lines = text.split('\n');
	for (let times = below(random, 4) + 1; times > 0; times--) {
		const at = below(random, lines.length);
		const count = 1 + below(random, 5);
		const change = below(random, 5);
		if (change === 0) lines.splice(at, count);
		else if (change === 1) lines = lines.slice(at);
		else if (change === 2) lines = lines.slice(0, at + 1);
		else if (change === 3) lines.splice(at, 0, ...lines.slice(at, at + count));
		else lines.push(...lines.splice(at, count));
	}
	return lines.join('\n');
}

const escapes = [
	'\u001b[31m',
	'\u001b[0m',
	'\u001b]0;title\u0007',
	'\u001b[',
	'\u001b',
	'\r',
	'\b',
	'\u0000'
];
/** What stands around names, prompts and numbers in what tools print. */
export const noise = [
	'=== ',
	' ===',
	'> ',
	'# ',
	'$ ',
	'"',
	"'",
	'<',
	'(',
	'[',
	'%',
	':',
	'\t',
	'é',
	'\u200e',
	'😀',
	'\ud800',
	' - '
];

/** Any change at all, to any of the texts, alone or one behind the other. */
export function mutateText(texts: readonly string[], random: Random): string {
	let text = pick(random, texts);
	if (random() < 0.3) text += pick(random, texts);
	if (random() < 0.7) text = mutateLines(text, random);
	for (let times = below(random, 6); times > 0; times--) {
		const at = below(random, text.length + 1);
		const change = below(random, 7);
		if (change === 0) text = text.slice(0, at) + pick(random, escapes) + text.slice(at);
		else if (change === 1) text = text.slice(0, at) + pick(random, noise) + text.slice(at);
		else if (change === 2) text = text.slice(0, at) + text.slice(at + 1 + below(random, 30));
		else if (change === 3)
			text = text.slice(0, at) + String(below(random, 1000)) + text.slice(at + 1);
		else if (change === 4) text = text.replaceAll('\n', '\r\n');
		else if (change === 5) text = text.replace(/(\d)\.(\d)/g, '$1,$2');
		else
			text = text.slice(0, at) + pick(random, noise).repeat(below(random, 3000)) + text.slice(at);
	}
	return text;
}
