/** Keys written in every form that the redaction promises to know, with the places to be removed. */
import type { Random } from '../../request/support/random.ts';

/** A text with ranges of the secret in it, and the number of its characters in each. */
export interface Written {
	text: string;
	ranges: [start: number, end: number, length: number][];
}

export type Form = (key: string, random: Random) => Written;

const whole = (text: string, length: number): Written => ({
	text,
	ranges: [[0, text.length, length]]
});
const each = (key: string, write: (char: string) => string): Written =>
	whole([...key].map(write).join(''), key.length);
const percent = (char: string) => '%' + char.charCodeAt(0).toString(16).padStart(2, '0');
const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const letters = digits.slice(10);

function word(random: Random, alphabet: string, most: number): string {
	return Array.from({ length: random.below(most) }, () => random.pick([...alphabet])).join('');
}

/** Base64 of the key between other bytes: a character that holds any bit of the key is secret. */
function base64(key: string, random: Random, url: boolean, encoding: BufferEncoding): Written {
	const lead = word(random, letters, 6);
	const bytes = Buffer.from(key, encoding);
	// The NUL after the last character tells nothing.
	const count = encoding === 'utf16le' ? bytes.length - 1 : bytes.length;
	const all = Buffer.concat([Buffer.from(lead), bytes, Buffer.from(word(random, letters, 6))]);
	const text = all.toString(url ? 'base64url' : 'base64');
	const start = Math.floor((lead.length * 8) / 6);
	const end = Math.ceil(((lead.length + count) * 8) / 6);
	return { text, ranges: [[start, end, key.length]] };
}

/** Joined pieces with something between them; short gaps on one line go with the key. */
function broken(key: string, random: Random, gaps: readonly string[], least: number): Written {
	let text = '';
	const ranges: Written['ranges'] = [];
	for (let at = 0; at < key.length;) {
		const rest = key.length - at;
		const take = rest <= 2 * least ? rest : least + random.below(Math.min(60, rest - 2 * least));
		const start = text.length;
		const piece = key.slice(at, at + take);
		const last = ranges.at(-1);
		const gap = last ? text.slice(last[1]) : '\n';
		if (last && !/[\r\n]/.test(gap) && gap.length <= 8) {
			last[1] = start + piece.length;
			last[2] += piece.length;
		} else ranges.push([start, start + piece.length, piece.length]);
		text += piece;
		at += take;
		if (at < key.length) text += random.pick(gaps);
	}
	return { text, ranges };
}

/** A hex dump of the key between other bytes, as the tool named writes it. */
function dump(
	tool: 'xxd' | 'hexdump' | 'od' | 'odz' | 'curl' | 'tcpdump' | 'words' | 'octal'
): Form {
	return (key, random) => {
		const lead = 'POST / ' + word(random, letters + ' <>', 30);
		const bytes = Buffer.from(lead + key + ' ' + word(random, letters + ' ', 30));
		const secret = (at: number) => at >= lead.length && at < lead.length + key.length;
		let text = '';
		const ranges: Written['ranges'] = [];
		const cut = (start: number, end: number) => {
			const last = ranges.at(-1);
			if (
				last &&
				last[1] <= start &&
				!/[^ ]/.test(text.slice(last[1], start)) &&
				start - last[1] < 3
			) {
				last[1] = end;
				last[2]++;
			} else ranges.push([start, end, 1]);
		};
		for (let row = 0; row < bytes.length; row += 16) {
			const part = [...bytes.subarray(row, row + 16)];
			const hex = (value: number) => value.toString(16).padStart(2, '0');
			const offset = row.toString(tool.startsWith('od') || tool === 'octal' ? 8 : 16);
			text += {
				xxd: '',
				hexdump: '',
				od: '',
				odz: '',
				curl: '',
				tcpdump: '\t0x',
				words: '',
				octal: ''
			}[tool];
			text += offset.padStart(
				{ xxd: 8, hexdump: 8, od: 7, odz: 7, curl: 4, tcpdump: 4, words: 7, octal: 7 }[tool],
				'0'
			);
			text += {
				xxd: ': ',
				hexdump: '  ',
				od: ' ',
				odz: ' ',
				curl: ': ',
				tcpdump: ':  ',
				words: ' ',
				octal: ' '
			}[tool];
			const begin = text.length;
			const pieces: [from: number, to: number][] = [];
			if (tool === 'words' || tool === 'octal') {
				// Words of two bytes, the second byte first; in octal a word cannot be parted.
				for (let at = 0; at < part.length; at += 2) {
					const value = part[at]! | ((part[at + 1] ?? 0) << 8);
					const from = text.length;
					text += value.toString(tool === 'words' ? 16 : 8).padStart(tool === 'words' ? 4 : 6, '0');
					if (tool === 'octal') pieces.push([from, text.length], [from, text.length]);
					else pieces.push([from + 2, from + 4], [from, from + 2]);
					text += at + 2 < part.length ? ' ' : '';
				}
				let open: [number, number, number] | undefined;
				const marks = pieces.slice(0, part.length).filter((_, at) => secret(row + at));
				for (const [from, to] of marks.sort((a, b) => a[0] - b[0])) {
					if (open && from <= open[1] + 1) {
						if (to > open[1] || tool === 'octal') open[2]++;
						open[1] = Math.max(open[1], to);
					} else ranges.push((open = [from, to, 1]));
				}
				text += '\n';
				continue;
			}
			part.forEach((value, at) => {
				const from = text.length;
				text += hex(value);
				if (secret(row + at)) cut(from, text.length);
				const pair = tool === 'xxd' || tool === 'tcpdump';
				if (at < part.length - 1 || tool === 'curl') text += pair && at % 2 === 0 ? '' : ' ';
				if (tool === 'hexdump' && at === 7) text += ' ';
			});
			if (tool === 'od') {
				text += '\n';
				continue;
			}
			const width = { xxd: 39, hexdump: 48, odz: 47, curl: 48, tcpdump: 39 }[tool];
			text = text.padEnd(begin + width, ' ');
			text += { xxd: '  ', hexdump: '  |', odz: '  >', curl: '', tcpdump: '  ' }[tool];
			const fresh = ranges.length;
			part.forEach((value, at) => {
				if (secret(row + at)) {
					if (ranges.length > fresh) {
						ranges.at(-1)![1]++;
						ranges.at(-1)![2]++;
					} else ranges.push([text.length, text.length + 1, 1]);
				}
				text += value >= 32 && value < 127 ? String.fromCharCode(value) : '.';
			});
			text += { xxd: '', hexdump: '|', odz: '<', curl: '', tcpdump: '' }[tool] + '\n';
		}
		return { text: '\n' + text, ranges: ranges.map(([a, b, n]) => [a + 1, b + 1, n]) };
	};
}

