import * as write from '../digest-write.ts';
import { innerLow, low, shellHelper, type Form } from './form.ts';

/* Hex as hash programs and C buffers leave it. */

const cutPrefix = "Keep the last word of the line: openssl md5 | awk '{print $NF}'.";
const keep32 = 'Keep the first 32 characters: md5sum | cut -c1-32.';

export const toolForms: readonly Form[] = [
	{
		id: 'lf',
		code: 'newline',
		as: 'with a newline after it',
		recognise: 'A program prints the digest, and its newline stays in the variable or the pipe.',
		fix: 'Strip it: inner=$(... | cut -c1-32) in a shell, chomp, trim().',
		typical: 'shell pipes with md5sum | awk, Ruby and PHP backticks',
		write: write.hexWith({ after: '\n' }),
		inner: 'medium'
	},
	{
		id: 'md5sum',
		code: 'md5sum-line',
		as: 'as the whole line of md5sum, with two spaces and a dash',
		recognise: 'Look for inner=$(printf ... | md5sum) without cut.',
		fix: keep32,
		typical: 'sh, bash: $(printf ... | md5sum)',
		write: write.hexWith({ after: '  -' }),
		inner: 'medium'
	},
	{
		id: 'md5sumlf',
		code: 'md5sum-line-newline',
		as: 'as the whole line of md5sum with its newline',
		recognise: 'The output of md5sum is piped on: md5sum | cat - key | md5sum.',
		fix: keep32,
		typical: 'shell pipes',
		write: write.hexWith({ after: '  -\n' }),
		...innerLow
	},
	{
		id: 'opensslr',
		code: 'openssl-r-line',
		as: 'as the line of openssl md5 -r, with *stdin',
		recognise: 'Look for openssl md5 -r or openssl dgst -r without cut.',
		fix: 'Keep the first 32 characters: openssl md5 -r | cut -c1-32.',
		typical: 'sh, bash: openssl md5 -r',
		write: write.hexWith({ after: ' *stdin' }),
		...innerLow
	},
	{
		id: 'openssl',
		code: 'openssl-prefix',
		as: 'with "MD5(stdin)= " before it',
		recognise: 'Look for $(... | openssl md5); OpenSSL 3 prints MD5(stdin)= first.',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 of OpenSSL 3',
		write: write.hexWith({ before: 'MD5(stdin)= ' }),
		...shellHelper
	},
	{
		id: 'opensslold',
		code: 'openssl-old-prefix',
		as: 'with "(stdin)= " before it',
		recognise: 'Look for $(... | openssl md5); OpenSSL 1 and LibreSSL print (stdin)= first.',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 of OpenSSL 1.x and LibreSSL',
		write: write.hexWith({ before: '(stdin)= ' }),
		...shellHelper
	},
	{
		id: 'opensslfile',
		code: 'openssl-file-prefix',
		as: 'with "MD5(file)= " before it',
		recognise: 'Look for openssl md5 with a file named "file".',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 file',
		write: write.hexWith({ before: 'MD5(file)= ' }),
		...low
	},
	{
		id: 'space',
		code: 'space',
		as: 'with a space after it',
		recognise: 'The line of md5sum is cut one character too late: cut -c1-33.',
		fix: keep32,
		typical: 'sh, bash: cut -c1-33',
		write: write.hexWith({ after: ' ' }),
		...innerLow
	},
	{
		id: 'nul',
		code: 'nul',
		as: 'with a NUL byte after it',
		recognise: 'The buffer is hashed with sizeof(hex), which counts the terminator.',
		fix: 'Hash 32 bytes: MD5_Update(&ctx, hex, 32).',
		typical: 'C char[33] with sizeof',
		write: write.hexWith({ after: '\0' }),
		...innerLow
	}
];
