import type { WordsTable } from '../../../finding.ts';

/** The form of X-Username and X-Signature; whether they match is another question. */
export interface CredentialArgs {
	'username-empty': Record<string, never>;
	'username-blank': { where: 'inside' | 'around' };
	'username-quotes': { value: string };
	'username-upper-case': { value: string };
	'username-email': { value: string };
	'username-not-ascii': { value: string };
	'signature-empty': Record<string, never>;
	'signature-upper-case': Record<string, never>;
	'signature-quotes': Record<string, never>;
	'signature-tool-output': { tool: 'openssl' | 'md5sum' };
	'signature-base64': Record<string, never>;
	'signature-not-hex': { length: number };
	'signature-length': { length: number };
}

const usernameTodo =
	'Use the primary reseller username, exactly as the control panel of the same environment shows it.';
const signatureTodo =
	'Send the 32 lower-case hex digits of md5(md5(XML + private key) + private key), and nothing else.';

export const credentialWords: WordsTable<CredentialArgs> = {
	'username-empty': () => ({
		seen: 'X-Username is empty.',
		means: 'OpenSRS cannot tell whose key to check the signature with.',
		todo: usernameTodo
	}),
	'username-blank': ({ where }) => ({
		seen: `The reseller username has a blank or another white space ${where === 'inside' ? 'in' : 'around'} it.`,
		means: 'The blank is sent as a part of the name, which may then name no account.',
		todo: `Take the blank out. ${usernameTodo}`
	}),
	'username-quotes': ({ value }) => ({
		seen: `The reseller username is sent with quotes: ${value}`,
		means: 'The quotes become part of the name. They often come from a configuration file.',
		todo: 'Send the name without quotes.'
	}),
	'username-upper-case': ({ value }) => ({
		seen: `The reseller username has capital letters: ${value}`,
		means: 'Public examples are in lower case. Whether OpenSRS tells capitals apart is not known.',
		todo: usernameTodo
	}),
	'username-email': ({ value }) => ({
		seen: `The reseller username looks like an e-mail address: ${value}`,
		means:
			'An e-mail address usually belongs to a person who signs in. Sub-users cannot authenticate to the API.',
		todo: usernameTodo
	}),
	'username-not-ascii': ({ value }) => ({
		seen: `The reseller username has characters outside ASCII: ${value}`,
		means: 'Such a character may look like an ordinary letter or blank, and names no account.',
		todo: `Type it anew. ${usernameTodo}`
	}),
	'signature-empty': () => ({
		seen: 'X-Signature is empty.',
		means: 'OpenSRS cannot tell that the request is yours.',
		todo: signatureTodo
	}),
	'signature-upper-case': () => ({
		seen: 'The signature has capital letters.',
		means:
			'OpenSRS asks for lower case, and the digits inside the second MD5 must be lower case too.',
		todo: 'Turn the hex into lower case after each of the two MD5s.'
	}),
	'signature-quotes': () => ({
		seen: 'The signature is sent with quotes or blanks.',
		means: 'They become part of it, so it matches nothing.',
		todo: signatureTodo
	}),
	'signature-tool-output': ({ tool }) => ({
		seen: `The signature holds what ${tool === 'openssl' ? 'openssl' : 'md5sum'} prints beside the hash.`,
		means:
			'The words around the hash were sent along. If they also went into the second MD5, the hash is wrong too.',
		todo:
			tool === 'openssl'
				? 'Cut the prefix off both times, for example with “sed s/.*= //”.'
				: 'Keep the first 32 characters both times, for example with “cut -c1-32”.'
	}),
	'signature-base64': () => ({
		seen: 'The signature looks like base64.',
		means: 'OpenSRS asks for hex.',
		todo: signatureTodo
	}),
	'signature-not-hex': ({ length }) => ({
		seen: `The signature, ${length} characters, is not hex.`,
		means: 'An MD5 in hex has only the digits 0 to 9 and the letters a to f.',
		todo: signatureTodo
	}),
	'signature-length': ({ length }) => ({
		seen: `The signature has ${length} hex digits instead of 32.`,
		means:
			length < 32
				? 'Digits are missing. Code that writes a hash as a number loses its leading zeros, so this fails only now and then.'
				: length === 40
					? 'Forty digits are the length of SHA-1. OpenSRS asks for MD5.'
					: length === 64
						? 'Sixty-four digits are the length of SHA-256. OpenSRS asks for MD5.'
						: 'An MD5 in hex has 32 digits.',
		todo: signatureTodo
	})
};
