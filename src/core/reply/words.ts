/** Words for the findings about a reply. Those of a known code come from the code table. */
import type { WordsTable } from '../finding.ts';
import { apiHosts } from '../hosts.ts';
import { addAddress, checkLogin, probe } from '../messages/advice.ts';
import { pickMeaning } from './codes/meaning.ts';
import { codeRow } from './codes/table.ts';
import type { ReplyArgs } from './findings.ts';
import { emailErrors, otherApis } from './otherApis.ts';
import { proofs } from './proof.ts';

const said = (text: string) =>
	text === '' ? 'It has no text.' : `OpenSRS said “${text.replace(/[.\s]{1,9}$/, '')}”.`;

const escapeNames = {
	html: 'HTML entities',
	json: 'backslashes',
	percent: 'percent signs',
	joined: 'quotes and plus signs'
};

/** As in “400, 401 or 415”. Intl.ListFormat would say the same, and its data cost 40 ms at start. */
const either = (codes: readonly string[]): string =>
	codes.join(', ').replace(/, ([^,]{1,20})$/, ' or $1');

/** Without the full stop that the text may have. */
const itSays = (text: string) => `It says “${text.replace(/[.\s]{1,9}$/, '')}”.`;

export const replyWords: WordsTable<ReplyArgs> = {
	'reply-code': ({ code, text, meaning: id }) => {
		const row = codeRow(code);
		const meaning = row?.meanings.find((one) => one.id === id);
		return {
			seen: meaning ? `${meaning.title} (code ${code}).` : `The reply has code ${code}.`,
			means: meaning
				? `${said(text)} ${meaning.means} ${proofs[meaning.proves].connection}`
				: said(text),
			todo: meaning?.todo ?? ''
		};
	},
	'reply-code-ambiguous': ({ code, text, meanings }) => {
		const titles = (codeRow(code)?.meanings ?? [])
			.filter(({ id }) => meanings.includes(id))
			.map(({ title }) => title);
		return {
			seen: `Code ${code} has several meanings.`,
			means: `${said(text)} It can mean: ${titles.join('; ')}.`,
			todo: 'Find the full response_text of this reply and compare it with the meanings of the code.'
		};
	},
	'reply-code-unknown': ({ code, text, hundred }) => ({
		seen: `Code ${code} isn’t in any public list.`,
		means: `${said(text)} No list of codes is complete. ${hundred}`.trim(),
		todo: 'Read its text, and look up the code in the OpenSRS API guide.'
	}),
	'reply-code-missing': ({ isSuccess }) => ({
		seen: 'The reply has no response_code.',
		means:
			isSuccess === null
				? 'Without a code, nobody can tell what OpenSRS decided.'
				: `It only says is_success ${isSuccess ? 1 : 0}, which alone cannot be trusted.`,
		todo: 'Paste the whole reply, as it came from the socket.'
	}),
	'reply-success-without-code': ({ action }) => ({
		seen: 'The command succeeded.',
		means: `A ${action} reply is documented without a response_code, and is_success is 1. ${proofs.works.connection}`,
		todo: ''
	}),
	'reply-address-text': ({ text }) => ({
		seen: 'Your IP address is not on the allow list.',
		means: `${said(text)} ${proofs['address-refused'].connection}`,
		todo: addAddress
	}),
	'reply-bare-denial': ({ proved }) => ({
		seen: proved
			? 'The XML came without an HTTP status line.'
			: 'What you pasted has no HTTP status line.',
		means: proved
			? 'OpenSRS is known to send this refusal straight after the TLS handshake. Many clients cannot read it and report a bad status line or HTTP/0.9 instead.'
			: 'Most clients show the body only, so this alone says little. Older reports show this refusal without any HTTP headers.',
		todo: ''
	}),
	'reply-bare': ({ code }) => ({
		seen: 'The XML came without an HTTP status line.',
		means: `OpenSRS is known to send bare XML only when it refuses an IP address. ${
			code === ''
				? 'Here there is no code, so this is only Possible.'
				: 'Here the code says something else, and the code decides.'
		}`,
		todo: 'Check that your server’s public IP address is on the IP allow list.'
	}),
	'reply-flag-misleads': ({ isSuccess, code }) => ({
		seen: `is_success is ${isSuccess ? 1 : 0}, but the code is ${code}.`,
		means: 'is_success alone is misleading: the code says what happened.',
		todo: 'Make your client decide by response_code.'
	}),
	'reply-object-missing': ({ code }) => ({
		seen: 'The reply has no item “object”.',
		means: `The official tester treats that as a refused login${code === '' ? '' : '; here the code says more'}.`,
		todo: code === '' ? checkLogin : ''
	}),
	'reply-cut-off': ({ code }) => ({
		seen: 'The reply ends before its closing tag.',
		means: `It was cut when it was copied, or the connection broke off.${code === '' ? '' : ' The code is still there.'}`,
		todo: code === '' ? 'Paste the whole reply.' : ''
	}),
	'reply-not-well-formed': ({ message }) => ({
		seen: 'The reply is not well-formed XML.',
		means: `The XML parser says “${message}”. A log that adds something to every line can cause this.`,
		todo: ''
	}),
	'reply-not-parsed': ({ why }) => ({
		seen:
			why === 'too-deep'
				? 'The reply is nested more than 200 levels deep.'
				: 'The reply is very long.',
		means: 'Its code and text could still be found, without an XML parser.',
		todo: ''
	}),
	'reply-escaped': ({ escapes }) => ({
		seen: 'A log or page escaped this reply.',
		means: `It was written with ${escapes.map((escape) => escapeNames[escape]).join(', then ')}, and was unescaped first.`,
		todo: ''
	}),
	'reply-http-status': ({ status, reason }) => ({
		seen: `The HTTP status is ${status}${reason === '' ? '' : ` ${reason}`}.`,
		means: 'What OpenSRS decided is the response_code inside the XML, not this status.',
		todo: ''
	}),
	'several-replies': ({ count }) => ({
		seen: `This text contains ${count} replies.`,
		means: 'Each was checked separately; they may belong to different calls.',
		todo: 'Paste one reply alone to check one call.'
	}),
	'more-replies': ({ read }) => ({
		seen: `Only the first ${read} replies were checked.`,
		means: 'The text contains more of them.',
		todo: 'Paste the part of the log around the failed call.'
	}),
	'html-page': ({ title, maker, status, portal }) => ({
		seen: 'A web page came back instead of a reply.',
		means: [
			`The OpenSRS API answers in XML${named(title, status)}. A page usually comes from a proxy, gateway or firewall on the way.`,
			portal ? 'Possible: it is the login page of a network.' : '',
			maker ? `The page mentions ${maker}.` : ''
		]
			.filter(Boolean)
			.join(' '),
		todo: portal
			? 'Read the page; if it asks for a login, sign your server in to its network, or call from another one.'
			: 'Read the page, then check host, port (55443), and any proxy or firewall between your server and OpenSRS.'
	}),
	'http-without-reply': ({ status, reason }) => ({
		seen: `There is no XML after the HTTP headers (${status}).`,
		means: `${reason === '' ? '' : `The status is ${status} ${reason}. `}The body is empty, or it was not copied. OpenSRS puts its result in the body.`,
		todo: 'Paste the body too; if there is none, look for a proxy or gateway that answers instead of OpenSRS.'
	}),
	'proxy-wants-login': ({ status }) => ({
		seen: `A proxy asks for a login (${status}).`,
		means: 'Your call did not reach OpenSRS: it ended at your own proxy.',
		todo: 'Configure the proxy login in your client, or let calls to OpenSRS bypass the proxy.'
	}),
	'request-not-reply': ({ action }) => ({
		seen: `This is a request (action ${action}), not a reply.`,
		means: 'It shows what was sent, and nothing of what came back.',
		todo: 'Paste what came back, or check this request with its signature.'
	}),
	'known-text': ({ text, codes }) => {
		const row = codes.length === 1 ? codeRow(codes[0]!) : null;
		const meaning = row && pickMeaning(row, text)?.meaning;
		const those = codes.length === 1 ? 'that code' : 'those codes';
		return {
			seen: `Likely a reply with code ${either(codes)}.`,
			means: [
				text === ''
					? 'The number is a response code of OpenSRS, but its text is missing.'
					: `“${text}” is a known response text of ${those}.`,
				meaning ? meaning.means : ''
			]
				.join(' ')
				.trim(),
			todo: meaning?.todo ?? 'Paste the whole reply, because the code decides.'
		};
	},
	'other-api': ({ api, number, text }) => ({
		seen: `This is from the ${otherApis[api].name}.`,
		means: `${otherApis[api].means}${number === '' ? '' : ` Its error ${number}${text === '' ? '' : `, “${text}”,`} is not a response code of the XML API.`}`,
		todo:
			(api === 'hosted-email' && emailErrors.find((_, at) => String(at) === number)?.todo) ||
			otherApis[api].todo
	}),
	// The root element of Enom's replies: public client code that quotes them, read 2026-11.
	'foreign-reply': ({ root, text }) => ({
		seen: 'This is a reply from another API, not OpenSRS.',
		means: [
			`OpenSRS answers with an OPS_envelope, and this starts with <${root}>${root === 'interface-response' ? ', as Enom’s API does' : ''}.`,
			text === '' ? '' : itSays(text)
		]
			.join(' ')
			.trim(),
		todo: `Check which host your client called. For OpenSRS, set it to ${apiHosts.live} (live) or ${apiHosts.test} (test); otherwise look the error up in that API’s documentation.`
	}),
	'foreign-json': ({ text }) => ({
		seen: 'This looks like a reply from another API.',
		means: `OpenSRS answers with an OPS_envelope, and this is JSON. ${itSays(text)}`,
		todo: 'If your own program wrote this about a call to OpenSRS, paste the reply it got. Otherwise look the error up in that API’s documentation.'
	}),
	'nothing-came': () => ({
		seen: 'There is no reply: the text is empty.',
		means:
			'If your client really got nothing, the connection was closed without an answer. Possible: your IP address is not on the allow list, or the TLS session broke.',
		todo: `Run ${probe} on your server and look for “invalid ip address”.`
	}),
	'envelope-unclear': () => ({
		seen: 'The OPS envelope is empty.',
		means:
			'It has no action, no response_code and no is_success, so it could be a request or a reply.',
		todo: 'If it came back, paste it with its HTTP headers; if you sent it, check how your client builds the XML.'
	}),
	'not-a-reply': () => ({
		seen: 'This isn’t an OpenSRS reply.',
		means: 'It contains no envelope, no response_code, no HTTP headers and no web page.',
		todo: 'Paste what came back from OpenSRS, or the error that your client printed.'
	})
};

/** What the page calls itself, and with which HTTP status it came. */
function named(title: string, status: number | null): string {
	const parts = [
		title === '' ? '' : `is titled “${title}”`,
		status === null ? '' : `has status ${status}`
	].filter(Boolean);
	return parts.length === 0 ? '' : `; this page ${parts.join(' and ')}`;
}
