/** Tokens by the prefixes that their makers gave them, and card numbers by their check digit. */
import type { Add } from './mark.ts';

const prefixes = [
	'gh[pousr]_',
	'github_pat_',
	'gl(?:pat|dt|rt|ft|soat|agent|imt|ptt|cbt|oas)-',
	'xox[abeoprsd]-',
	'xapp-\\d-',
	'(?:sk|pk|rk)_(?:live|test)_',
	'sk-(?:proj-|ant-|or-|svcacct-)?',
	'whsec_',
	'(?:AKIA|ASIA|AGPA|AIDA|AROA)(?=[A-Z0-9]{12})',
	'AIza',
	'ya29\\.',
	'GOCSPX-',
	'1//0',
	'SG\\.',
	'npm_',
	'pypi-',
	'rubygems_',
	'do[opr]_v1_',
	'shp(?:at|ss|ca|pa)_',
	'hf_',
	'sq0(?:atp|csp|idp)-',
	'EAA[A-Z]',
	'EAAA',
	'dckr_(?:pat|oat)_',
	'lin_(?:api|oauth)_',
	'ATATT3',
	'ATCTT3',
	'NRAK-',
	'NRJS-',
	'gl(?:sa|c)_',
	'hv[sbr]\\.',
	'rzp_(?:live|test)_',
	'PMAK-',
	'figd_',
	'ntn_',
	'secret_',
	'sntry[su]_',
	'dapi(?=[0-9a-f]{16})',
	'key-(?=[0-9a-f]{16})',
	'FLWSECK[_-]',
	'tfp_',
	'pat[A-Za-z0-9]{14}\\.',
	'cfp?at_',
	'oy2(?=[a-z0-9]{30})',
	'AGE-SECRET-KEY-1',
	'fo1_',
	'r8_',
	'sbp_',
	'vercel_',
	'nfp_',
	'phc_',
	'phx_',
	'ops_',
	'dp\\.(?:pt|st|ct|sa)\\.',
	'[a-z]{2,10}_(?:live|test|prod|pat|sk|secret|key)_'
];
const prefixed = new RegExp(
	`(?<![A-Za-z0-9])(?:${prefixes.join('|')})[A-Za-z0-9_.+/=-]{8,400}`,
	'g'
);
/** Three parts in base64url, the first an object of JSON. */
const jsonWebToken = /(?<![A-Za-z0-9])eyJ[\w-]{6,4000}\.[\w-]{4,8000}(?:\.[\w-]{0,8000}){0,3}/g;
const schemes =
	/\b(?:Bearer|Basic|Token|Digest|Negotiate|NTLM|ApiKey|AWS4-HMAC-SHA256)[ \t]{1,4}(?=[^\s"'<>]{0,2000}[\d=])([A-Za-z0-9+/=._~:-]{8,4000})/g;
const webhooks =
	/(?:hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/|outlook\.office\.com\/webhook\/|api\.telegram\.org\/bot)([\w/:@-]{8,300})/g;
const botToken = /(?<![\w:])\d{8,10}:[\w-]{35}(?![\w-])/g;
const discordToken = /(?<![\w.-])[MNO][A-Za-z\d_-]{22,28}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g;
const signed =
	/[?&;](?:sig|X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|X-Goog-Signature)=([^\s&;"'<>]{8,2000})/g;
const twilio = /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![0-9a-zA-Z])/g;

export function findTokens(text: string, add: Add): void {
	for (const pattern of [prefixed, jsonWebToken, botToken, discordToken, twilio]) {
		for (const { index, 0: token } of text.matchAll(pattern)) {
			if (isRandom(token)) add(index, index + trimmed(token).length, 'token');
		}
	}
	for (const pattern of [webhooks, signed]) {
		for (const match of text.matchAll(pattern)) {
			const end = match.index + match[0].length;
			add(end - match[1]!.length, end, 'token');
		}
	}
	for (const match of text.matchAll(schemes)) {
		const end = match.index + match[0].length;
		add(end - match[1]!.length, end, 'authorization');
	}
	cards(text, add);
}

/** A token has digits; `secret_of_success` has none. */
const isRandom = (token: string): boolean =>
	/\d/.test(token) || /[a-z][A-Z].*[A-Z][a-z]/.test(token);
const trimmed = (token: string): string => token.replace(/[.=]{1,3}$/, '');

const digitRuns = /(?<![\w.:+-])\d(?:[ -]?\d){12,18}(?![\w:]|[.-]\d)/g;

/** Card numbers: a known beginning, its length, and the check digit of ISO/IEC 7812 (Luhn). */
function cards(text: string, add: Add): void {
	for (const { index, 0: run } of text.matchAll(digitRuns)) {
		const digits = run.replace(/[ -]/g, '');
		const end = index + run.length;
		if (isInDump(text.slice(Math.max(0, index - 6), index), text.slice(end, end + 6))) continue;
		if (isCard(digits) && isGrouped(run)) add(index, end, 'card number');
	}
}

/** Four groups of four digits among more groups of four are a row of a dump in hex. */
const isInDump = (before: string, after: string): boolean =>
	/(?:^|\s)(?=\D{0,3}\d)[0-9a-f]{4} $/i.test(before) ||
	/^ (?=\D{0,3}\d)[0-9a-f]{4}(?![\w])/i.test(after);

const isGrouped = (run: string): boolean =>
	/^(?:\d+|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5})$/.test(run);

function isCard(digits: string): boolean {
	const known =
		/^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14})$/;
	if (!known.test(digits)) return false;
	let sum = 0;
	for (let at = 0; at < digits.length; at++) {
		const digit = Number(digits[digits.length - 1 - at]);
		const doubled = at % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
