import { quote, type Quoted } from '../../bytes/quote.ts';
import type { FindingOf, WordsTable } from '../../finding.ts';
import { headersNamed, type CapturedRequest, type InexactReason } from '../captured.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { declaredLength } from '../wire/body.ts';

/** Why XML next to a log may have a different length from what was sent. */
type BesideReason = 'newline' | 'crs-lost' | 'crs-added' | 'unknown';

export interface BodyArgs {
	'body-empty': Record<string, never>;
	'body-form-encoded': Record<string, never>;
	'body-not-xml': { starts: Quoted };
	'body-unknown': { why: InexactReason };
	'body-not-exact': { why: InexactReason };
	'body-beside-log': { bytes: number; newline: 'none' | 'LF' | 'CRLF' };
	'body-beside-differs': { declared: number; bytes: number; reason: BesideReason };
}

const capture =
	'To get the exact bytes, run curl with --trace, or send the request to “nc -l” and open the file it writes.';

/** What each reason means, and what to do to get the exact body. */
const inexact: Record<InexactReason, { means: string; todo: string }> = {
	'format-without-body': { means: 'This format never shows the body.', todo: capture },
	'beside-log': {
		means: 'curl -v never shows the body. The XML next to it fits, but only its length shows that.',
		todo: capture
	},
	'bytes-replaced': {
		means: 'This format shows a dot for every byte that is not printable ASCII.',
		todo: capture
	},
	'capture-cut': {
		means: 'Bytes are missing from the capture: a packet, the end of a packet, or some lines.',
		todo: 'Capture again with tcpdump -s 0, and copy the whole output.'
	},
	'no-blank-line': {
		means: 'It ends before the blank line that closes the headers.',
		todo: 'Copy the whole request, including the XML.'
	},
	'line-ends-changed': {
		means: 'The lines end with LF alone, so copying may have changed the body’s line endings too.',
		todo: 'Open the capture as a file instead of pasting it.'
	},
	'shorter-than-announced': {
		means: 'It is shorter than Content-Length says, so its end may be missing here.',
		todo: 'Copy the whole request, or open the capture as a file.'
	},
	'reply-follows': {
		means: 'A reply follows it, and Content-Length doesn’t say where the body ends.',
		todo: 'Copy only the request, or check the Content-Length finding.'
	},
	'chunks-broken': {
		means: 'The body is sent in chunks, and their sizes don’t match what was pasted.',
		todo: 'Open the capture as a file instead of pasting it.'
	},
	'decoded-text': {
		means: 'The body is here as text, and its length isn’t known to be the one that was sent.',
		todo: capture
	},
	'outside-command': {
		means: 'The body comes from a file or from the shell, so the command alone doesn’t contain it.',
		todo: 'Open that file here, or run the command with --trace and paste its output.'
	}
};

const besideReasons: Record<BesideReason, string> = {
	newline: 'Possible: copying lost the newline at its end.',
	'crs-lost':
		'Possible: copying removed the CRs, because it fits with CR LF at the end of each line.',
	'crs-added':
		'Possible: copying added the CRs, because it fits with LF alone at the end of each line.',
	unknown: 'Possible: it belongs to another call, or it was changed before it was sent or copied.'
};

const endings = {
	none: 'without a newline at its end',
	LF: 'including the LF at its end',
	CRLF: 'including the CR LF at its end'
} as const;

