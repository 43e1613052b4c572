import type { Check } from '../check.ts';
import { article, troubleshooting } from '../sources.ts';

const signature = { route: '#/signature', label: 'Explain a wrong signature' };

/** Every point of the article about the MD5 signature, and its known pair. */
export const md5 = [
	{
		id: 'md5-concatenated',
		section: 'md5',
		what: 'The XML and the private key are joined correctly: the XML first, the key right after it.',
		why: 'A space or a newline between them, or the other order, changes the hash.',
		how: 'Paste the request XML and the signature that your client sent, and enter the key.',
		tool: signature,
		source: article,
		checked: '2026-11'
	},
	{
		id: 'md5-twice',
		section: 'md5',
		what: 'It is hashed twice: MD5 of XML and key, then MD5 of that hash as hex text and the key.',
		why: 'A single MD5, or a second one without the key or over raw bytes, produces a different signature.',
		how: 'Compare both steps of your client with the first MD5 and the expected signature here.',
		tool: signature,
		source: article,
		checked: '2026-11'
	},
	{
		id: 'md5-no-added-bytes',
		section: 'md5',
		what: 'The HTTP POST adds no bytes to the XML, such as a NUL at its end.',
		why: 'The signature covers the exact bytes of the body, so one extra byte changes it.',
		how: 'Capture the request as it is sent and compare it with what was signed.',
		tool: { route: '#/signature', label: 'Read a captured request' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'md5-lower-case',
		section: 'md5',
		what: 'The hash is lower case before it is sent, and so is the inner one.',
		why: 'Some routines return upper case. The inner hash is hashed as text, so its case changes the result.',
		how: 'Check what your MD5 routine returns for the known text, and compare it with the sample code for each language (More > Sample code).',
		tool: { route: '#/md5', label: 'Test your MD5 routine' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'md5-string-to-bytes',
		section: 'md5',
		what: 'The same text encoding is used for hashing and for sending: strings become the same bytes.',
		why: 'If the hashed bytes differ from those in the body, requests with letters such as é fail and others work.',
		how: 'Check a failing request that contains such letters: the signed bytes must be the sent bytes.',
		tool: signature,
		source: article,
		checked: '2026-11'
	},
	{
		id: 'md5-xml-sent',
		section: 'md5',
		what: 'The XML that was hashed is also sent as the body.',
		why: 'A known mistake is to use the XML for the hash and then not send it.',
		how: 'Capture the request and look for the XML after the empty line that ends the headers.',
		tool: { route: '#/signature', label: 'Read a captured request' },
		source: troubleshooting,
		checked: '2026-11'
	},
	{
		id: 'md5-known-pair',
		section: 'md5',
		what: 'Your routine returns e787cc1d1951dfec4827cede7b1a0933 for ConnecttoOpenSRSviaSSL.',
		why: 'This is one plain MD5 of those 22 bytes. It shows that your routine works, not that the double hash is right.',
		how: 'Hash exactly this text, without a newline, and compare.',
		tool: { route: '#/md5', label: 'Use the known test input' },
		source: article,
		checked: '2026-11'
	}
] as const satisfies readonly Check[];