/** Plain hex between other bytes. */
function hex(key: string, random: Random, encoding: BufferEncoding, separator: string): Written {
	const lead = Buffer.from(word(random, letters, 8)).toString('hex');
	const pairs = Buffer.from(key, encoding).toString('hex').match(/../g)!;
	const text = pairs.join(separator);
	const head = lead === '' ? '' : lead.match(/../g)!.join(separator) + separator;
	return {
		text: head + text,
		ranges: [
			[head.length, head.length + text.length - (encoding === 'utf16le' ? 2 : 0), key.length]
		]
	};
}

export const forms: Record<string, Form> = {
	plain: (key) => whole(key, key.length),
	'upper case': (key) => whole(key.toUpperCase(), key.length),
	quoted: (key, random) => {
		const quote = random.pick(['"', "'", '`', '\\"', '&quot;', '%22']);
		const text = quote + key + quote;
		return { text, ranges: [[quote.length, quote.length + key.length, key.length]] };
	},
	'JSON escapes': (key, random) =>
		each(key, (char) =>
			random.below(3) ? char : '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0')
		),
	'JSON in JSON': (key) =>
		each(key, (char) => '\\\\u' + char.charCodeAt(0).toString(16).padStart(4, '0')),
	'\\x escapes': (key) => each(key, (char) => '\\x' + char.charCodeAt(0).toString(16)),
	'octal escapes': (key) =>
		each(key, (char) => '\\' + char.charCodeAt(0).toString(8).padStart(3, '0')),
	'decimal entities': (key, random) =>
		each(key, (char) => (random.below(2) ? char : `&#${char.charCodeAt(0)};`)),
	'hex entities': (key) => each(key, (char) => `&#x${char.charCodeAt(0).toString(16)};`),
	'entities twice': (key) => each(key, (char) => `&amp;#x${char.charCodeAt(0).toString(16)};`),
	'URL-encoded': (key) => each(key, percent),
	'URL-encoded in part': (key, random) =>
		each(key, (char) => (random.below(4) ? char : percent(char).toUpperCase())),
	'URL-encoded twice': (key, random) =>
		each(key, (char) => (random.below(2) ? char : percent(char).replace('%', '%25'))),
	base64: (key, random) => base64(key, random, false, 'utf8'),
	'base64 of upper case': (key, random) => base64(key.toUpperCase(), random, false, 'utf8'),
	base64url: (key, random) => base64(key, random, true, 'utf8'),
	'base64 of UTF-16': (key, random) => base64(key, random, false, 'utf16le'),
	hex: (key, random) => hex(key, random, 'utf8', ''),
	'hex with colons': (key, random) => hex(key, random, 'utf8', ':'),
	'hex with blanks': (key, random) => hex(key, random, 'utf8', ' '),
	'hex of UTF-16': (key, random) => hex(key, random, 'utf16le', ''),
	'lines of 76': (key, random) => broken(key, random, ['\n', '\r\n', '\n\t', '\n    '], 8),
	'joined strings': (key, random) =>
		broken(key, random, ['" + "', "' . '", '" "', "',\n'", '\\\n'], 8),
	blanks: (key) => {
		const text = [...key].join(' ');
		return whole(text, key.length);
	},
	'0x list': (key) =>
		whole([...key].map((char) => '0x' + char.charCodeAt(0).toString(16)).join(', '), key.length),
	'decimal list': (key) => whole([...key].map((char) => char.charCodeAt(0)).join(','), key.length),
	xxd: dump('xxd'),
	'hexdump -C': dump('hexdump'),
	'od -t x1': dump('od'),
	'od -t x1z': dump('odz'),
	'curl --trace': dump('curl'),
	'tcpdump -X': dump('tcpdump'),
	hexdump: dump('words'),
	od: dump('octal')
};
