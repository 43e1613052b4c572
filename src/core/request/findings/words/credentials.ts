import type { Quoted } from '../../../bytes/quote.ts';
import type { WordsTable } from '../../../finding.ts';

/** X-Username and X-Signature as they were sent; whether they match is another question. */
export interface CredentialArgs {
	'username-empty': Record<string, never>;
	'username-blank': { where: 'inside' | 'around' };
	'username-quotes': { value: Quoted };
	'username-upper-case': { value: Quoted };
	'username-email': { value: Quoted };
	'username-not-ascii': { value: Quoted };
	'signature-empty': Record<string, never>;
	'x-signature-blanks': Record<string, never>;
	'x-signature-named': Record<string, never>;
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
	'x-signature-blanks': () => ({
		seen: 'X-Signature: white space stands around the value.',
		means: 'HTTP drops blanks and tabs there. Other white space is sent, and then nothing matches.',
		todo: signatureTodo
	}),
	'x-signature-named': () => ({
		seen: 'X-Signature: the value starts with the name of the header.',
		means: 'The name was sent twice, so the value matches nothing.',
		todo: signatureTodo
	})
};
