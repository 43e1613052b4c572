import * as write from '../digestWrite.ts';
import { low, shellHelper, type Form } from './form.ts';

/* Hex with digits lost or added. */

const allDigits = 'Keep all 32 digits, in variables, columns and buffers.';

export const digitForms: readonly Form[] = [
	{
		code: 'leading-zeros-lost',
		as: 'without its leading zeros',
		recognise:
			'Some calls fail and others do not, with the same code: look for BigInteger.toString(16).',
		fix: 'Pad to 32 digits: String.format("%032x", new BigInteger(1, digest)).',
		typical: 'Java, Scala, Kotlin, Groovy: BigInteger.toString(16)',
		write: write.hexWithoutZeros(1),
		sometimes: 'Shows for about 1 digest in 16: those that begin with 0.',
		...shellHelper
	},
	{
		code: 'leading-zero-bytes-lost',
		as: 'without leading zero bytes',
		recognise:
			'About one call in 128 fails, with the same code: a big number is padded to an even length.',
		fix: 'Write every byte: HexFormat.of().formatHex(digest).',
		typical: 'Java: BigInteger.toString(16) with a zero added to an uneven length',
		write: write.hexWithoutZeros(2),
		sometimes: 'Shows for about 1 digest in 256: those that begin with 00.',
		...shellHelper
	},
	{
		code: 'negative-number',
		as: 'as a signed number',
		recognise: 'About half of the values begin with a minus: look for new BigInteger(digest).',
		fix: 'Use String.format("%032x", new BigInteger(1, digest)), with the 1 in front.',
		typical: 'Java new BigInteger(digest).toString(16)',
		write: write.signedHex,
		sometimes:
			'Shows for about 1 digest in 2: those whose first digit is 8 to f, and a few with leading zeros.',
		...low
	},
	{
		code: 'bytes-unpadded',
		as: 'with unpadded bytes',
		means: 'Each byte under 16 has one digit instead of two.',
		recognise:
			'The value is often shorter than 32 digits: look for toString(16) or %x for single bytes.',
		fix: 'Pad every byte: b.toString(16).padStart(2, "0"), %02x.',
		typical: 'JavaScript b.toString(16), Java Integer.toHexString(b & 0xff), C %x',
		write: write.unpaddedHex(false),
		sometimes: 'Shows for about 64 digests in 100: those with a byte under 16.',
		...shellHelper
	},
	{
		code: 'bytes-sign-extended',
		as: 'with sign-extended bytes',
		means: 'Each byte over 127 has ffffff before it.',
		recognise: 'The value is much longer than 32 digits and full of f.',
		fix: 'Mask and pad every byte: String.format("%02x", b & 0xff).',
		typical: 'Java Integer.toHexString(b), C printf("%x", c) with a signed char',
		write: write.unpaddedHex(true),
		...low
	},
	{
		code: 'middle-16-digits',
		as: 'cut to 16 digits',
		means: 'Only digits 9 to 24 were kept.',
		recognise: 'The value has 16 digits: a helper returns a short MD5.',
		fix: allDigits,
		typical: 'helper libraries with a 16-digit MD5',
		write: write.hexCut(8, 24),
		lossy: true,
		...low
	},
	{
		code: 'first-16-digits',
		as: 'cut to 16 digits',
		means: 'Only the first 16 were kept.',
		recognise: 'The value has 16 digits: a column or a field has room for no more.',
		fix: allDigits,
		typical: 'VARCHAR(16) and BINARY(16) columns',
		write: write.hexCut(0, 16),
		lossy: true,
		...low
	},
	{
		code: 'last-digit-lost',
		as: 'without its last digit',
		recognise: 'The value has 31 digits: a buffer of 32 keeps one for the terminator.',
		fix: 'Make room for the terminator: char hex[33].',
		typical: 'C char[32], cut -c1-31',
		write: write.hexCut(0, 31),
		lossy: true,
		...low
	}
];
