import { innerLow, low, shellHelper, type Form } from './form.ts';

/* Hex digits with what hash programs and C buffers leave around them. */

const cutPrefix = "Keep the last word of the line: openssl md5 | awk '{print $NF}'.";
const keep32 = 'Keep the first 32 characters: md5sum | cut -c1-32.';

export const toolForms: readonly Form[] = [
	{
		code: 'md5sum-line',
		as: 'as md5sum’s whole line',
		means: 'It ends with two spaces and a dash.',
		recognise: 'Look for inner=$(printf ... | md5sum) without cut.',
		fix: keep32,
		typical: 'sh, bash: $(printf ... | md5sum)',
		write: { after: '  -' },
		inner: 'medium',
		outer: 'low'
	},
	{
		code: 'md5sum-line-newline',
		as: 'as md5sum’s whole line',
		means: 'It ends with a dash and a newline.',
		recognise: 'The output of md5sum is piped on: md5sum | cat - key | md5sum.',
		fix: keep32,
		typical: 'shell pipes',
		write: { after: '  -\n' },
		...innerLow
	},
	{
		code: 'openssl-r-line',
		as: 'as openssl’s whole line',
		means: 'It ends with *stdin, as openssl md5 -r prints it.',
		recognise: 'Look for openssl md5 -r or openssl dgst -r without cut.',
		fix: 'Keep the first 32 characters: openssl md5 -r | cut -c1-32.',
		typical: 'sh, bash: openssl md5 -r',
		write: { after: ' *stdin' },
		...low
	},
	{
		code: 'openssl-prefix',
		as: 'with “MD5(stdin)= ” before it',
		recognise: 'Look for $(... | openssl md5); OpenSSL 3 prints MD5(stdin)= first.',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 of OpenSSL 3',
		write: { before: 'MD5(stdin)= ' },
		...shellHelper
	},
	{
		code: 'openssl-old-prefix',
		as: 'with “(stdin)= ” before it',
		recognise: 'Look for $(... | openssl md5); OpenSSL 1 and LibreSSL print (stdin)= first.',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 of OpenSSL 1.x and LibreSSL',
		write: { before: '(stdin)= ' },
		...shellHelper
	},
	{
		code: 'openssl-file-prefix',
		as: 'with “MD5(file)= ” before it',
		recognise: 'Look for openssl md5 with a file named "file".',
		fix: cutPrefix,
		typical: 'sh, bash: openssl md5 file',
		write: { before: 'MD5(file)= ' },
		...low
	}
];
