import { helperMistakes, trimmed, type HelperRow } from './bodyHelper.ts';
import { onBytes, onEachByte, onText } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text passed through a helper that changes case, spaces or quotes, or cuts it. */

/** Every quote of one kind, even in tags: a sign that the finished text was escaped, not a value. */
const escapedByHand = (code: string, name: string, sign: string, entity: string): HelperRow => ({
	code: `body-${code}`,
	happened: `Each ${name} was signed as ${entity}.`,
	means: 'Those in tags were replaced too.',
	call: `replace(${sign === '"' ? `'"', '${entity}'` : `"'", "${entity}"`})`,
	typical: 'escaping by hand of the finished text',
	change: onEachByte({ [sign]: entity })
});

const rows: readonly HelperRow[] = [
	{
		code: 'body-in-upper-case',
		happened: 'The XML was signed in upper case.',
		call: 'strtoupper() or ToUpper()',
		typical: 'ToUpper() on the joined text, where only the digest was meant',
		change: onText((body) => body.toUpperCase())
	},
	{
		code: 'body-in-upper-case-ascii',
		happened: 'The XML was signed in upper case.',
		means: 'Only the letters A to Z changed.',
		call: 'strtoupper() or uc',
		typical: 'PHP 8 strtoupper(), Perl uc on bytes',
		change: onBytes((body) => body.replace(/[a-z]+/g, (letters) => letters.toUpperCase()))
	},
	{
		code: 'body-in-lower-case',
		happened: 'The XML was signed in lower case.',
		call: 'strtolower() or ToLower()',
		typical: 'ToLower() on the joined text, where only the digest was meant',
		change: onText((body) => body.toLowerCase())
	},
	{
		code: 'body-in-lower-case-ascii',
		happened: 'The XML was signed in lower case.',
		means: 'Only the letters A to Z changed.',
		call: 'strtolower() or lc',
		typical: 'PHP 8 strtolower(), Perl lc on bytes',
		change: onBytes((body) => body.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))
	},
	{
		code: 'body-runs-squeezed',
		happened: 'Repeated characters were squeezed before signing.',
		call: 'squeeze or tr -s',
		typical: 'Ruby squeeze, tr -s',
		change: onText((body) => body.replace(/([^])\1+/gu, '$1'))
	},
	{
		code: 'body-space-runs-squeezed',
		happened: 'Runs of spaces were squeezed before signing.',
		call: 'a regular expression / +/ or squeeze(" ")',
		typical: 'Ruby squeeze(" "), tr -s " ", preg_replace',
		change: onBytes((body) => body.replace(/ {2,}/g, ' '))
	},
	{
		code: 'body-spaces-to-tabs',
		happened: 'Every four spaces were signed as a tab.',
		call: 'unexpand or replace("    ", "\\t")',
		typical: 'editors, unexpand',
		change: onBytes((body) => body.replaceAll('    ', '\t'))
	},
	{
		code: 'body-double-quotes-removed',
		happened: 'All double quotes were removed before signing.',
		call: "replace('\"', '')",
		typical: 'shells that take the quotes out, replace() in any language',
		change: onEachByte({ '"': '' })
	},
	{
		code: 'body-single-quotes-removed',
		happened: 'All single quotes were removed before signing.',
		call: 'replace("\'", "")',
		typical: 'shells that take the quotes out, SQL sanitizers',
		change: onEachByte({ "'": '' })
	},
	escapedByHand('apostrophes-to-entities', 'apostrophe', "'", '&apos;'),
	escapedByHand('apostrophes-to-references', 'apostrophe', "'", '&#39;'),
	escapedByHand('double-quotes-to-entities', 'double quote', '"', '&quot;'),
	{
		code: 'body-first-character-lost',
		happened: 'The first character was not signed.',
		call: 'substr($xml, 1) or ltrim($xml, "<")',
		typical: 'off-by-one cuts, streams that lost their first byte',
		change: (body) => body.subarray(1)
	},
	{
		code: 'body-last-2-characters-lost',
		happened: 'The last two bytes were not signed.',
		call: 'substr($xml, 0, -2) or [:-2]',
		typical: 'code that removes a CRLF that is not there',
		change: (body) => body.subarray(0, -2)
	},
	{
		code: 'body-angle-brackets-trimmed',
		happened: 'The first < and last > were not signed.',
		call: 'trim($xml, "<>") or strip("<>")',
		typical: 'trim() with a list of characters',
		change: onBytes((body) => trimmed(body, '<> \t\n\v\f\r'))
	}
];

export const bodyText: readonly BodyMistake[] = helperMistakes('cut', rows);
