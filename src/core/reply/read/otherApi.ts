/** Recognizes a reply of another OpenSRS API. */
import { quote } from '../../bytes/quote.ts';
import type { ReplyFinding } from '../findings.ts';
import { emailErrors, type OtherApi } from '../otherApis.ts';

/** A field as JSON or a program prints it: `"error_number": 1`, `[error_number] => 1`. */
const field = (name: string, value: string): RegExp =>
	new RegExp(
		`\\b${name}\\\\{0,2}["'\\]]{0,2}\\s{0,4}(?:=>|[:=])\\s{0,4}\\\\{0,2}["']?${value}`,
		'i'
	);

const emailNumber = field('error_number', '(\\d{1,6})\\b');
const emailText = field('error', '([^"\\\\\\r\\n]{1,200})');
const emailHost = /\badmin(?:\.[a-z0-9-]{1,20})?\.hostedemail\.com\b/i;
const success = field('success', '(?:true|false|0|1)\\b');
/** The text decides; its number alone would fit many programs. */
const printedNumber = field('response_code', '([0-7])\\b');
const oldError = /^[ \t]{0,8}(?:S: |< )?ER (\d{1,6})\b[ \t]{0,4}([^\r\n]{0,1000})/m;
const oldSuccess = /^[ \t]{0,8}(?:S: |< )?OK 0\b[ \t]{0,4}([^\r\n]{0,1000})\r?\n\.\r?$/m;
const storefront = /\b(?:api|auth)(?:\.test)?\.shopco\.com\b|\bopensrs[ _-]?storefront\b/i;

/** Long enough for a log around the reply. */
const longest = 200_000;

/** A reply of another OpenSRS API in a text that has no envelope; null where there is none. */
export function otherApiFinding(whole: string): ReplyFinding | null {
	const text = whole.slice(0, longest);
	const number = emailNumber.exec(text)?.[1];
	if (number !== undefined || (emailHost.test(text) && success.test(text))) {
		return finding('hosted-email', number ?? '', emailText.exec(text)?.[1]?.trim() ?? '');
	}
	const known = emailErrors.findIndex((error) => text.includes(error.text.replace(/\.$/, '')));
	if (known >= 0 && printedNumber.exec(text)?.[1] === String(known)) {
		return finding('hosted-email', String(known), emailErrors[known]!.text);
	}
	const old = oldError.exec(text);
	if (old) return finding('old-email', old[1]!, old[2]!.trim());
	if (oldSuccess.test(text)) return finding('old-email', '', '');
	return storefront.test(text) ? finding('storefront', '', '') : null;
}

function finding(api: OtherApi, number: string, text: string): ReplyFinding {
	return {
		code: 'other-api',
		severity: 'warning',
		args: { api, number: quote(number, 40), text: quote(text) }
	};
}