export const bodyWords: WordsTable<BodyArgs> = {
	'body-empty': () => ({
		seen: 'The body is empty.',
		means: 'The signed XML must be sent too: hashing it doesn’t send it.',
		todo: 'Send the XML as the body of the POST.'
	}),
	'body-form-encoded': () => ({
		seen: 'The body is encoded as a web form (%3C…).',
		means: 'OpenSRS expects the XML itself, and the signature covers the XML before encoding.',
		todo: 'Send the XML as the whole body, without a field name or encoding.'
	}),
	'body-not-xml': ({ starts }) => ({
		seen: `The body doesn’t start like XML: “${starts}”.`,
		means: 'OpenSRS expects an XML document that starts with <?xml.',
		todo: 'Send the XML as the whole body, with nothing before it.'
	}),
	'body-unknown': ({ why }) => ({ seen: 'The body cannot be seen here.', ...inexact[why] }),
	'body-not-exact': ({ why }) => ({
		seen: 'The body may differ from what was sent.',
		...inexact[why]
	}),
	'body-beside-log': ({ bytes, newline }) => ({
		seen: 'The XML next to the log fits its length.',
		means: `It has the ${bytes} bytes that Content-Length says, ${endings[newline]}. curl -v never shows the body, so this page uses that XML.`,
		todo: `If the signature doesn’t match, make sure that the XML belongs to this call. ${capture}`
	}),
	'body-beside-differs': ({ declared, bytes, reason }) => ({
		seen: 'The XML next to the log isn’t the body.',
		means: `It has ${bytes} bytes, and Content-Length is ${declared}. ${besideReasons[reason]}`,
		todo: `Open the file that your client sends as the request XML. ${capture}`
	})
};

type BodyFinding = FindingOf<BodyArgs>;

/** Findings on the body as a whole; `checkEnvelope` checks the XML in it. */
export function checkBody(request: CapturedRequest): BodyFinding[] {
	const findings: BodyFinding[] = [];
	const { body, whyNotExact: why } = request;
	if (body === null) {
		const differs = checkBeside(request);
		if (differs) findings.push(differs);
		else if (why) findings.push({ code: 'body-unknown', severity: 'note', args: { why } });
	} else if (body.length === 0) {
		// A length that promises a body has its own finding.
		const promised = headersNamed(request, 'Content-Length').some(({ value }) =>
			/[1-9]/.test(value)
		);
		if (!promised) {
			const claims = [{ stage: 'request', state: 'failed' } as const];
			findings.push({ code: 'body-empty', severity: 'error', args: {}, claims });
		}
	} else {
		findings.push(...checkStart(latin1(body.subarray(0, 64))));
		if (why === 'beside-log') {
			const newline = newlineAt(body);
			const args = { bytes: body.length, newline };
			findings.push({ code: 'body-beside-log', severity: 'note', args });
		}
		// Too few bytes are the matter of a finding on Content-Length.
		if (why && why !== 'shorter-than-announced' && why !== 'beside-log')
			findings.push({ code: 'body-not-exact', severity: 'note', args: { why } });
	}
	return findings;
}

function newlineAt(body: Uint8Array): 'none' | 'LF' | 'CRLF' {
	if (body.at(-1) !== 10) return 'none';
	return body.at(-2) === 13 ? 'CRLF' : 'LF';
}

/** XML next to the log whose length differs from what was sent, and the likely reason. */
function checkBeside(request: CapturedRequest): BodyFinding | null {
	const declared = declaredLength(request.headers);
	if (!request.besideLog || declared === null) return null;
	const { bytes, crs, lfs } = request.besideLog;
	return {
		code: 'body-beside-differs',
		severity: 'warning',
		args: { declared, bytes, reason: reasonFor(declared - bytes, crs, lfs) }
	};
}

/** A newline after the document is counted or not, so either fits. */
function reasonFor(more: number, crs: number, lfs: number): BesideReason {
	if (lfs > 0 && (more === lfs || more === lfs + 2)) return 'crs-lost';
	if (crs > 0 && (more === -crs || more === 1 - crs)) return 'crs-added';
	return more === 1 || more === 2 ? 'newline' : 'unknown';
}

function checkStart(start: string): BodyFinding[] {
	const bare = start.replace(/^\xef\xbb\xbf/, '').trimStart();
	// UTF-16 starts with FF FE or FE FF, or has a NUL beside the bracket.
	if (bare === '' || /^(?:\xff\xfe|\xfe\xff|\0)?</.test(bare)) return [];
	if (/%3C/i.test(bare)) return [{ code: 'body-form-encoded', severity: 'error', args: {} }];
	return [{ code: 'body-not-xml', severity: 'error', args: { starts: quote(bare, 24) } }];
}
