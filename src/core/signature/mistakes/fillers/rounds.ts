import type { FormulaMistake } from '../mistake.ts';
import { fillerOf, type FillerCode } from './fillers.ts';
import { roundsWith } from './places.ts';

/* Fillers between the text and the key, or after the key, of a round. */

const template = 'string templates and join() with a separator';

const multiLine = { likelihood: 'low', typical: 'template literals over several lines' } as const;

/** Fillers known to get into both rounds, with what adds them. */
const usual: Partial<Record<FillerCode, Pick<FormulaMistake, 'likelihood' | 'typical'>>> = {
	comma: { likelihood: 'low', typical: 'the Perl sample md5_hex($xml, $key), read as text' },
	space: {
		likelihood: 'medium',
		typical: 'echo "$xml" "$key", Python print(a, b), implode(" ")'
	},
	newline: { likelihood: 'medium', typical: 'printf "%s\\n%s", heredocs, join("\\n")' },
	'dot-in-spaces': { likelihood: 'low', typical: 'PHP and Perl: "$xml . $key" inside quotes' },
	'plus-in-spaces': { likelihood: 'low', typical: 'JavaScript templates: `${xml} + ${key}`' },
	'key-parameter': { likelihood: 'low', typical: 'habit from APIs that sign query strings' },
	'newline-and-2-spaces': multiLine,
	'newline-and-4-spaces': multiLine,
	'newline-and-8-spaces': multiLine,
	'newline-and-tab': multiLine
};

const separators = [
	'comma',
	'comma-space',
	'colon',
	'ampersand',
	'space',
	'newline',
	'crlf',
	'plus',
	'dot',
	'nul',
	'pipe',
	'tab',
	'semicolon',
	'dash',
	'underscore',
	'slash',
	'two-colons',
	'two-pipes',
	'dot-in-spaces',
	'plus-in-spaces',
	'key-parameter',
	'newline-and-2-spaces',
	'newline-and-4-spaces',
	'newline-and-8-spaces',
	'newline-and-tab'
] as const satisfies readonly FillerCode[];

const between = separators.flatMap((filler) => {
	const { name } = fillerOf(filler);
	const shared = {
		filler,
		likelihood: 'low',
		typical: template,
		fix: 'Put nothing between the text and the key: md5(md5(xml + key) + key).'
	} as const;
	return [
		roundsWith({
			...shared,
			...usual[filler],
			place: 'between',
			recognise: `The helper that joins text and key puts ${name} between them.`
		}),
		roundsWith({
			...shared,
			place: 'between in round one',
			recognise: `The first round joins XML and key with ${name}, the second joins them directly.`
		})
	];
});

export const roundFillers: readonly FormulaMistake[] = [
	...between,
	roundsWith({
		filler: 'newline',
		place: 'after the key in round one',
		likelihood: 'medium',
		recognise: 'Look for echo "$xml$key" | md5sum.',
		fix: 'Use printf: printf %s "$xml$key" | md5sum.',
		typical: 'sh, bash: echo in round one'
	}),
	roundsWith({
		filler: 'newline',
		place: 'after the key in round two',
		likelihood: 'medium',
		recognise: 'Look for echo "$inner$key" | md5sum.',
		fix: 'Use printf: printf %s "$inner$key" | md5sum.',
		typical: 'sh, bash: echo in round two'
	}),
	roundsWith({
		filler: 'newline',
		place: 'after the key',
		code: 'formula-shell-echo',
		likelihood: 'medium',
		happened: 'The shell’s echo added a newline after the key.',
		recognise: 'Look for echo "$xml$key" | md5sum and echo "$inner$key" | md5sum.',
		fix: 'Use printf: printf %s "$xml$key" | md5sum | cut -c1-32, and the same for "$inner$key".',
		typical: 'sh, bash'
	}),
	roundsWith({
		filler: 'crlf',
		place: 'after the key',
		code: 'formula-shell-powershell-pipe',
		likelihood: 'low',
		happened: 'The PowerShell pipe added a CRLF after the key.',
		recognise: 'Look for "$xml$key" | openssl md5.',
		fix: 'Hash the bytes: [Security.Cryptography.MD5]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($xml + $key)).',
		typical: 'PowerShell: "$xml$key" | openssl md5'
	})
];
