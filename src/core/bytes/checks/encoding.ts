import type { FindingOf, WordsTable } from '../../finding.ts';
import { quote, type Quoted } from '../quote.ts';
import { isUtf8Name } from '../scan/encoding.ts';
import type { Scan } from '../scan/scan.ts';
import { say } from '../say.ts';
import type { Counted } from './check.ts';

export interface EncodingArgs {
	'invalid-utf8': Counted & { declared: Quoted | null };
	/** `count` characters in `bytes` bytes of UTF-8. */
	'non-ascii': Counted & { bytes: number };
	'declared-encoding-differs': { declared: Quoted };
}
type EncodingFinding = FindingOf<EncodingArgs>;

export const encodingWords: WordsTable<EncodingArgs> = {
	'invalid-utf8': ({ count, declared }) => ({
		seen: `${say(count, 'byte is', 'bytes are')} not valid UTF-8${declared === null ? '' : `; the declaration says ${declared}`}.`,
		means:
			'The text is in another encoding, or it was cut or damaged. Whoever reads it as UTF-8 sees other characters and may sign other bytes.',
		todo: 'Write the XML as UTF-8, declare UTF-8, and sign the encoded bytes.'
	}),
	'non-ascii': ({ count, bytes }) => ({
		seen: `${say(count, 'character')} outside ASCII, in ${say(bytes, 'byte')} of UTF-8.`,
		means:
			'Content-Length counts bytes, not characters. A client that hashes the text in another encoding gets another signature.',
		todo: 'Encode to UTF-8 once. Take the signature and Content-Length from those bytes. If only such requests fail, look here first.'
	}),
	'declared-encoding-differs': ({ declared }) => ({
		seen: `The declaration says ${declared}, but the bytes outside ASCII are valid UTF-8.`,
		means: 'A parser that believes the declaration reads other characters than you wrote.',
		todo: 'Declare UTF-8, or encode as you declare. Sign the bytes that you send.'
	})
};

/** What is not ASCII, whether it is UTF-8, and whether the declaration says the same. */
export function checkEncoding({ survey, declared: name }: Scan): EncodingFinding[] {
	const { invalid, nonAscii } = survey;
	const declared = name === null ? null : quote(name, 40);
	const other = name !== null && !isUtf8Name(name);
	const findings: EncodingFinding[] = [];
	if (invalid.first) {
		// Declared as Latin-1 or the like the bytes may be as they should be.
		const severity = other ? 'warning' : 'error';
		const args = { count: invalid.count, declared };
		findings.push({ code: 'invalid-utf8', severity, place: invalid.first, args });
	}
	if (!nonAscii.first) return findings;
	const args = { count: nonAscii.count, bytes: survey.nonAsciiBytes };
	findings.push({ code: 'non-ascii', severity: 'note', place: nonAscii.first, args });
	if (other && !invalid.first) {
		const place = nonAscii.first;
		findings.push({
			code: 'declared-encoding-differs',
			severity: 'warning',
			place,
			args: { declared: declared! }
		});
	}
	return findings;
}
