import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exportSteps } from '../../../src/core/report/export.ts';
import { runToEnd } from '../../../src/core/job.ts';
import { emptyReport, noRawParts, type Report } from '../../../src/core/report/report.ts';
import { Random } from '../request/support/random.ts';
import { expectLinear } from '../../support/growth.ts';
import { whole } from '../../support/part.ts';

/* A key that was pasted into the wrong place and not into the field for it: its shape is all. */

const hexOf = (random: Random, length: number, upper = false) => {
	const digits = Buffer.from(random.bytes(length)).toString('hex').slice(0, length);
	return upper ? digits.toUpperCase() : digits;
};

const places: readonly ((key: string) => string)[] = [
	(key) => key,
	(key) => `<?xml version="1.0"?>\n<OPS_envelope></OPS_envelope>${key}`,
	(key) => `<OPS_envelope></OPS_envelope>\n${key}\n`,
	(key) => `POST / HTTP/1.1\r\nX-Key: ${key}\r\nAccept: */*\r\n\r\n<a/>`,
	(key) => `POST / HTTP/1.1\r\nX-Signature: ${key}\r\n\r\n<a/>`,
	(key) => `<item key="domain">${key}</item>`,
	(key) => `key: ${key}`,
	(key) => `$key = '${key}';`,
	(key) => `the key is${key}z`,
	(key) => `{"a": "b\\n${key}\\n"}`,
	(key) => `?key=${key}&b=1`
];

const raw = (part: Partial<Report['raw']>): Partial<Report> => ({
	raw: { ...noRawParts, ...part }
});
const fields: readonly ((text: string) => Partial<Report>)[] = [
	(time) => ({ time }),
	(username) => ({ username }),
	(outboundIp) => ({ outboundIp }),
	(request) => raw({ request }),
	(calculatedFirst) => ({ calculatedFirst }),
	(signatureSent) => ({ signatureSent }),
	(reply) => raw({ reply }),
	(output) => raw({ output }),
	(words) => ({ findings: [{ code: 'x', severity: 'note', words }] }),
	(title) => ({ checks: [{ id: 'x', title, state: 'failed', provedBy: '' }] }),
	(note) => raw({ note })
];

function written(given: Partial<Report>): string {
	const report = { ...emptyReport, ...given };
	const result = runToEnd(exportSteps(report, { keys: [], contactData: false }));
	if (!result.ok) throw new Error(result.why);
	return result.text + result.json;
}

/** The longest piece of a key that is left; a few digits stand in any text. */
function leaks(text: string, key: string, piece = 13): boolean {
	const bare = text.replace(/\\[nr]|[^0-9a-zA-Z]/g, '');
	for (let at = 0; at + piece <= key.length; at++) {
		if (bare.includes(key.slice(at, at + piece))) return true;
	}
	return false;
}

test('a key of any length survives in no field and no place', () => {
	const random = new Random(20261123);
	for (let run = 0; run < 600; run += whole ? 1 : 4) {
		const length = run < 153 ? 48 + run : 41 + random.below(160);
		const key = hexOf(random, length, run % 3 === 0);
		const place = places[run % places.length]!;
		for (const field of fields) {
			const text = written(field(place(key)));
			expect(leaks(text, key), `${length} digits, ${place('KEY')}`).toBe(false);
			expect(text).toContain(`[possible private key, ${length} characters, removed]`);
		}
	}
});

test('a key that is broken over lines survives in no place', () => {
	const random = new Random(7);
	for (let run = 0; run < 300; run++) {
		const width = random.pick([16, 20, 24, 28, 30, 36, 38, 48, 50, 56, 60, 64, 76, 80]);
		const key = hexOf(random, run % 2 === 0 ? 112 : width * (3 + random.below(2)));
		const [end, before, after] = random.pick([
			['\n', '', ''],
			['\r\n', 'key:\r\n', '\r\nAccept: */*'],
			["' .\n\t'", "$key = '", "';"],
			['\\\n', 'KEY=', '\ndeadline']
		] as [string, string, string][]);
		const lines = key.match(new RegExp(`.{1,${width}}`, 'g'))!.join(end);
		const text = written(raw({ note: `seen: ${before}${lines}${after}\nand more` }));
		expect(leaks(text, key), `${width}: ${lines}`).toBe(false);
		if (after !== '') expect(text).toContain(after.trim().slice(0, 2));
	}
});

test('signatures and commit ids always stay, even next to each other', () => {
	const random = new Random(11);
	for (let run = 0; run < 600; run++) {
		const md5 = () => createHash('md5').update(random.bytes(8)).digest('hex');
		const sha1 = () => createHash('sha1').update(random.bytes(8)).digest('hex');
		const values = Array.from({ length: 1 + random.below(3) }, () => random.pick([md5, sha1])());
		if (values.join('').length === 112) continue;
		const text = values.join(random.pick(['\n', '\r\n', ' ', ', ', '  -\n', "'\n'"]));
		const place = places[run % places.length]!;
		// A letter between a digest and a key would be neither.
		const field = fields[run % fields.length]!;
		const out = written(field(place(text)));
		for (const value of values) expect(out, place(text)).toContain(value);
	}
});

test('a signature next to a key stays', () => {
	const md5 = createHash('md5').update('a').digest('hex');
	for (const width of [28, 56, 60, 112]) {
		const key = hexOf(new Random(width), 112);
		const lines = key.match(new RegExp(`.{1,${width}}`, 'g'))!.join('\n');
		for (const text of [`${lines}\n${md5}\n`, `${md5}\n${lines}\n`]) {
			const out = written(raw({ note: text }));
			expect(out, text).toContain(md5);
			expect(leaks(out, key), text).toBe(false);
		}
	}
});

test.each([
	['SHA256 Fingerprint=', 64],
	['SHA2-256(request.xml)= ', 64],
	['$ sha256sum request.xml\n', 64],
	['sha512: ', 128]
])('a SHA-2 with its name stays: %s', (name, length) => {
	const value = hexOf(new Random(length), length);
	expect(written(raw({ note: name + value }))).toContain(value);
	// The first letter of the next line is a hex digit too.
	expect(written(raw({ note: `${name}${value}\nContent-Length: 5` }))).toContain(value);
	expect(written(raw({ note: `value: ${value}` }))).not.toContain(value);
});

test('hex digits that spell a request stay, except for a key in it', () => {
	const key = hexOf(new Random(5), 112);
	const dump = (text: string) =>
		Buffer.from(text)
			.toString('hex')
			.match(/.{1,60}/g)!
			.join('\n');
	const plain = dump('<?xml version="1.0"?>\n<OPS_envelope><a>example</a></OPS_envelope>\n');
	expect(written(raw({ request: plain }))).toContain(plain.split('\n')[0]!);
	const left = written(raw({ request: dump(`<a>the very first line</a>\n${key}\n<b/>`) }));
	expect(leaks(left, Buffer.from(key).toString('hex'))).toBe(false);
	expect(left).toContain(Buffer.from('<a>the very first line</a>').toString('hex'));
});

test('long runs of hex digits are read in linear time', () => {
	const reply = (text: string, count: number) =>
		expectLinear((times) => raw({ reply: text.repeat(times) }), written, count);
	const length = whole ? 1 << 20 : 1 << 18;
	expect(reply('a1', length)).toContain(`${2 * length} characters`);
	expect(reply(`${'a1'.repeat(20)}\n`, whole ? 20_000 : 10_000)).toContain('a1a1');
});
