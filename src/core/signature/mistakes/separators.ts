import { utf8 } from './bytes.ts';
import type { FormulaMistake, Likelihood } from './mistake.ts';

/* Something stands between the text and the key. */

interface Separator {
	id: string;
	text: string;
	code: string;
	/** As a person would name it, with its article. */
	name: string;
	/** What writes it in both rounds, where something is known to. */
	both?: { likelihood: Likelihood; typical: string };
}

const separators: readonly Separator[] = [
	{
		id: 'comma',
		text: ',',
		code: 'comma',
		name: 'A comma',
		both: { likelihood: 'low', typical: 'the Perl sample md5_hex($xml, $key), read as text' }
	},
	{ id: 'commasp', text: ', ', code: 'comma-space', name: 'A comma and a space' },
	{ id: 'colon', text: ':', code: 'colon', name: 'A colon' },
	{ id: 'amp', text: '&', code: 'ampersand', name: 'An ampersand (&)' },
	{
		id: 'space',
		text: ' ',
		code: 'space',
		name: 'A space',
		both: { likelihood: 'medium', typical: 'echo "$xml" "$key", Python print(a, b), implode(" ")' }
	},
	{
		id: 'lf',
		text: '\n',
		code: 'newline',
		name: 'A newline',
		both: { likelihood: 'medium', typical: 'printf "%s\\n%s", heredocs, join("\\n")' }
	},
	{ id: 'crlf', text: '\r\n', code: 'crlf', name: 'A CRLF' },
	{ id: 'plus', text: '+', code: 'plus', name: 'A plus sign' },
	{ id: 'dot', text: '.', code: 'dot', name: 'A dot' },
	{ id: 'nul', text: '\0', code: 'nul', name: 'A NUL byte' },
	{ id: 'pipe', text: '|', code: 'pipe', name: 'A vertical bar (|)' }
];

const template = 'string templates and join() with a separator';

function inRounds({ id, text, code, name, both }: Separator): readonly FormulaMistake[] {
	const separator = utf8(text);
	const first = ['body', separator, 'key'] as const;
	const shared = {
		group: 'formula',
		fix: 'Nothing stands between the text and the key: md5(md5(xml + key) + key).'
	} as const;
	return [
		{
			...shared,
			code: `formula-${code}-between-in-both-rounds`,
			covers: [`formula.sep.${id}.both`],
			likelihood: both?.likelihood ?? 'low',
			happened: `${name} stood between the text and the key in both rounds.`,
			recognise: `The helper that joins text and key puts ${lower(name)} between them.`,
			typical: both?.typical ?? template,
			rounds: [first, ['inner', separator, 'key']]
		},
		{
			...shared,
			code: `formula-${code}-between-in-round-one`,
			covers: [`formula.sep.${id}.1`],
			likelihood: 'low',
			happened: `${name} stood between the XML and the key in the first round.`,
			recognise: `The first round joins XML and key with ${lower(name)}, the second joins them directly.`,
			typical: template,
			rounds: [first, ['inner', 'key']]
		}
	];
}

const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);

export const separatorMistakes: readonly FormulaMistake[] = separators.flatMap(inRounds);
