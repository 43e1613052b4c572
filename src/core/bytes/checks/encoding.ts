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
		seen: `${say(count, 'byte is', 'bytes are')} not valid UTF-8.`,
		means: `The text is damaged or in another encoding${declared === null ? '' : `; the declaration says ${declared}`}. A program that decodes it as UTF-8 gets different characters and may sign different bytes.`,
		todo: 'Write the XML as UTF-8, declare UTF-8, and sign the encoded bytes.'
	}),
	'non-ascii': ({ count, bytes }) => ({
		seen: `The XML contains ${say(count, 'non-ASCII character')} (${say(bytes, 'byte')}).`,
		means:
			'Content-Length counts bytes, not characters, and hashing the text in another encoding changes the signature. If only requests like this fail, this is where to look first.',
		todo: 'Encode the XML to UTF-8 once, and use those bytes for the signature, Content-Length and the body.'
	}),
	'declared-encoding-differs': ({ declared }) => ({
		seen: `The XML declares ${declared} but is in UTF-8.`,
		means:
			'A parser that trusts the declaration will see different characters from those you wrote.',
		todo: 'Declare UTF-8, or encode the text as declared. Sign the bytes that you send.'
	})
};

/** Non-ASCII characters: whether they are UTF-8, and whether the declaration agrees. */
export function checkEncoding({ survey, declared: name }: Scan): EncodingFinding[] {
	const { invalid, nonAscii } = survey;
	const declared = name === null ? null : quote(name, 40);
	const other = name !== null && !isUtf8Name(name);
	const findings: EncodingFinding[] = [];
	if (invalid.first) {
		// If the declaration names Latin-1 or similar, the bytes may be right.
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
