/** Words for the findings about a reply. Those of a code come from the code table. */
import type { WordsTable } from '../finding.ts';
import { addAddress, probe } from './advice.ts';
import { codeRow } from './codes/table.ts';
import type { ReplyArgs } from './findings.ts';
import { proofs } from './proof.ts';

const withText = (code: string, text: string) =>
	text === ''
		? `The reply has code ${code} and no text.`
		: `The reply has code ${code}: “${text}”.`;

const escapeNames = {
	html: 'HTML entities',
	json: 'backslashes',
	percent: 'percent signs',
	joined: 'quotes and plus signs'
};

export const replyWords: WordsTable<ReplyArgs> = {
	'reply-code': ({ code, text, meaning: id }) => {
		const row = codeRow(code);
		const meaning = row?.meanings.find((one) => one.id === id);
		return {
			seen: withText(code, text),
			means: meaning ? `${meaning.means} ${proofs[meaning.proves].connection}` : '',
			todo: meaning?.todo ?? ''
		};
	},
	'reply-code-ambiguous': ({ code, text, meanings }) => {
		const titles = (codeRow(code)?.meanings ?? [])
			.filter(({ id }) => meanings.includes(id))
			.map(({ title }) => title);
		return {
			seen: withText(code, text),
			means: `This code has several meanings, and the text picks none of them. It can be: ${titles.join('; ')}.`,
			todo: 'Look for the full response_text of this reply, and compare it with the meanings of the code.'
		};
	},
	'reply-code-unknown': ({ code, text, hundred }) => ({
		seen: withText(code, text),
		means:
			`This code is not known here; the list of known codes is not complete. ${hundred}`.trim(),
		todo: 'Go by the text, and look the code up in the API guide of OpenSRS.'
	}),
	'reply-code-missing': ({ isSuccess }) => ({
		seen: 'The reply has no response_code.',
		means:
			isSuccess === null
				? 'Without a code it cannot be told what OpenSRS decided.'
				: `It only says is_success ${isSuccess ? 1 : 0}, which alone is not to be trusted.`,
		todo: 'Paste the whole reply, as it came from the socket.'
	}),
	'reply-address-text': ({ text }) => ({
		seen: `The text is about a refused IP address: “${text}”.`,
		means: proofs['address-refused'].connection,
		todo: addAddress
	}),
	'reply-bare-denial': ({ proved }) => ({
		seen: proved
			? 'The XML came without an HTTP status line.'
			: 'What you pasted has no HTTP status line before the XML.',
		means: proved
			? 'OpenSRS is known to send this refusal straight after the TLS handshake. Many clients cannot read it and report a bad status line or HTTP/0.9 instead.'
			: 'Most clients show the body only, so this says little. Older reports show this refusal without any HTTP head.',
		todo: ''
	}),
	'reply-bare': ({ code }) => ({
		seen: 'The XML came without an HTTP status line.',
		means:
			code === ''
				? 'The only reply of this kind known from OpenSRS is the refusal of an IP address; this one has no code, so that is possible and not proved.'
				: 'The only reply of this kind known from OpenSRS is the refusal of an IP address. This one has another code, and the code counts.',
		todo: 'Check that the outbound IP of the calling host is on the IP allow list.'
	}),
	'reply-flag-misleads': ({ isSuccess, code }) => ({
		seen: `is_success is ${isSuccess ? 1 : 0} in a reply with code ${code}.`,
		means: 'The flag alone would mislead: the code says what happened.',
		todo: 'Let your client decide by response_code.'
	}),
	'reply-object-missing': ({ code }) => ({
		seen: 'The reply has no item “object”.',
		means:
			code === ''
				? 'The official tester counts a reply without it as refused credentials.'
				: 'The official tester counts a reply without it as refused credentials; here the code says more.',
		todo: code === '' ? 'Check username, key and signature.' : ''
	}),
	'reply-cut-off': ({ code }) => ({
		seen: 'The reply ends before its closing tag.',
		means: `It was cut when it was copied, or the connection broke off.${code === '' ? '' : ' The code was still there.'}`,
		todo: code === '' ? 'Paste the whole reply.' : ''
	}),
	'reply-not-well-formed': ({ message }) => ({
		seen: `The reply is not well-formed XML: ${message}`,
		means:
			'Its items were read without an XML parser. A log that adds something to every line can cause it.',
		todo: ''
	}),
	'reply-not-parsed': ({ why }) => ({
		seen:
			why === 'too-deep'
				? 'The reply is nested more than 200 levels deep.'
				: 'The reply is very long.',
		means: 'Its items were read without an XML parser.',
		todo: ''
	}),
	'reply-escaped': ({ escapes }) => ({
		seen: `The XML was written with ${escapes.map((escape) => escapeNames[escape]).join(', then ')}.`,
		means:
			'A log or a page did that. It was taken back before reading, so places point at the whole reply.',
		todo: ''
	}),
	'reply-http-status': ({ status, reason }) => ({
		seen: `The HTTP status of the reply is ${status}${reason === '' ? '' : ` ${reason}`}.`,
		means: 'The result of OpenSRS is the response_code inside the XML, not this status.',
		todo: ''
	}),
	'several-replies': ({ count }) => ({
		seen: `There are ${count} replies in this text.`,
		means: 'Each was read by itself; they may belong to different calls.',
		todo: 'To judge one call, paste its reply alone.'
	}),
	'more-replies': ({ read }) => ({
		seen: `Only the first ${read} replies were read.`,
		means: 'The text holds more of them.',
		todo: 'Paste the part of the log around the failed call.'
	}),
	'html-page': ({ title, maker, status, portal }) => ({
		seen: `An HTML page came${title === '' ? '' : `, titled “${title}”`}${status === null ? '' : `, with status ${status}`}.`,
		means: [
			'The API of OpenSRS answers in XML. A page most often comes from a proxy, a gateway or a firewall on the way.',
			portal ? 'Possible: it is the login page of a network.' : '',
			maker ? `The page names ${maker}.` : ''
		]
			.filter(Boolean)
			.join(' '),
		todo: portal
			? 'Read the page. If it asks for a login, log the calling host in to its network, or call from another one.'
			: 'Read the page, check host and port (55443), and whether a proxy or firewall stands between the calling host and OpenSRS.'
	}),
	'http-without-reply': ({ status, reason }) => ({
		seen: `An HTTP head came (${status}${reason === '' ? '' : ` ${reason}`}), and no XML.`,
		means: 'The body is empty, or it was not copied. OpenSRS puts its result into the body.',
		todo: 'Paste the body too. If there is none, look for a proxy or gateway that answers in place of OpenSRS.'
	}),
	'proxy-wants-login': ({ status }) => ({
		seen: `A proxy asks for a login (${status}).`,
		means: 'Your call did not reach OpenSRS: it ended at your own proxy.',
		todo: 'Give the client the login of the proxy, or let calls to OpenSRS go past it.'
	}),
	'request-not-reply': ({ action }) => ({
		seen: `This is a request (action ${action}), not a reply.`,
		means: 'It shows what was sent and nothing of what came back.',
		todo: 'Paste what came back; a request can be checked with its signature.'
	}),
	'known-text': ({ text, codes }) => ({
		seen: `“${text}” is a known response text.`,
		means: `It belongs to code ${codes.join(' or ')}.`,
		todo: 'Paste the whole reply: the code decides.'
	}),
	'empty-reply': () => ({
		seen: 'There is no reply in this text: it is empty.',
		means:
			'If your client really got nothing, the connection was closed without an answer. Possible: an IP address that is not allowed, or a TLS session that broke.',
		todo: `Run ${probe} on the calling host and look for “invalid ip address”.`
	}),
	'envelope-unclear': () => ({
		seen: 'The OPS envelope holds no action and nothing of a reply, such as a response_code.',
		means: 'It may be a request or a reply that lost its content, so it proves no stage.',
		todo: 'If it came back, paste it with its HTTP head. If you sent it, check how your client builds the XML.'
	}),
	'not-a-reply': () => ({
		seen: 'No reply of OpenSRS was found in this text.',
		means: 'It holds no envelope, no response_code, no HTTP head and no HTML page.',
		todo: 'Paste what came back from OpenSRS, or the message that your client printed.'
	})
};
