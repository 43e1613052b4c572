import { quote } from '../../bytes/quote.ts';
import { fromLatin1 } from '../../bytes/latin1.ts';
import { findInvalidUtf8 } from '../../bytes/utf8.ts';
import { readValue } from '../../signature/value/readValue.ts';
import { headersNamed, type CapturedRequest, type Header } from '../captured.ts';
import type { RequestFinding } from './args.ts';
import { placeOf } from './headers.ts';

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
	const value = quote(text, 80);
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

/** What the signature room finds odd about its form. */
function checkSignature(header: Header): RequestFinding[] {
	const place = placeOf(header);
	if (header.value === '') {
		return [{ code: 'signature-empty', severity: 'error', args: {}, ...place }];
	}
	// Nothing is harmless that was really sent: what HTTP drops is not in the value any more.
	return readValue(header.value).findings.map(({ code, args }): RequestFinding => {
		const sent = { severity: 'error', ...place } as const;
		// Copying explains these two in a value that was typed in; here they were sent.
		if (code === 'value-blanks') return { code: 'x-signature-blanks', args: {}, ...sent };
		if (code === 'value-header-name') return { code: 'x-signature-named', args: {}, ...sent };
		return { code, args: { ...args, header: 'X-Signature' }, ...sent } as RequestFinding;
	});
}

/** A value's bytes as UTF-8 text where they are UTF-8, else one character a byte. */
function utf8(value: string): string {
	const bytes = fromLatin1(value);
	return findInvalidUtf8(bytes)
		? value
		: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
