import { quote, type Quoted } from '../../bytes/quote.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import { fromLatin1 } from '../../bytes/latin1.ts';
import { findInvalidUtf8 } from '../../bytes/utf8.ts';
import type { ValueFinding } from '../../signature/value/findings.ts';
import { readValue } from '../../signature/value/readValue.ts';
import { headersNamed, type CapturedRequest, type Header } from '../captured.ts';
import { placeOf } from './headers.ts';

/** The form of X-Username and X-Signature as sent, not whether they match. */
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
	'Use the primary reseller username, exactly as the control panel of this environment shows it.';
const signatureTodo =
	'Send the 32 lower-case hex digits of md5(md5(XML + private key) + private key), and nothing else.';

export const credentialWords: WordsTable<CredentialArgs> = {
	'username-empty': () => ({
		seen: 'X-Username is empty.',
		means: 'OpenSRS can’t tell whose key to check the signature with.',
		todo: usernameTodo
	}),
	'username-blank': ({ where }) => ({
		seen: `There is white space ${where === 'inside' ? 'in' : 'around'} the username.`,
		means: 'It is sent as part of the username, so no account may match.',
		todo: `Remove the white space. ${usernameTodo}`
	}),
	'username-quotes': ({ value }) => ({
		seen: `The username is in quotes: ${value}.`,
		means: 'The quotes become part of the username. They often come from a config file.',
		todo: 'Send the username without quotes.'
	}),
	'username-upper-case': ({ value }) => ({
		seen: `The username contains upper-case letters: ${value}.`,
		means: 'Public examples are in lower case. It isn’t known whether OpenSRS ignores case.',
		todo: usernameTodo
	}),
	'username-email': ({ value }) => ({
		seen: `The username is an email address: ${value}.`,
		means:
			'An email address usually belongs to a person who signs in, and sub-users can’t authenticate to the API.',
		todo: usernameTodo
	}),
	'username-not-ascii': ({ value }) => ({
		seen: `The username contains non-ASCII characters: ${value}.`,
		means: 'Such a character can look like an ordinary letter or space, but no account matches it.',
		todo: `Type the username again. ${usernameTodo}`
	}),
	'signature-empty': () => ({
		seen: 'X-Signature is empty.',
		means: 'OpenSRS can’t tell that the request is yours.',
		todo: signatureTodo
	}),
	'x-signature-blanks': () => ({
		seen: 'There is white space around the X-Signature value.',
		means: 'HTTP drops spaces and tabs there, but other white space is sent and nothing matches.',
		todo: signatureTodo
	}),
	'x-signature-named': () => ({
		seen: 'The X-Signature value starts with the header name.',
		means: 'The name is sent twice, so the value can’t match.',
		todo: signatureTodo
	})
};

/** The signature room checks the form of X-Signature, so its codes are used. */
export type CredentialFinding = FindingOf<CredentialArgs> | ValueFinding;

/** Findings on the form of username and signature, the first header of each name. */
export function checkCredentials(request: CapturedRequest): CredentialFinding[] {
	const username = headersNamed(request, 'X-Username')[0];
	const signature = headersNamed(request, 'X-Signature')[0];
	return [
		...(username ? checkUsername(username) : []),
		...(signature ? checkSignature(signature) : [])
	];
}

function checkUsername(header: Header): CredentialFinding[] {
	const text = utf8(header.value);
	const value = quote(text, 80);
	const place = placeOf(header);
	if (value === '') return [{ code: 'username-empty', severity: 'error', args: {}, ...place }];
	const findings: CredentialFinding[] = [];
	const bare = text.trim();
	// A no-break space is white space too, and HTTP does not strip it from a value.
	if (bare !== text || /\s/.test(bare)) {
		const args = { where: bare !== text ? 'around' : 'inside' } as const;
		findings.push({ code: 'username-blank', severity: 'error', args, ...place });
	}
	if (/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/.test(bare)) {
		findings.push({ code: 'username-quotes', severity: 'error', args: { value }, ...place });
	}
	if (bare.includes('@')) {
		findings.push({ code: 'username-email', severity: 'warning', args: { value }, ...place });
	} else if (/[A-Z]/.test(bare)) {
		findings.push({ code: 'username-upper-case', severity: 'note', args: { value }, ...place });
	}
	if (/[^\x00-\x7f]/.test(bare)) {
		findings.push({ code: 'username-not-ascii', severity: 'warning', args: { value }, ...place });
	}
	return findings;
}

/** What the signature room finds wrong with its form. */
function checkSignature(header: Header): CredentialFinding[] {
	const place = placeOf(header);
	if (header.value === '') {
		return [{ code: 'signature-empty', severity: 'error', args: {}, ...place }];
	}
	// Nothing in a value that was really sent is harmless: HTTP has already dropped what it drops.
	return readValue(header.value).findings.map(({ code, args }): CredentialFinding => {
		const sent = { severity: 'error', ...place } as const;
		// Copying explains these two in a value that was typed in; here they were sent.
		if (code === 'value-blanks') return { code: 'x-signature-blanks', args: {}, ...sent };
		if (code === 'value-header-name') return { code: 'x-signature-named', args: {}, ...sent };
		return { code, args: { ...args, header: 'X-Signature' }, ...sent } as CredentialFinding;
	});
}

/** A value's bytes as UTF-8 text where they are UTF-8, else one character a byte. */
function utf8(value: string): string {
	const bytes = fromLatin1(value);
	return findInvalidUtf8(bytes)
		? value
		: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
