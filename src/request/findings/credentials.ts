import { headersNamed, type CapturedRequest, type Header } from '../captured.ts';
import type { RequestFinding } from './args.ts';
import { placeOf } from './headers.ts';
import type { CredentialArgs } from './words/credentials.ts';

/** Findings on the form of username and signature, the first header of each name. */
export function checkCredentials(request: CapturedRequest): RequestFinding[] {
	const username = headersNamed(request, 'X-Username')[0];
	const signature = headersNamed(request, 'X-Signature')[0];
	return [
		...(username ? checkUsername(username) : []),
		...(signature ? checkSignature(signature) : [])
	];
}

function checkUsername(header: Header): RequestFinding[] {
	const text = utf8(header.value);
	const value = text.slice(0, 80);
	const place = placeOf(header);
	if (value === '') return [{ code: 'username-empty', severity: 'error', args: {}, ...place }];
	const findings: RequestFinding[] = [];
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

/** At most one finding: the form that explains most. */
function checkSignature(header: Header): RequestFinding[] {
	const form = signatureForm(header.value);
	return form ? [{ severity: 'error', ...form, ...placeOf(header) } as RequestFinding] : [];
}

type SignatureForm = {
	[Code in keyof CredentialArgs]: { code: Code; args: CredentialArgs[Code] };
}[keyof CredentialArgs];

function signatureForm(value: string): SignatureForm | null {
	if (value === '') return { code: 'signature-empty', args: {} };
	if (/^[0-9a-f]{32}$/.test(value)) return null;
	const short = value.slice(0, 400);
	if (/^(?:MD5)?\(.{0,200}\)= ?[0-9a-f]{32}/i.test(short)) {
		return { code: 'signature-tool-output', args: { tool: 'openssl' } };
	}
	if (/^[0-9a-f]{32} [ *]\S/i.test(short)) {
		return { code: 'signature-tool-output', args: { tool: 'md5sum' } };
	}
	const bare = short.replace(/^["'\s]{1,100}/, '').replace(/["'\s]{1,100}$/, '');
	if (bare !== short && /^[0-9a-f]+$/i.test(bare)) return { code: 'signature-quotes', args: {} };
	if (/^[0-9a-f]+$/i.test(short)) {
		if (value.length !== 32) return { code: 'signature-length', args: { length: value.length } };
		return { code: 'signature-upper-case', args: {} };
	}
	if (/^[A-Za-z0-9+/]{22}==$/.test(short) || /^[A-Za-z0-9+/]{43}=$/.test(short)) {
		return { code: 'signature-base64', args: {} };
	}
	return { code: 'signature-not-hex', args: { length: value.length } };
}

/** A value's bytes as UTF-8 text where they are UTF-8, else one character a byte. */
function utf8(value: string): string {
	try {
		const bytes = Uint8Array.from(value, (char) => char.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return value;
	}
}
