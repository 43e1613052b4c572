import fc from 'fast-check';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text as UTF-8 keeps it: half a surrogate pair becomes U+FFFD. */
export const wellFormed = (text: string): string =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8(text));

/** Joins strings (as UTF-8) and bytes. */
export function join(...parts: (string | readonly number[] | Uint8Array)[]): Uint8Array {
	return Uint8Array.from(
		parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)])
	);
}

/** What goes wrong at edges: line endings, NUL, BOM, whole and broken characters. */
const texts: readonly string[] = [
	...['a', '<', '>', ' ', '\t', '\r', '\n', '\r\n', '\0', '\x7f', '\u001b', '"', 'é', '€', '😀'],
	...['\ufeff', '\u00a0', '\u200b', '“', 'Ã©', '\ufffd'],
	...['<a>', '</a>', '<?xml ', '<!--', '-->', '&lt;']
];

const broken = [[0xe2], [0x82], [0xac], [0xf0], [0x9f], [0xc3], [0xa9], [0xff], [0xed, 0xa0, 0x80]];

export const trickyText: fc.Arbitrary<string> = fc
	.array(fc.constantFrom(...texts), { maxLength: 40 })
	.map((parts) => parts.join(''));

export const trickyBytes: fc.Arbitrary<Uint8Array> = fc
	.array(fc.constantFrom<string | number[]>(...texts, ...broken), { maxLength: 40 })
	.map((parts) => join(...parts));

/** A request as the guide documents it: LF, ASCII, declaration and DOCTYPE. */
export const documented = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
	<header><version>0.9</version></header>
	<body>
		<data_block>
			<dt_assoc>
				<item key="protocol">XCP</item>
				<item key="object">DOMAIN</item>
				<item key="action">LOOKUP</item>
				<item key="attributes">
					<dt_assoc><item key="domain">example.com</item></dt_assoc>
				</item>
			</dt_assoc>
		</data_block>
	</body>
</OPS_envelope>`;
