import { md5Hex } from '../hash.ts';
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base64Of, percentEncoder } from './encodings.ts';
import { utf8 } from './bytes.ts';
import { helperMistakes, trimmed, type HelperRow } from './bodyHelper.ts';
import { onBytes, onEachByte, onText } from './change.ts';
import type { BodyMistake } from './mistake.ts';

/* The whole text escaped, encoded, hashed or padded by a helper. */

const lowerPercent = (unreserved: string, space?: string) => {
	const encode = percentEncoder(unreserved, space);
	const lower = onBytes((text) => text.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase()));
	return (body: Uint8Array) => {
		const encoded = encode(body);
		return encoded && (lower(encoded, none) ?? encoded);
	};
};
const none = { username: new Uint8Array(0), body: new Uint8Array(0) };

const twice = (encode: (body: Uint8Array) => Uint8Array | null) => (body: Uint8Array) => {
	const once = encode(body);
	return once && (encode(once) ?? once);
};

const rfc3986 = percentEncoder('-_.~');
const html = onEachByte({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' });
const htmlBare = onEachByte({ '&': '&amp;', '<': '&lt;', '>': '&gt;' });
const htmlPhp = onEachByte({
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#039;'
});

const htmlRuby = onEachByte({
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
});
const slashes = onEachByte({ '\\': '\\\\', '"': '\\"', "'": "\\'", '\0': '\\0' });

const oldEscape = (text: string) =>
	text.replace(/[^A-Za-z0-9@*_+\-./]/g, (unit) => {
		const code = unit.charCodeAt(0);
		return code < 256
			? `%${code.toString(16).toUpperCase().padStart(2, '0')}`
			: `%u${code.toString(16).toUpperCase().padStart(4, '0')}`;
	});

const padTo = (size: number) =>
	onBytes((body) => body.padEnd(Math.ceil(body.length / size) * size, '\0'));
const pkcs = (size: number) =>
	onBytes((body) => {
		const count = size - (body.length % size);
		return body + String.fromCharCode(count).repeat(count);
	});

const field = (name: string) => {
	const encode = percentEncoder('*-._', '+');
	return (body: Uint8Array) => {
		const encoded = encode(body) ?? body;
		const out = new Uint8Array(name.length + 1 + encoded.length);
		out.set(utf8(`${name}=`));
		out.set(encoded, name.length + 1);
		return out;
	};
};

const rows: readonly HelperRow[] = [
	{
		code: 'body-tags-stripped',
		happened: 'The tags were removed before signing.',
		means: 'Entities were kept.',
		call: 'strip_tags() or a regular expression <[^>]*>',
		typical: 'PHP strip_tags(), sanitize_text_field() of WordPress',
		change: onBytes((body) => body.replace(/<[^<>]*>/g, ''))
	},
	{
		code: 'body-tags-stripped-and-trimmed',
		happened: 'The tags were removed before signing.',
		means: 'White space at both ends was removed too.',
		call: 'trim(strip_tags())',
		typical: 'PHP trim(strip_tags()), sanitizers of form fields',
		change: onBytes((body) => trimmed(body.replace(/<[^<>]*>/g, ''), ' \t\n\r\0\v'))
	},
	{
		code: 'body-html-escaped-twice',
		happened: 'The XML was HTML-escaped twice before signing.',
		call: 'html.escape() or escapeHtml() in two places',
		typical: 'Python html.escape(), template filters',
		change: twice((body) => html(body, none))
	},
	{
		code: 'body-html-escaped-twice-without-quotes',
		happened: 'The XML was HTML-escaped twice before signing.',
		means: 'Its quotes were kept.',
		call: 'html.escape(xml, False) or xml.sax.saxutils.escape() in two places',
		typical: 'Python saxutils.escape(), template filters',
		change: twice((body) => htmlBare(body, none))
	},
	{
		code: 'body-html-escaped-twice-php',
		happened: 'The XML was HTML-escaped twice before signing.',
		means: 'It matches htmlspecialchars().',
		call: 'htmlspecialchars() or htmlentities() in two places',
		typical: 'PHP htmlspecialchars(), esc_html() of WordPress',
		change: twice((body) => htmlPhp(body, none))
	},
	{
		code: 'body-html-escaped-twice-apostrophe-39',
		happened: 'The XML was HTML-escaped twice before signing.',
		means: 'Apostrophes became &#39; first.',
		call: 'CGI.escapeHTML() or a template in two places',
		typical: 'Ruby CGI.escapeHTML(), Rails and JavaScript templates',
		change: twice((body) => htmlRuby(body, none))
	},
	{
		code: 'body-go-escaped',
		happened: 'The XML was escaped by Go’s xml.EscapeText().',
		call: 'xml.EscapeText()',
		typical: 'Go xml.EscapeText()',
		change: onEachByte({
			'&': '&amp;',
			'<': '&lt;',
			'>': '&gt;',
			'"': '&#34;',
			"'": '&#39;',
			'\t': '&#x9;',
			'\n': '&#xA;',
			'\r': '&#xD;'
		})
	},
	{
		code: 'body-html-escaped-php-filter',
		happened: 'The XML was HTML-escaped before signing.',
		means: 'Its line endings became &#10;.',
		call: 'FILTER_SANITIZE_SPECIAL_CHARS',
		typical: 'PHP filter_input(), filter_var()',
		change: onEachByte((one) => (/[\0-\x1f"'&<>]/.test(one) ? `&#${one.charCodeAt(0)};` : one))
	},
	{
		code: 'body-backslashes-added-twice',
		happened: 'Backslashes were added twice before signing.',
		call: 'addslashes() in two places',
		typical: 'PHP addslashes(), wp_slash() of WordPress',
		change: twice((body) => slashes(body, none))
	},
	{
		code: 'body-encode-uri',
		happened: 'The XML was URL-encoded before signing.',
		means: 'It matches encodeURI().',
		call: 'encodeURI(xml)',
		typical: 'JavaScript encodeURI()',
		change: percentEncoder(";/?:@&=+$,#-_.!~*'()")
	},
	{
		code: 'body-url-path-escaped',
		happened: 'The XML was URL-encoded before signing.',
		means: 'It matches Go’s url.PathEscape().',
		call: 'url.PathEscape(xml)',
		typical: 'Go url.PathEscape()',
		change: percentEncoder('-_.~$&+=:@')
	},
	{
		code: 'body-javascript-escape',
		happened: 'The XML was URL-encoded before signing.',
		means: 'It matches JavaScript’s escape().',
		call: 'escape(xml)',
		typical: 'JavaScript escape(), old ASP pages',
		change: onText(oldEscape)
	},
	{
		code: 'body-url-encoded-twice',
		happened: 'The XML was URL-encoded twice before signing.',
		call: 'a URL encoder in two places',
		typical: 'HTTP libraries that encode what is encoded already',
		change: twice((body) => rfc3986(body))
	},
	{
		code: 'body-url-encoded-lower-case',
		happened: 'The XML was URL-encoded before signing.',
		means: 'It has %3c for <, in lower case.',
		call: 'HttpUtility.UrlPathEncode() or a URL encoder that writes lower case',
		typical: '.NET HttpUtility, Delphi',
		change: lowerPercent('-_.~')
	},
	{
		code: 'body-form-encoded-lower-case',
		happened: 'The XML was form-encoded before signing.',
		means: 'It has %3c for <, in lower case.',
		call: 'HttpUtility.UrlEncode()',
		typical: 'C# HttpUtility.UrlEncode()',
		change: lowerPercent('-_.!*()', '+')
	},
	...['data', 'body', 'request'].map((name): HelperRow => ({
		code: `body-form-field-named-${name}`,
		happened: `The XML was signed as the form field “${name}”.`,
		call: `a form helper with a field named ${name}`,
		typical: 'form helpers of HTTP libraries',
		change: field(name)
	})),
	{
		code: 'body-base64-lines-76-crlf',
		happened: 'The XML was signed in Base64.',
		means: 'A CRLF follows every 76 characters.',
		call: 'chunk_split(base64_encode($xml))',
		typical: 'PHP chunk_split(), Java MIME encoder with its last line ending',
		change: onBytes((body) => base64Of(body).replace(/.{1,76}/g, '$&\r\n'))
	},
	{
		code: 'body-base64-lines-76-crlf-between',
		happened: 'The XML was signed in Base64.',
		means: 'CRLF separates lines of 76 characters.',
		call: 'Base64.getMimeEncoder() or InsertLineBreaks',
		typical: 'Java MIME encoder, C# Base64FormattingOptions.InsertLineBreaks',
		change: onBytes((body) => base64Of(body).replace(/.{76}(?=.)/g, '$&\r\n'))
	},
	{
		code: 'body-base64-lines-60',
		happened: 'The XML was signed in Base64.',
		means: 'A newline follows every 60 characters.',
		call: 'Base64.encode64() or pack("m")',
		typical: 'Ruby Base64.encode64(), pack("m")',
		change: onBytes((body) => base64Of(body).replace(/.{1,60}/g, '$&\n'))
	},
	{
		code: 'body-base64-lines-64',
		happened: 'The XML was signed in Base64.',
		means: 'Newlines separate lines of 64 characters.',
		call: 'a PEM or OpenSSL writer',
		typical: 'openssl base64, PEM writers',
		change: onBytes((body) => base64Of(body).replace(/.{64}(?=.)/g, '$&\n'))
	},
	{
		code: 'body-base64-url',
		happened: 'The XML was signed in Base64url.',
		call: 'urlsafe_b64encode() or base64url',
		typical: 'JWT helpers, Python urlsafe_b64encode()',
		change: onBytes((body) => base64Of(body).replaceAll('+', '-').replaceAll('\x2f', '_'))
	},
	{
		code: 'body-hex-upper-case',
		happened: 'The XML was signed in upper-case hex.',
		call: 'BitConverter, RAWTOHEX or unpack("H*") with uc',
		typical: 'C#, Oracle, Delphi',
		change: onBytes((body) =>
			body.replace(/[^]/g, (one) => one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'))
		)
	},
	{
		code: 'body-reversed',
		happened: 'The XML was signed backwards.',
		call: 'strrev() or reverse',
		typical: 'PHP strrev(), Perl reverse',
		change: (body) => body.slice().reverse()
	},
	{
		code: 'body-hashed-by-md5',
		happened: 'The XML’s MD5 was signed instead of the XML.',
		call: 'md5() on the XML before it is joined with the key',
		typical: 'Content-MD5 helpers, one hash too many',
		change: (body) => utf8(md5Hex(body))
	},
	{
		code: 'body-hashed-by-sha1',
		happened: 'The XML’s SHA-1 was signed instead of the XML.',
		call: 'sha1() on the XML before it is joined with the key',
		typical: 'digest helpers, one hash too many',
		change: (body) => utf8(bytesToHex(sha1(body)))
	},
	{
		code: 'body-chunked-76',
		happened: 'A CRLF was inserted after every 76 bytes.',
		call: 'chunk_split()',
		typical: 'PHP chunk_split()',
		change: onBytes((body) => body.replace(/[^]{1,76}/g, '$&\r\n'))
	},
	{
		code: 'body-padded-to-8',
		happened: 'The signed text was padded with NUL bytes.',
		means: 'Its length is a multiple of 8.',
		call: 'a padding helper for Blowfish or DES',
		typical: 'code of the old encrypted channel',
		change: padTo(8)
	},
	{
		code: 'body-padded-to-16',
		happened: 'The signed text was padded with NUL bytes.',
		means: 'Its length is a multiple of 16.',
		call: 'a padding helper for AES',
		typical: 'encryption helpers',
		change: padTo(16)
	},
	{
		code: 'body-padded-to-64',
		happened: 'The signed text was padded with NUL bytes.',
		means: 'Its length is a multiple of 64.',
		call: 'a buffer that is hashed block by block',
		typical: 'C buffers, hand-written MD5',
		change: padTo(64)
	},
	{
		code: 'body-padded-as-pkcs-7-to-8',
		happened: 'The signed text has PKCS #7 padding.',
		means: 'Its length is a multiple of 8.',
		call: 'a padding helper for Blowfish or DES',
		typical: 'code of the old encrypted channel',
		change: pkcs(8)
	},
	{
		code: 'body-padded-as-pkcs-7-to-16',
		happened: 'The signed text has PKCS #7 padding.',
		means: 'Its length is a multiple of 16.',
		call: 'a padding helper for AES',
		typical: 'encryption helpers',
		change: pkcs(16)
	}
];

export const bodyEncoded: readonly BodyMistake[] = helperMistakes('wrap', rows);
