import { innerLow, low, type Form } from '../digestForms/form.ts';
import { fillerOf, type FillerCode } from './fillers.ts';

/* Fillers before or after a digest's hex digits. */

type Row = Omit<Form, 'as' | 'write' | 'code'> & { filler: FillerCode };

const after = ({ filler, ...row }: Row): Form => {
	const { code, text, name } = fillerOf(filler);
	return { ...row, code, as: `and ${name}`, write: { after: text } };
};

export const digestFillers: readonly Form[] = [
	after({
		filler: 'newline',
		recognise: 'A program prints the digest, and its newline stays in the variable or the pipe.',
		fix: 'Strip it: inner=$(... | cut -c1-32) in a shell, chomp, trim().',
		typical: 'shell pipes with md5sum | awk, Ruby and PHP backticks',
		inner: 'medium'
	}),
	after({
		filler: 'space',
		recognise: 'The line of md5sum is cut one character too late: cut -c1-33.',
		fix: 'Keep the first 32 characters: md5sum | cut -c1-32.',
		typical: 'sh, bash: cut -c1-33',
		...innerLow
	}),
	after({
		filler: 'nul',
		recognise: 'The buffer is hashed with sizeof(hex), which counts the terminator.',
		fix: 'Hash 32 bytes: MD5_Update(&ctx, hex, 32).',
		typical: 'C char[33] with sizeof',
		...innerLow
	}),
	{
		code: 'quotes',
		as: 'in double quotes',
		recognise: 'The digest went through a JSON or ETag helper, which keeps quotes around it.',
		fix: 'Remove the quotes: JSON.parse(value), or do not stringify it.',
		typical: 'JSON.stringify, ETag helpers',
		write: { before: '"', after: '"' },
		...low
	}
];
