/** Code and text of a reply in the sentence that a client makes of them. */
import type { LooseReply } from './looseFields.ts';

interface PrintedCode {
	/** The code is the first group, its text the second. */
	pattern: RegExp;
	source: string;
	/** When the source was read, year and month. */
	checked: '2026-11';
}

/** Every repeat is bounded. A code has three or four digits: line numbers have no text behind them. */
export const printed: readonly PrintedCode[] = [
	{
		pattern: /\boSRS Error Code #(\d{1,9}): {0,4}([^\r\n]{0,1000})/gi,
		source: 'OpenSRS/osrs-toolkit-php, opensrs/Base.php @b74c297 (every refused command but 415)',
		checked: '2026-11'
	},
	{
		pattern:
			/\b(?:XCPError|AuthenticationFailure|DomainAlreadyRenewed|[A-Z]\w{0,40}(?:XCP|OpenSRS)\w{0,20}(?:Error|Exception)): (\d{3,4}): {0,4}([^\r\n]{0,1000})/g,
		source: 'yola/opensrs, opensrs/errors.py @6b4ff85',
		checked: '2026-11'
	},
	{
		pattern: /\bOpenSRS error[: ]{0,3}\(?#?(\d{3,4})\)?: {0,4}([^\r\n]{0,1000})/gi,
		source: 'Three hand-written clients in public code',
		checked: '2026-11'
	}
];

/** One entry for each printed code, in the order of the text. */
export function printedCodes(text: string, most: number): LooseReply[] {
	const found: LooseReply[] = [];
	for (const { pattern } of printed) {
		pattern.lastIndex = 0;
		while (found.length < most) {
			const match = pattern.exec(text);
			if (!match) break;
			const [whole, code, said] = match;
			found.push({
				fields: {
					code: code!,
					text: said!.trim(),
					isSuccess: null,
					object: null,
					action: null,
					protocol: null,
					transactionId: null
				},
				start: match.index,
				end: match.index + whole.length
			});
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
