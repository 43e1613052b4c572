/** What one reply shows: its code first, then what is unusual about it. */
import { quote } from '../bytes/quote.ts';
import type { Severity, StageClaim } from '../finding.ts';
import { hundredOf } from './codes/hundred.ts';
import type { CodeRow, Meaning } from './codes/row.ts';
import type { ReplyFinding } from './findings.ts';
import { proofs, type Proof } from './proof.ts';
import type { Items } from './read/items.ts';
import type { Reply } from './reply.ts';

export type Unjudged = Omit<Reply, 'findings' | 'claims'>;

const severities: Record<Proof, Severity> = {
	works: 'note',
	nothing: 'note',
	'command-refused': 'error',
	'behind-opensrs': 'warning',
	'envelope-refused': 'error',
	'credentials-refused': 'error',
	'request-refused': 'error',
	'address-refused': 'error',
	answered: 'warning',
	'made-by-client': 'warning'
};

/** The official tester looks for this text, in any case, to tell a refused address. */
const addressText = /invalid ip address/i;

/** @param trouble why the XML could not be parsed, if so */
export function judge(reply: Unjudged, trouble: Items['trouble']): ReplyFinding[] {
	return [
		codeFinding(reply),
		bareFinding(reply),
		flagFinding(reply),
		objectFinding(reply),
		shapeFinding(reply, trouble),
		reply.escapes.length > 0
			? ({ code: 'reply-escaped', severity: 'note', args: { escapes: reply.escapes } } as const)
			: null,
		statusFinding(reply)
	]
		.filter((finding) => finding !== null)
		.map((finding) => ({ ...finding, place: reply.place }));
}

function codeFinding({
	code,
	text: whole,
	row,
	meaning,
	isSuccess,
	action,
	framing
}: Unjudged): ReplyFinding {
	const text = quote(whole);
	if (row && meaning) {
		return {
			code: 'reply-code',
			severity: severities[meaning.proves],
			args: { code: quote(code, 40), text, meaning: meaning.id },
			claims: claimsOf(meaning.proves)
		};
	}
	if (addressText.test(text)) {
		const claims = claimsOf('address-refused');
		return { code: 'reply-address-text', severity: 'error', args: { text }, claims };
	}
	if (row) {
		return {
			code: 'reply-code-ambiguous',
			severity: 'warning',
			args: { code: quote(code, 40), text, meanings: row.meanings.map(({ id }) => id) },
			claims: claimsOf(sharedProof(row))
		};
	}
	// A list of fields without a code may come from anywhere; an envelope came from a server.
	const claims = framing === 'fields' ? [] : claimsOf('answered');
	if (code === '' && isSuccess === true && action !== null && /:REPLY$/i.test(action)) {
		return {
			code: 'reply-success-without-code',
			severity: 'note',
			args: { action: quote(action, 60) },
			claims: claimsOf('works')
		};
	}
	if (code === '') {
		return { code: 'reply-code-missing', severity: 'warning', args: { isSuccess }, claims };
	}
	const hundred = hundredOf(code)?.sentence ?? '';
	return {
		code: 'reply-code-unknown',
		severity: 'warning',
		args: { code: quote(code, 40), text, hundred },
		claims
	};
}

function claimsOf(proof: Proof): StageClaim[] {
	return [...proofs[proof].claims];
}

/** What is true whichever meaning it is: a reply that may be none at all proves nothing. */
function sharedProof(row: CodeRow): Proof {
	const kinds = new Set(row.meanings.map(({ proves }: Meaning) => proves));
	if (kinds.size === 1) return row.meanings[0].proves;
	return kinds.has('nothing') || kinds.has('made-by-client') ? 'nothing' : 'answered';
}

function bareFinding({ framing, meaning, code, text }: Unjudged): ReplyFinding | null {
	const denied = meaning?.proves === 'address-refused' || (!meaning && addressText.test(text));
	if (denied && (framing === 'bare' || framing === 'body')) {
		const proved = framing === 'bare';
		return { code: 'reply-bare-denial', severity: 'note', args: { proved } };
	}
	return framing === 'bare'
		? { code: 'reply-bare', severity: 'warning', args: { code: quote(code, 40) } }
		: null;
}

function flagFinding({ isSuccess, row, meaning, code }: Unjudged): ReplyFinding | null {
	if (isSuccess === null || !row || !meaning) return null;
	const succeeded = row.category === 'success' || meaning.proves === 'works';
	// 211 says "taken" and is a success: the table tells, the flag alone would mislead.
	if (isSuccess === succeeded && row.code !== 211) return null;
	return {
		code: 'reply-flag-misleads',
		severity: 'note',
		args: { isSuccess, code: quote(code, 40) }
	};
}

function objectFinding({ object, action, row, framing, code }: Unjudged): ReplyFinding | null {
	// A client chooses which fields it prints, and an empty object is still an object.
	if (framing === 'fields' || object !== null) return null;
	const severity = row || action !== null ? 'note' : 'warning';
	return { code: 'reply-object-missing', severity, args: { code: quote(code, 40) } };
}

function shapeFinding(reply: Unjudged, trouble: Items['trouble']): ReplyFinding | null {
	const { code, complete } = reply;
	if (!complete)
		return { code: 'reply-cut-off', severity: 'warning', args: { code: quote(code, 40) } };
	if (!trouble) return null;
	if (trouble.kind === 'not-well-formed') {
		const args = { message: quote(trouble.message, 200) };
		return { code: 'reply-not-well-formed', severity: 'note', args };
	}
	return { code: 'reply-not-parsed', severity: 'note', args: { why: trouble.kind } };
}

function statusFinding({ head }: Unjudged): ReplyFinding | null {
	if (!head || head.status.code === 200) return null;
	const { code: status, reason } = head.status;
	return {
		code: 'reply-http-status',
		severity: 'note',
		args: { status, reason: quote(reason, 100) }
	};
}
