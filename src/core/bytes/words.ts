/**
 * The words of every finding. What XML allows is from XML 1.0, fifth edition; what OpenSRS does is
 * from its guide and its own clients. How OpenSRS answers to XML that is malformed is not known.
 */
import type { WordsTable } from '../finding.ts';
import { beforeXmlWords, afterRootWords } from './placeWords.ts';
import type { BytesArgs } from './codes.ts';
import { hexByte } from './hex.ts';
import { keyLength } from './keyShape.ts';
import { say } from './say.ts';

const sameBytes = 'It does no harm as long as the bytes you sign are the bytes you send.';

export const bytesWords = {
	'empty-input': () => ({
		seen: 'There are no bytes.',
		means: 'Nothing was captured, or the body was lost on the way here.',
		todo: 'Paste the request XML or open it as a file.'
	}),
	gzip: () => ({
		seen: 'The bytes begin with 1f 8b 08: they are compressed with gzip.',
		means:
			'The guide describes a body of plain XML, and the signature covers the bytes of that XML.',
		todo: 'Turn compression of the request body off, or unpack the capture and give the XML.'
	}),
	'utf-16': ({ order, bom }) => ({
		seen: bom
			? `A byte order mark says that this is UTF-16, ${order}.`
			: `Every other byte is NUL, as in UTF-16, ${order}, and there is no byte order mark.`,
		means:
			'Each character takes two bytes or more, so the signature is not that of the same text in UTF-8.',
		todo: 'Save or send the XML as UTF-8. Windows PowerShell 5 writes UTF-16 when you redirect with >.'
	}),
	'no-xml': () => ({
		seen: 'There is no < in these bytes.',
		means: 'This is not the XML of a request.',
		todo: 'Check that you gave the request body, not another value.'
	}),
	'html-escaped': () => ({
		seen: 'The XML is escaped for HTML: &lt; stands where < should be.',
		means: 'These are other bytes than the XML, and no XML document begins this way.',
		todo: 'Sign and send the XML without escaping it. If you copied it from a page or a log, take the original.'
	}),
	'url-encoded': ({ field, escaped }) => ({
		seen: [
			field !== null && `The bytes begin with a form field, ${field}=.`,
			escaped && 'The XML is URL-encoded: %3C stands where < should be.'
		]
			.filter(Boolean)
			.join(' '),
		means: 'OpenSRS expects the XML itself as the body, with Content-Type: text/xml, not a form.',
		todo: 'Send the XML as the raw body. Sign exactly those bytes.'
	}),
	'json-escaped': () => ({
		seen: 'The XML is written as a JSON string, with quotes or escapes of JSON.',
		means: 'These are other bytes than the XML itself.',
		todo: 'Decode the string first. Sign and send the XML, not its JSON form.'
	}),
	base64: () => ({
		seen: 'This is base64, and it decodes to something that begins like XML.',
		means: 'These are other bytes than the XML itself.',
		todo: 'Decode it first. Sign and send the XML, not its base64 form.'
	}),
	'nul-at-end': ({ count }) => ({
		seen: `The bytes end with ${say(count, 'NUL byte')} (00).`,
		means:
			'A NUL that is sent but not signed, or the reverse, changes the hash. The support article names it as a cause. XML does not allow it either.',
		todo: 'Sign and send only the XML: take its length in bytes, not the size of a buffer or a C string with its end mark.'
	}),
	'nul-inside': ({ count }) => ({
		seen: `There ${count === 1 ? 'is' : 'are'} ${say(count, 'NUL byte')} (00) before the end.`,
		means: 'XML does not allow NUL. Some tools stop reading at it, so they sign or send less.',
		todo: 'Find where it comes from: UTF-16 text, a fixed-size field or a binary value are usual.'
	}),
	'control-character': ({ count, byte }) => ({
		seen: `There ${count === 1 ? 'is a control character' : `are ${say(count, 'control character')}`}, first ${hexByte(byte)} in hex.`,
		means: 'XML 1.0 does not allow it, not even escaped, so the document is not well-formed.',
		todo: 'Remove it from the data before you build the XML.'
	}),
	'unusual-control-character': ({ count }) => ({
		seen: `There ${count === 1 ? 'is a character' : `are ${say(count, 'character')}`} that one does not see: DEL, U+0080 to U+009F, or a Unicode line separator.`,
		means: 'XML allows it, but it is mostly a sign of text that was read in the wrong encoding.',
		todo: 'Compare the value with its source, and remove the character if it is not meant.'
	}),
	bom: () => ({
		seen: 'The bytes begin with a byte order mark (ef bb bf).',
		means:
			'It belongs to the bytes that are signed. Many tools drop or add it without a word, and then signed and sent bytes differ.',
		todo: 'Save the XML as UTF-8 without BOM.'
	}),
	'bytes-before-xml': ({ count, what, declaration }) =>
		beforeXmlWords(say(count, 'byte'), what, declaration),
	'possible-private-key': ({ count }) => ({
		seen:
			count === keyLength
				? `There are ${count} hex digits together, as many as a private key has.`
				: `There are ${count} hex digits in a row, which may be a private key. One usually has ${keyLength}.`,
		means:
			'If it is your key: it goes into the hash and is never sent, and whoever has it can sign as you.',
		todo: 'Give the key in the field Private key, where it is masked, and take it out of this text before you send or show it. If a key was ever sent or logged, create a new one, which ends the old one at once.'
	}),
	'content-after-root': ({ count, what }) => afterRootWords(say(count, 'byte'), what),
	'crlf-line-endings': ({ count }) => ({
		seen:
			count === 1 ? 'The only line ending is CRLF.' : `All ${say(count, 'line ending')} are CRLF.`,
		means: `${sameBytes} A paste on Windows often has CRLF whatever the original had.`,
		todo: 'Make sure that no step between signing and sending changes line endings. A captured file tells more than a paste.'
	}),
	'lone-cr': ({ count }) => ({
		seen: `${say(count, 'line ending is', 'line endings are')} a CR without LF.`,
		means: `${sameBytes} It is unusual today, so some tool may have changed the line endings.`,
		todo: 'Find the step that writes CR. Sign the bytes that come after it.'
	}),
	'mixed-line-endings': ({ lf, crlf, cr }) => ({
		seen: `Line endings are mixed: ${crlf} CRLF, ${lf} LF, ${cr} lone CR.`,
		means:
			'Parts come from different sources, or a tool changed some of them. If that happens after signing, the signature does not match.',
		todo: 'Build the XML with one kind of line ending, and sign it as the last step before sending.'
	}),
	'trailing-newline': ({ count, crlf }) => ({
		seen: `The bytes end with ${say(count, crlf ? 'newline (CRLF)' : 'newline', crlf ? 'newlines (CRLF)' : 'newlines')}.`,
		means: `${sameBytes} The official Perl client signs a newline at the end.`,
		todo: 'If there is no match, check whether your client signs this newline but does not send it, or the reverse.'
	}),
	'trailing-blanks': ({ count }) => ({
		seen: `The bytes end with ${say(count, 'byte')} of white space, blanks or tabs among them.`,
		means: `${sameBytes} Some tools trim them.`,
		todo: 'Trim the XML once, before signing, and send the result unchanged.'
	}),
	'invalid-utf8': ({ count, declared }) => ({
		seen: `${say(count, 'byte is', 'bytes are')} not valid UTF-8${declared === null ? '' : `; the declaration says ${declared}`}.`,
		means:
			'The text is in another encoding, or it was cut or damaged. Whoever reads it as UTF-8 sees other characters and may sign other bytes.',
		todo: 'Write the XML as UTF-8, declare UTF-8, and sign the encoded bytes.'
	}),
	'non-ascii': ({ count, bytes }) => ({
		seen: `${say(count, 'character')} outside ASCII, in ${say(bytes, 'byte')} of UTF-8.`,
		means:
			'Content-Length counts bytes, not characters. A client that hashes the text in another encoding gets another signature.',
		todo: 'Encode to UTF-8 once. Take the signature and Content-Length from those bytes. If only such requests fail, look here first.'
	}),
	'declared-encoding-differs': ({ declared }) => ({
		seen: `The declaration says ${declared}, but the bytes outside ASCII are valid UTF-8.`,
		means: 'A parser that believes the declaration reads other characters than you wrote.',
		todo: 'Declare UTF-8, or encode as you declare. Sign the bytes that you send.'
	}),
	'double-encoded': ({ count, seen, meant }) => ({
		seen: `${say(count, 'character looks', 'characters look')} encoded as UTF-8 twice: "${seen}" where "${meant}" was probably meant.`,
		means:
			'The signature may be right, but the data is not: text that was UTF-8 already was converted again.',
		todo: 'Remove one conversion, such as utf8_encode on text that is UTF-8 already.'
	}),
	'replacement-character': ({ count }) => ({
		seen: `${say(count, 'replacement character')} (U+FFFD) in the text.`,
		means:
			'An earlier step could not read a byte and put this sign in its place. What stood there is lost.',
		todo: 'Take the value from its source again, and read it in its own encoding.'
	}),
	'no-break-space': ({ count, inTags }) => ({
		seen: `${say(count, 'no-break space')}${tagWords(inTags)}.`,
		means:
			'It looks like a blank but is another character, and XML does not take it for white space.',
		todo: 'Put an ordinary blank in its place. It usually comes from a web page or a word processor.'
	}),
	'zero-width-character': ({ count, inTags }) => ({
		seen: `${say(count, 'character')} that one cannot see${tagWords(inTags)}.`,
		means:
			'It is part of the bytes and of the signature, and a name or domain with it is another one.',
		todo: 'Remove it. It usually comes with text copied from a page or a chat.'
	}),
	'curly-quotes': ({ count, inTags }) => ({
		seen: `${say(count, 'curly quote')}${tagWords(inTags)}.`,
		means:
			inTags > 0
				? 'XML takes only straight quotes around a value, so the document is not well-formed.'
				: 'In a value they are ordinary characters, each of three bytes in UTF-8.',
		todo:
			inTags > 0
				? 'Put straight quotes (" or \') in their place.'
				: 'Nothing, if they are meant. Otherwise use straight quotes.'
	})
} satisfies WordsTable<BytesArgs>;

function tagWords(inTags: number): string {
	return inTags > 0 ? `, ${inTags.toLocaleString('en-US')} of them inside a tag` : '';
}
