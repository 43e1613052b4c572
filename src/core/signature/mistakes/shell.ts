import { utf8 } from './bytes.ts';
import type { FormulaMistake } from './mistake.ts';

/* What shells add when text is piped into a hash program. */

const newline = utf8('\n');
const crlf = utf8('\r\n');
const echoOption = utf8('-n ');

export const shell: readonly FormulaMistake[] = [
	{
		group: 'formula',
		code: 'formula-shell-echo',
		covers: ['shell.echoe'],
		likelihood: 'medium',
		happened: 'The command echo added a newline after the key in both rounds.',
		recognise: 'Look for echo "$xml$key" | md5sum and echo "$inner$key" | md5sum.',
		fix: 'printf %s "$xml$key" | md5sum | cut -c1-32, and the same for "$inner$key".',
		typical: 'sh, bash',
		rounds: [
			['body', 'key', newline],
			['inner', 'key', newline]
		]
	},
	{
		group: 'formula',
		code: 'formula-shell-echo-n',
		covers: ['shell.echon'],
		likelihood: 'medium',
		happened: 'The command echo -n wrote the characters "-n " and a newline, and both were hashed.',
		recognise: 'The script runs with sh on macOS or Unix, where echo does not know -n.',
		fix: 'printf %s "$xml$key" | md5sum | cut -c1-32, which is the same in every shell.',
		typical: 'sh on macOS and some Unix systems',
		rounds: [
			[echoOption, 'body', 'key', newline],
			[echoOption, 'inner', 'key', newline]
		]
	},
	{
		group: 'formula',
		code: 'formula-shell-powershell-pipe',
		covers: ['shell.ps'],
		likelihood: 'low',
		happened: 'The PowerShell pipe added a CRLF after the key in both rounds.',
		recognise: 'Look for "$xml$key" | openssl md5.',
		fix: '[Security.Cryptography.MD5]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($xml + $key))',
		typical: 'PowerShell: "$xml$key" | openssl md5',
		rounds: [
			['body', 'key', crlf],
			['inner', 'key', crlf]
		]
	}
];
