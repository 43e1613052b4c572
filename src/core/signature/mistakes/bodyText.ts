import { helperMistakes, trimmed, type HelperRow } from './bodyHelper.ts';
import { onBytes, onEachByte, onText } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text through a helper that changes case, blanks or quotes, or cuts. */

/** All of one sign, in tags too, which only escaping of the finished text can do. */
const escapedByHand = (code: string, name: string, sign: string, entity: string): HelperRow => ({
	code: `body-${code}`,
	happened: `Each ${name} of the body, in tags too, was ${entity} when it was signed.`,
	call: `replace(${sign === '"' ? `'"', '${entity}'` : `"'", "${entity}"`})`,
	typical: 'escaping by hand of the finished text',
	change: onEachByte({ [sign]: entity })
});

const rows: readonly HelperRow[] = [
	{
		code: 'body-in-upper-case',
		happened: 'The whole XML was in upper case when it was signed.',
		call: 'strtoupper() or ToUpper()',
		typical: 'ToUpper() on the joined text, where only the digest was meant',
		change: onText((body) => body.toUpperCase())
	},
	{
		code: 'body-in-upper-case-ascii',
		happened: 'The letters A to Z of the XML were in upper case when it was signed.',
		call: 'strtoupper() or uc',
		typical: 'PHP 8 strtoupper(), Perl uc on bytes',
		change: onBytes((body) => body.replace(/[a-z]+/g, (letters) => letters.toUpperCase()))
	},
	{
		code: 'body-in-lower-case',
		happened: 'The whole XML was in lower case when it was signed.',
		call: 'strtolower() or ToLower()',
		typical: 'ToLower() on the joined text, where only the digest was meant',
		change: onText((body) => body.toLowerCase())
	},
	{
		code: 'body-in-lower-case-ascii',
		happened: 'The letters A to Z of the XML were in lower case when it was signed.',
		call: 'strtolower() or lc',
		typical: 'PHP 8 strtolower(), Perl lc on bytes',
		change: onBytes((body) => body.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))
	},
	{
		code: 'body-runs-squeezed',
		happened: 'Each run of one character was that character once when the text was signed.',
		call: 'squeeze or tr -s',
		typical: 'Ruby squeeze, tr -s',
		change: onText((body) => body.replace(/([^])\1+/gu, '$1'))
	},
	{
		code: 'body-space-runs-squeezed',
		happened: 'Each run of spaces was one space when the text was signed.',
		call: 'a regular expression / +/ or squeeze(" ")',
		typical: 'Ruby squeeze(" "), tr -s " ", preg_replace',
		change: onBytes((body) => body.replace(/ {2,}/g, ' '))
	},
	{
		code: 'body-spaces-to-tabs',
		happened: 'Each four spaces of the body were a tab when it was signed.',
		call: 'unexpand or replace("    ", "\\t")',
		typical: 'editors, unexpand',
		change: onBytes((body) => body.replaceAll('    ', '\t'))
	},
	{
		code: 'body-double-quotes-removed',
		happened: 'All double quotes of the body were missing when it was signed.',
		call: "replace('\"', '')",
		typical: 'shells that take the quotes out, replace() in any language',
		change: onEachByte({ '"': '' })
	},
	{
		code: 'body-single-quotes-removed',
		happened: 'All single quotes of the body were missing when it was signed.',
		call: 'replace("\'", "")',
		typical: 'shells that take the quotes out, SQL sanitizers',
		change: onEachByte({ "'": '' })
	},
	escapedByHand('apostrophes-to-entities', 'apostrophe', "'", '&apos;'),
	escapedByHand('apostrophes-to-references', 'apostrophe', "'", '&#39;'),
	escapedByHand('double-quotes-to-entities', 'double quote', '"', '&quot;'),
	{
		code: 'body-first-character-lost',
		happened: 'The first character of the XML was missing when it was signed.',
		call: 'substr($xml, 1) or ltrim($xml, "<")',
		typical: 'off-by-one cuts, streams whose first byte was read already',
		change: (body) => body.subarray(1)
	},
	{
		code: 'body-last-2-characters-lost',
		happened: 'The last two bytes of the XML were missing when it was signed.',
		call: 'substr($xml, 0, -2) or [:-2]',
		typical: 'code that removes a CRLF that is not there',
		change: (body) => body.subarray(0, -2)
	},
	{
		code: 'body-angle-brackets-trimmed',
		happened: 'The first < and the last > of the XML were missing when it was signed.',
		call: 'trim($xml, "<>") or strip("<>")',
		typical: 'trim() with a list of characters',
		change: onBytes((body) => trimmed(body, '<> \t\n\v\f\r'))
	}
];

export const bodyText: readonly BodyMistake[] = helperMistakes('cut', rows);
