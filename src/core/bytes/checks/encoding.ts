import type { BytesFinding } from '../codes.ts';
import { isUtf8Name } from '../scan/encoding.ts';
import type { Scan } from '../scan/scan.ts';

/** What is not ASCII, whether it is UTF-8, and whether the declaration says the same. */
export function checkEncoding({ survey, declared }: Scan): BytesFinding[] {
	const { invalid, nonAscii } = survey;
	const other = declared !== null && !isUtf8Name(declared);
	const findings: BytesFinding[] = [];
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
			args: { declared }
		});
	}
	return findings;
}
