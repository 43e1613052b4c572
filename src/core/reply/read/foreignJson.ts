/** Recognizes an error that an API answered in JSON, which OpenSRS never does. */
import { apiNames } from '../../messages/hosts.ts';
import { quote } from '../../bytes/quote.ts';
import type { ReplyFinding } from '../findings.ts';

/** A member of JSON, of a JavaScript object or of a Python dictionary, with a value that is no object. */
const member =
	/(?:^|[{,[\s])["']?([A-Za-z][\w-]{0,40})["']?\s{0,4}:\s{0,4}(?:"((?:[^"\\\n]|\\.){0,300})"|'((?:[^'\\\n]|\\.){0,300})'|(-?\d{1,9}|true|false)\b)/g;
/** `"errors": {…}`: what it has inside is a text of it. */
const nested = /["']errors?["']\s{0,4}:\s{0,4}[[{]\s{0,4}[{"']/i;
const braces = /\{\s{0,40}["']?[A-Za-z][\w-]{0,40}["']?\s{0,4}:\s{0,4}["'[{\w-]/;

/** Members with the text of an error, those that say that it is one, and those with its number. */
const texts =
	/^(?:error|errors|message|msg|detail|title|reason|desc(?:ription)?|error[_-]?(?:message|msg|description|text)|fault(?:string)?)$/i;
const states = /^(?:status|result|success|ok|state|error)$/i;
const bad = /^(?:error|err|fail(?:ed|ure)?|false|unauthorized|forbidden|[45]\d\d)$/i;
const good = /^(?:ok|okay|success|true|done|2\d\d)$/i;
const numbers = /^(?:(?:error)?_?code|status_?code|errno|error_?number|number|type)$/i;
/** Ours are of three digits; those of the system and of clients are read elsewhere. */
const badNumber =
	/^(?:[45]\d\d|\d{4,}|(?!E[A-Z]{3,}|ERR_|UND_|HPE_|[A-Z_]*CERT|UNABLE_TO_(?:VERIFY|GET))[A-Z]+_[A-Z_]+)$/;
const failing =
	/\b(?:error|fail|invalid|denied|not allowed|not authorized|unauthorized|forbidden|missing|required|wrong|incorrect|could not|cannot|not found|expired)/i;

/** A client's exception: no API names it first. */
const exception = /^[A-Z]\w{1,60}(?:Error|Exception): /;

/** Members that only a client's error or a record of a log has. */
const ofClient =
	/["']?\b(?:errno|syscall|stack|trace|level|severity|channel|logger|timestamp|exception|cause)\b["']?\s{0,4}:/i;
/** Of OpenSRS, in whatever form a client wrote it. */
const ours = new RegExp(
	`opensrs|OPS_|response_?(?:code|text)|is_success|${apiNames.join('|').replaceAll('.', '\\.')}`,
	'i'
);

/** Longer texts are logs. */
const longest = 5000;

/** @returns null where there is no such answer, or it may be what a client made of a reply of OpenSRS */
export function foreignJson(text: string): ReplyFinding | null {
	if (text.length > longest || !braces.test(text)) return null;
	if (ours.test(text) || ofClient.test(text)) return null;
	let said = '';
	let isError = nested.test(text);
	let seen = Number(isError);
	let isFine = false;
	for (const [, key, double, single, bare] of text.matchAll(member)) {
		const value = (double ?? single ?? bare ?? '').trim();
		if (texts.test(key!)) {
			if (!/\s/.test(said) && /[a-z]{3}/i.test(value) && (said === '' || /\s/.test(value)))
				said = value;
			if (/^(?:error|fault)/i.test(key!) && value !== '' && bare === undefined) isError = true;
			seen++;
		} else if (states.test(key!) || numbers.test(key!)) seen++;
		if (states.test(key!) && good.test(value) && key !== 'error') isFine = true;
		if (
			states.test(key!) &&
			bad.test(key! === 'error' ? (value === 'true' ? 'error' : '') : value)
		) {
			isError = true;
		}
		if (numbers.test(key!) && badNumber.test(value)) isError = true;
	}
	if (isFine || seen < 2) return null;
	if (said === '' || exception.test(said) || !(isError || failing.test(said))) return null;
	return {
		code: 'foreign-json',
		severity: 'warning',
		args: { text: quote(said) }
	};
}
