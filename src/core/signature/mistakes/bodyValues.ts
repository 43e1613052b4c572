import { bodyMistakes, onBytes } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* Values that were changed for signing or for sending, but not for both. */

const domain = /(<item key=["']domain["']>)([^<]*)/g;

const inCase = (
	which: 'lower' | 'upper',
	typical: string,
	change: (name: string) => string
): Omit<BodyMistake, 'group' | 'kind'> => ({
	code: `body-domain-in-${which}-case`,
	likelihood: 'low',
	happened: `The domain name was signed in ${which} case.`,
	recognise: 'One side changes the domain name after the other has its text.',
	fix: 'Change the name before you build the XML: domain.toLowerCase().',
	typical,
	change: onBytes((body) =>
		body.replace(domain, (_, tag: string, name: string) => tag + change(name))
	)
});

export const bodyValues: readonly BodyMistake[] = bodyMistakes('quotes', [
	inCase('lower', 'domain validators, punycode libraries', (name) =>
		name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
	),
	inCase('upper', 'old registry tools', (name) =>
		name.replace(/[a-z]/g, (letter) => letter.toUpperCase())
	)
]);
