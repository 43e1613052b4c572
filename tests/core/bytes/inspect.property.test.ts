import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectBytes, inspectJob } from '../../../src/core/bytes/inspect.ts';
import { cellsAround } from '../../../src/core/bytes/symbols.ts';
import { bytesWords } from '../../../src/core/bytes/checks/index.ts';
import { documented, join, trickyBytes, utf8 } from './support/bytes.ts';

/** A documented request with some stretches replaced by tricky ones. */
const mutated = fc
	.array(fc.tuple(fc.nat(documented.length), fc.nat(9), trickyBytes), { maxLength: 4 })
	.map((cuts) =>
		cuts.reduce<Uint8Array>(
			(bytes, [at, size, piece]) => join(bytes.slice(0, at), piece, bytes.slice(at + size)),
			utf8(documented)
		)
	);

test('no bytes throw, and every place is inside them', () => {
	const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), trickyBytes, mutated);
	fc.assert(
		fc.property(anything, (bytes) => {
			const before = bytes.slice();
			for (const finding of inspectBytes(bytes)) {
				const place = finding.place;
				if (finding.code !== 'empty-input') {
					const { start, end } = place!;
					expect(start >= 0 && end > start && end <= bytes.length).toBe(true);
					expect(cellsAround(bytes, place!).some(({ inPlace }) => inPlace)).toBe(true);
				}
				const words = bytesWords[finding.code] as (args: unknown) => { seen: string };
				expect(words(finding.args).seen).not.toMatch(/undefined|null|NaN/);
			}
			expect(Buffer.compare(bytes, before)).toBe(0);
		}),
		{ seed: 9, numRuns: 800 }
	);
});

/** Well-formed pieces of markup that look like the end of the document and are not. */
const inner = fc.constantFrom(
	'x',
	'<b/>',
	'<b c="/>"></b>',
	"<b c='>'>]]&gt;</b>",
	'<!-- </a> -->',
	'<![CDATA[</a>]]>',
	'<?p > ?>',
	'<!--->-->',
	'<b\n/>'
);
const outer = fc.constantFrom('<!-- x -->', '<?p x?>', ' ', '\n', '\r\n\t');
const after = fc.constantFrom(
	'',
	'',
	'x',
	'<b/>',
	'</a>',
	'<![CDATA[x]]>',
	'&amp;',
	'<?xml version="1.0"?>'
);

test('agrees with an XML parser on what may follow the root element', () => {
	const prolog = fc.constantFrom(
		'',
		'<?xml version="1.0"?>',
		'<!DOCTYPE a SYSTEM "a>b">',
		'<!-- <b> -->'
	);
	let refused = 0;
	const document = fc.tuple(prolog, fc.array(inner), fc.array(outer), after, fc.array(outer));
	fc.assert(
		fc.property(document, ([begin, content, misc, extra, rest]) => {
			const whole = `${begin}<a>${content.join('')}</a>${misc.join('')}`;
			if (!parses(whole)) return;
			const text = `${whole}${extra}${rest.join('')}`;
			const found = inspectBytes(utf8(text)).some(({ code }) => code === 'content-after-root');
			expect(found).toBe(!parses(text));
			if (found) refused++;
		}),
		{ seed: 10, numRuns: 1000 }
	);
	expect(refused).toBeGreaterThan(300);
});

function parses(text: string): boolean {
	try {
		parseXml(text);
		return true;
	} catch {
		return false;
	}
}

test('slices do not change what is found, whatever crosses their edges', () => {
	const slice = 128 * 1024;
	for (const piece of ['\r\n', '😀', 'Ã©', '\u00a0', '\0\0', '-->', '/>', '<b/>x', '?>', ']]>']) {
		for (let shift = 0; shift <= 5; shift++) {
			for (const opening of ['<a>', '<a><!--', '<a><![CDATA[', '<a b="', '<a ']) {
				const fill = ' '.repeat(slice - shift - opening.length);
				const at = slice - shift;
				const found = inspectBytes(utf8(`${opening}${fill}${piece}`)).map(normal(at));
				const short = inspectBytes(utf8(`${opening} ${piece}`)).map(normal(opening.length + 1));
				expect(found).toEqual(short);
			}
		}
	}
});

/** The finding with its place counted from the piece. */
function normal(at: number) {
	return ({ code, args, place }: ReturnType<typeof inspectBytes>[number]) => {
		const relative = (offset: number) => (offset >= at ? offset - at : 'before');
		return [
			code,
			code === 'trailing-blanks' ? '' : args,
			relative(place!.start),
			relative(place!.end)
		];
	};
}

test('the job says how far it is, ends at its total, and describes the bytes as well', () => {
	const bytes = utf8(`<a>${'é\n'.repeat(200_000)}</a>`);
	const job = inspectJob(bytes);
	let last = 0;
	let steps = 0;
	for (;;) {
		const step = job.next();
		if (step.done) {
			expect(step.value.findings).toEqual(inspectBytes(bytes));
			expect(step.value.description).toMatchObject({ length: bytes.length, encoding: 'utf-8' });
			break;
		}
		expect(step.value.done).toBeGreaterThanOrEqual(last);
		expect(step.value.done - last).toBeLessThan(200_000);
		last = step.value.done;
		expect(step.value.total).toBe(2 * bytes.length);
		steps++;
	}
	expect(last).toBe(2 * bytes.length);
	expect(steps).toBeGreaterThan(8);
});
